import { expect, test } from 'vitest';
import { candidatesFor, matchesOf } from '../../../src/background/packs/matching.ts';
import { keyFilterOf } from '../../../src/domain/keys/keyFilter.ts';
import { nameKey, termKey } from '../../../src/domain/keys/phraseKey.ts';
import { aContextNote } from '../report/fixtures.ts';

const NAME = nameKey('John Mast') ?? '';
const senator = aContextNote('senator', { keys: [NAME], near: { [NAME]: ['senator', 'Harbour Party'] } });
const rower = aContextNote('rower', { keys: [NAME], near: { [NAME]: ['regatta'] } });
const term = aContextNote('term', { keys: [termKey('en', 'mast') ?? ''] });

/** What applies to a text, by the notes' ids, and where. */
function applying(text: string, notes: readonly ReturnType<typeof aContextNote>[], keys: string[] = []) {
  const candidates = candidatesFor({ keys, text, language: 'en' }, [keyFilterOf(notes)]);
  const { notes: applied, uses } = matchesOf(candidates, notes);
  return {
    ids: applied.map(({ id }) => id.replace('pack/', '')),
    words: uses.map(({ start, end }) => text.slice(start, end)),
  };
}

test.each<[text: string, ids: string[]]>([
  ['John Mast, the Senator, spoke.', ['senator']],
  ['John Mast of the Harbour\u00a0Party spoke.', ['senator']],
  ['John Mast won the regatta.', ['rower']],
  ['John Mast, senator, won the regatta.', ['senator', 'rower']],
  ['John Mast spoke.', []],
  ['The senator spoke.', []],
])('a name counts where one of the words that settle it stands too: %s', (text, ids) => {
  expect(applying(text, [senator, rower]).ids).toEqual(ids);
});

test('a longer name that does not count hides no term inside it', () => {
  const text = 'John Mast spoke under the mast.';
  expect(applying(text, [senator, term])).toEqual({ ids: ['term'], words: ['Mast'] });
});

test('a name that was asked for, as a byline’s, needs no place in the text', () => {
  expect(applying('No name here.', [aContextNote('a', { keys: [NAME] })], [NAME]).ids).toEqual(['a']);
});
