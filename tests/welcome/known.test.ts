import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { LANGUAGES_EXAMINED, OUTLETS_KNOWN } from '../../src/welcome/Welcome.tsx';

/** What the first-run page promises is what comes with the extension. */

test('the languages it names are those with a lexicon', () => {
  const lexicons = globSync('assets/lexicons/*.json')
    .map((path) => basename(path, '.json'))
    .filter((name) => /^[a-z]{2,3}$/.test(name));
  expect(LANGUAGES_EXAMINED.toSorted()).toEqual(lexicons.toSorted());
});

test('it knows as many outlets as it says, to the nearest thousand', () => {
  const { subjects } = z
    .object({ subjects: z.array(z.object({ type: z.string() })) })
    .parse(JSON.parse(readFileSync('assets/packs/outlets.json', 'utf8')));
  const outlets = subjects.filter(({ type }) => type === 'outlet').length;
  expect(OUTLETS_KNOWN).toBe(Math.round(outlets / 1000) * 1000);
});
