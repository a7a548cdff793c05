import { expect, test } from 'vitest';
import { isPlatform } from '../../../src/domain/packs/platform.ts';
import { isCountry, isLicence, isYear } from '../../../src/domain/packs/codes.ts';
import licences from '../../../src/domain/packs/spdxLicences.json' with { type: 'json' };

test.each(['IE', 'GB', 'DE', 'TW', 'PS', 'XK', 'EU'])('%s is a country', (code) => {
  expect(isCountry(code)).toBe(true);
});

test.each(['UK', 'ie', 'ZZ', 'QX', 'Ireland', '', 'UN', 'DEU', '001'])('%j is none', (code) => {
  expect(isCountry(code)).toBe(false);
});

test.each(['1729', '1999', '2026'])('%s is a year', (value) => {
  expect(isYear(value, '2026-11-29')).toBe(true);
});

test.each(['2027', '0999', '99', '19999', '1901-05', 'c. 1901', ''])('%j is no year up to 2026', (value) => {
  expect(isYear(value, '2026-11-29')).toBe(false);
});

test.each([
  'MIT',
  'CC0-1.0',
  'cc-by-4.0',
  'GPL-2.0+',
  'GPL-3.0-or-later WITH Classpath-exception-2.0',
  'MIT OR (CC-BY-4.0 AND ODbL-1.0)',
  'LicenseRef-Example',
  'NOASSERTION',
])('%s is a licence', (expression) => {
  expect(isLicence(expression)).toBe(true);
});

test.each([
  'Public Domain',
  'CC BY',
  'MIT OR',
  'AND MIT',
  'MIT MIT',
  '(MIT',
  'MIT)',
  ')MIT(',
  'All rights reserved',
  '',
])('%j is none', (expression) => {
  expect(isLicence(expression)).toBe(false);
});

test('licences are in order, each once', () => {
  const order = licences.ids.toLowerCase().split(' ');
  expect(order).toEqual([...new Set(order)].toSorted());
  expect(order.length).toBeGreaterThan(600);
});

test.each([
  ['substack.com', true],
  ['medium.com', true],
  ['made-up.substack.com', false],
  ['notmedium.com', false],
  ['example.org', false],
])('%s is a platform as a whole: %s', (domain, platform) => {
  expect(isPlatform(domain)).toBe(platform);
});
