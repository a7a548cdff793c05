import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPackText } from '../../../src/domain/packs/validate.ts';
import type { Outlet } from '../../../tools/outlets/collect.ts';
import {
  ownedNote,
  ownerNotes,
  ownership,
  ownerSubject,
  readOwners,
  type Owner,
} from '../../../tools/outlets/owners.ts';

const owners = readOwners();
const checked = checkPackText(readFileSync(new URL('../../../assets/packs/outlets.json', import.meta.url), 'utf8'));
const subjects = new Map(checked.ok ? checked.pack.subjects.map((subject) => [subject.id, subject]) : []);
const wrong = (isRight: (owner: Owner) => boolean) => owners.filter((owner) => !isRight(owner)).map(({ name }) => name);

test('each owner is in order', () => {
  expect(wrong(({ name, id }) => name !== '' && id !== '')).toEqual([]);
  expect(wrong(({ country }) => /^(?:[A-Z]{2})?$/.test(country))).toEqual([]);
  expect(wrong(({ text }) => text.length > 20 && text.length <= 400 && text.endsWith('.'))).toEqual([]);
  expect(wrong(({ asOf }) => /^20\d\d(?:-\d\d)?$/.test(asOf))).toEqual([]);
  expect(wrong(({ source }) => source.title !== '' && URL.canParse(source.url))).toEqual([]);
});

test('no name, domain or outlet belongs to two owners', () => {
  const twice = (list: string[]) => list.filter((item, index) => list.indexOf(item) !== index);
  expect(twice(owners.flatMap(({ name, aliases }) => [...new Set([name, ...aliases])]))).toEqual([]);
  expect(twice(owners.flatMap(({ domains }) => domains))).toEqual([]);
  expect(twice(owners.flatMap(({ outlets }) => outlets))).toEqual([]);
});

test('each outlet that is a part of an owner is there, and its owner too; build the pack again after a change', () => {
  const domains = new Set(
    [...subjects.values()].flatMap((subject) => (subject.type === 'outlet' ? subject.match.domains : [])),
  );
  expect(owners.flatMap(({ outlets }) => outlets).filter((domain) => !domains.has(domain))).toEqual([]);
  expect(owners.map(({ id }) => id).filter((id) => !subjects.has(id))).toEqual([]);
  const parts = [...subjects.values()].filter(({ partOf }) => partOf !== undefined);
  expect(parts.length).toBeGreaterThan(900);
  expect(parts.filter(({ partOf = '' }) => !subjects.has(partOf))).toEqual([]);
});

const chain: Owner = {
  id: 'chain.example',
  domains: ['chain.example'],
  name: 'Chain Media',
  aliases: ['Old Chain'],
  country: 'IE',
  controlledBy: 'A fund',
  text: 'A chain of local papers.',
  asOf: '2025',
  source: { url: 'https://en.wikipedia.org/wiki/Chain', title: 'Chain', publisher: 'Wikipedia' },
  outlets: ['listed.example'],
};
const outlet = (domain: string, owner: string | null): Outlet => ({
  domains: [domain],
  name: 'Herald',
  aliases: [],
  sameAs: [],
  records: [],
  facts: [],
  curated:
    owner === null
      ? null
      : {
          domains: [domain],
          name: 'Herald',
          country: '',
          kind: '',
          founded: '',
          owner,
          article: '',
          aliases: [],
          read: '',
        },
});

test.each<[domain: string, owner: string | null, found: boolean]>([
  ['herald.example', 'Chain Media', true],
  ['herald.example', 'Old Chain', true],
  ['listed.example', null, true],
  ['listed.example', '', true],
  ['herald.example', null, false],
  ['listed.example', 'Somebody Else', false],
])('%s, said to belong to %s, has the owner: %s', (domain, owner, found) => {
  expect(ownership([chain])(outlet(domain, owner))).toBe(found ? chain : undefined);
});

test('an outlet bears its owner’s present name, and the owner says who controls it', () => {
  expect(ownedNote(outlet('herald.example', 'Old Chain'), chain)).toMatchObject({ value: 'Chain Media', asOf: '2025' });
  expect(ownerNotes(chain).map(({ property, value }) => [property, value])).toEqual([
    ['countryOfOrigin', 'IE'],
    ['parentOrganization', 'A fund'],
    [undefined, undefined],
  ]);
  expect(ownerSubject(chain)).toMatchObject({ type: 'outlet', match: { domains: ['chain.example'] } });
  expect(ownerSubject({ ...chain, domains: [] })).toMatchObject({
    type: 'entity',
    match: { phrases: [{ text: 'Chain Media' }] },
  });
});
