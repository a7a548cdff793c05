import { expect, test } from 'vitest';
import german from '../../../assets/locales/de/messages.json' with { type: 'json' };
import english from '../../../assets/locales/en/messages.json' with { type: 'json' };
import type { ContextNote } from '../../../src/domain/packs/contextNote.ts';
import { aContextNote } from '../../background/report/fixtures.ts';
import { tellPacks } from '../../../src/ui/inWords/packSentences.ts';
import { textIn } from '../../../src/ui/text.ts';
import {
  byWords,
  contextNoteParts,
  dayWithAge,
  dayWords,
  languageName,
} from '../../../src/ui/inWords/contextNoteWords.ts';

const text = textIn({ tag: 'en', message: (_key, parts) => parts.join(', ') });
const now = new Date('2026-11-22');

test.each([
  ['2024-02-11', 'February 11, 2024, 2\u00a0years\u00a0ago'],
  ['2024-06', 'June 2024, 2\u00a0years\u00a0ago'],
  ['2026-11-20', 'November 20, 2026'],
  ['2026-01', 'January 2026'],
  ['2024', '2024'],
])('%s is told with its age if it is old, and the age stays in one line', (day, words) =>
  expect(dayWithAge(day, now, text)).toBe(words),
);

test.each([
  ['ar_AR', 'Arabic'],
  ['en-US', 'English'],
  ['pt-BR', 'Portuguese'],
  ['zh-Hant-TW', 'Traditional Chinese'],
  ['not a tag', 'not a tag'],
])('%s is called %s: the region says nothing of what was read', (tag, name) =>
  expect(languageName(tag, 'en')).toBe(name),
);

test.each<[what: string, note: Partial<ContextNote>, words: string | null]>([
  ['that is known to hold since a day', { kind: 'assessment' }, 'February 2024, 2\u00a0years\u00a0ago'],
  ['of what somebody did', { kind: 'context', by: 'A court' }, 'February 2024, 2\u00a0years\u00a0ago'],
  ['whose words have the year', { text: { en: 'Mayor of Holm until February 2024.' } }, null],
  ['without a day', { asOf: null }, null],
])('the day of a note %s', (_what, change, words) => {
  const note = aContextNote('note', { asOf: '2024-02', text: { en: 'A word.' }, ...change });
  expect(dayWords(note, now, text)).toBe(words);
});

const textOf = (tag: string, messages: Record<string, { message: string }>) =>
  textIn({ tag, message: (key) => messages[key]?.message ?? '', ...(tag !== 'en' && { tellPacks }) });
const RELIABLE = english.value_communityAssessment_generally_reliable.message;

test('what an English text begins with is told in the reader’s language', () => {
  const note = {
    property: 'communityAssessment',
    value: 'generally-reliable',
    text: { en: `${RELIABLE} They call it biased.` },
  };
  expect(contextNoteParts(note, textOf('en', english))).toEqual([{ words: note.text.en }]);
  expect(contextNoteParts(note, textOf('de', german))).toEqual([
    { words: german.value_communityAssessment_generally_reliable.message },
    { words: 'They call it biased.', language: 'en' },
  ]);
});

test.each<[Record<string, string>, object[]]>([
  [{ de: 'Auf Deutsch', en: 'In English' }, [{ words: 'Auf Deutsch' }]],
  [{ en: 'In English' }, [{ words: 'In English', language: 'en' }]],
  [{ fr: 'En français' }, [{ words: 'En français', language: 'fr' }]],
])('%j: another language than the reader’s is named', (words, parts) =>
  expect(contextNoteParts({ property: null, value: null, text: words }, textOf('de', german))).toEqual(parts),
);

test('who says most of what packs hold is named in the reader’s language, others as the pack has them', () => {
  expect(byWords('Editors of the English Wikipedia', textOf('de', german))).toBe('Wikipedia-Gemeinschaft (englisch)');
  expect(byWords('Harbour Watch', textOf('de', german))).toBe('Harbour Watch');
});
