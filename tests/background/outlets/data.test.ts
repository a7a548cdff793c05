import { parse } from 'tldts';
import { describe, expect, test } from 'vitest';
import { siteOf } from '../../../src/background/outlets/domain.ts';
import brands from '../../../src/background/outlets/brands.json' with { type: 'json' };
import families from '../../../src/background/outlets/families.json' with { type: 'json' };
import platforms from '../../../src/domain/packs/platforms.json' with { type: 'json' };
import { WRAPPERS } from '../../../src/domain/addresses/wrappers.ts';

const KINDS = ['platform', 'portal', 'sister-outlets', 'editions'];

const domainOf = ({ domain }: { domain: string }) => domain.replace('.*', '.com');

describe('families', () => {
  test.each(families)('$domain has a kind and a reason', ({ kind, reason, ...family }) => {
    expect(KINDS).toContain(kind);
    expect(reason.length).toBeGreaterThan(3);
    expect(parse(domainOf(family)).domain).not.toBeNull();
  });

  test.each(families.filter(({ only }) => only === undefined))('any subdomain of $domain is an outlet', (family) => {
    expect(siteOf(`made-up-outlet.${domainOf(family)}`).domain).toBe(`made-up-outlet.${domainOf(family)}`);
  });

  test.each(families.flatMap((family) => family.only?.map((label) => ({ label, ...family })) ?? []))(
    '$label.$domain is an outlet, another subdomain is not',
    ({ label, domain }) => {
      expect(siteOf(`${label}.${domain}`).domain).toBe(`${label}.${domain}`);
      expect(siteOf(`made-up-outlet.${domain}`).domain).not.toBe(`made-up-outlet.${domain}`);
    },
  );

  test('packs know the platforms by name', () => {
    const named = families.filter(({ kind }) => kind === 'platform').map(({ domain }) => domain);
    expect(platforms).toEqual(named);
  });

  test('are in order of kind and domain, each once', () => {
    const order = families.map(({ kind, domain }) => `${KINDS.indexOf(kind)} ${domain}`);
    expect(order).toEqual([...new Set(order)].toSorted());
  });
});

test('each wrapper host stands with one entry for each kind of path', () => {
  const hosts = WRAPPERS.filter(({ paths }) => paths === undefined).flatMap(({ hosts: own, kind }) =>
    own.map((host) => `${kind} ${host}`),
  );
  expect(hosts).toEqual([...new Set(hosts)]);
});

test('brands are in order, each once, and belong to their domain', () => {
  const names = brands.map(({ brand }) => brand);
  expect(names).toEqual([...new Set(names)].toSorted());
  for (const { brand, domain } of brands) expect(domain.split('.')).toContain(brand);
});
