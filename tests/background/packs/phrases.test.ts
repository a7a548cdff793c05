import { describe, expect, test } from 'vitest';
import { keyFilterOf } from '../../../src/domain/keys/keyFilter.ts';
import { nameKey, termKey } from '../../../src/domain/keys/phraseKey.ts';
import { firstUses, phrasesIn, wordFinder } from '../../../src/background/packs/phrases.ts';
import { cpuTime } from '../../cpuTime.ts';

type Phrase = [text: string, language?: string, caseSensitive?: boolean];

/** What of a text is found, in an article's language, when packs know the phrases. */
function found(phrases: Phrase[], text: string, language: string | null = 'en'): string[] {
  const keys = phrases.map(([phrase, tag = 'en', exact]) => termKey(tag, phrase, exact)).filter((key) => key !== null);
  const filter = keyFilterOf([{ keys }]);
  const uses = phrasesIn(text, language, [filter]);
  return firstUses(uses, (key) => keys.includes(key)).map(({ start, end }) => text.slice(start, end));
}

describe('a phrase is found', () => {
  test.each<[how: string, phrase: Phrase, text: string, words: string]>([
    ['in the middle', ['margin of error'], 'Within the margin of error, they said.', 'margin of error'],
    ['at both ends of a text', ['margin of error'], 'margin of error', 'margin of error'],
    ['in other letters', ['margin of error'], 'The MARGIN of Error.', 'MARGIN of Error'],
    ['with a no-break space', ['margin of error'], 'The margin of\u00a0error.', 'margin of\u00a0error'],
    ['with hyphens for spaces', ['off the record'], 'An off-the-record talk.', 'off-the-record'],
    ['with a space for its hyphen', ['op-ed'], 'In an op ed.', 'op ed'],
    ['with another hyphen', ['op-ed'], 'In an op\u2011ed.', 'op\u2011ed'],
    ['with a soft hyphen inside', ['embargo'], 'Under em\u00adbargo.', 'em\u00adbargo'],
    ['before an apostrophe', ['central bank'], 'The central bank’s rate.', 'central bank'],
    ['with an apostrophe of the other kind', ["pig's ear"], 'A pig’s ear.', 'pig’s ear'],
    ['with an apostrophe at a word’s end', ["renters' rights"], 'The renters’ rights.', 'renters’ rights'],
    ['with a hyphen at a word’s end', ['short- and long-term'], 'A short- and long-term plan.', 'short- and long-term'],
    ['in quotation marks', ['on background'], 'He spoke “on background”.', 'on background'],
    ['with signs of its own', ['P/E ratio'], 'Its P/E ratio fell.', 'P/E ratio'],
    ['as an abbreviation', ['U.S. dollar'], 'The U.S. dollar rose.', 'U.S. dollar'],
    ['in case of its own', ['ICE', 'en', true], 'Not ice but ICE.', 'ICE'],
    ['with letters beyond the basic plane', ['𐐀𐐁 rule'], 'The 𐐀𐐁 rule.', '𐐀𐐁 rule'],
    ['composed in another way', ['café law'], 'The cafe\u0301 law.', 'cafe\u0301 law'],
  ])('%s', (_how, phrase, text, words) => expect(found([phrase], text)).toEqual([words]));

  test('in a script without spaces', () =>
    expect(found([['誤差範囲', 'ja']], '結果は誤差範囲にある。', 'ja')).toEqual(['誤差範囲']));
  test('in a script from right to left', () =>
    expect(found([['حق النقض', 'ar']], 'استخدمت حق النقض أمس.', 'ar')).toEqual(['حق النقض']));
});

describe('a name', () => {
  const namesIn = (name: string, text: string, language: string | null = 'en', only?: string) => {
    const key = nameKey(name, only) ?? '';
    return phrasesIn(text, language, [keyFilterOf([{ keys: [key] }])])
      .filter((use) => use.key === key)
      .map(({ start, end }) => text.slice(start, end));
  };
  test.each([
    ['in its case', 'Mira Holt', 'Then Mira Holt spoke.', 'en', ['Mira Holt']],
    ['in a text of any language', 'Mira Holt', 'Dann sprach Mira Holt.', 'de', ['Mira Holt']],
    ['in a text of no known language', 'Mira Holt', 'Mira Holt', null, ['Mira Holt']],
    ['each time', 'Mira Holt', 'Mira Holt and Mira Holt.', 'en', ['Mira Holt', 'Mira Holt']],
    ['not in another case', 'Mira Holt', 'A mira holt.', 'en', []],
    ['not as the end of another body’s', 'Department of Health', 'The Lowland Department of Health said so.', 'en', []],
    ['behind an article', 'Department of Health', 'The Department of Health said so.', 'en', ['Department of Health']],
    ['behind a country’s', 'Department of Health', 'Lowland’s Department of Health.', 'en', ['Department of Health']],
    ['behind a full stop', 'State Department', 'In Lowland. State Department staff.', 'en', ['State Department']],
    ['behind its own country', 'State Department', 'A US State Department line.', 'en', ['State Department']],
    ['not where a child bears it', 'Mira Holt', 'Mira Holt Jr. and Mira Holt, Jr., and Mira Holt III.', 'en', []],
    ['with what tells a child from its parent', 'Mira Holt Jr', 'Then Mira Holt Jr. spoke.', 'en', ['Mira Holt Jr']],
    [
      'not where another body’s name begins',
      'River Party',
      'The River Party of Holm, the River Party for the Coast.',
      'en',
      [],
    ],
    [
      'before what is no name',
      'River Party',
      'The River Party of old, the River Party. Of Holm',
      'en',
      ['River Party', 'River Party'],
    ],
    ['before whose it is, of a person', 'Mira Holt', 'Mira Holt of Holm', 'en', ['Mira Holt']],
    ['before other letters', 'Mira Holt', 'Mira Holt IVF', 'en', ['Mira Holt']],
    ['not as a part of a longer word', 'Mira Holt', 'Mira Holtz and Mira Holt-Evans.', 'en', []],
  ])('is found %s', (_how, name, text, language, expected) => expect(namesIn(name, text, language)).toEqual(expected));

  test('of one language is found in that language only', () => {
    expect(namesIn('Grüne', 'Die Grüne.', 'de-AT', 'de')).toEqual(['Grüne']);
    expect(namesIn('Grüne', 'The Grüne.', 'en', 'de')).toEqual([]);
  });
});

test.each([
  ['harbour', true],
  ['HARBOUR  office', true],
  ['harbour-office', true],
  ['harbours', false],
  ['office harbour', false],
])('a text has the words %j: %s', (phrase, has) => expect(wordFinder('The Harbour Office.')(phrase)).toBe(has));

describe('a phrase is not found', () => {
  test.each<[how: string, phrase: Phrase, text: string]>([
    ['inside a word', ['print'], 'A blueprint of printing.'],
    ['as a part of a hyphened word', ['print'], 'A pre-print, print-ready.'],
    ['over the end of a sentence', ['margin of error'], 'It kept its margin of. Error is human.'],
    ['over a bracket', ['margin of error'], 'The margin (of error).'],
    ['over the end of a block', ['margin of error'], 'The margin\n\nof error.'],
    ['in part', ['margin of error'], 'The margin of the page.'],
    ['in another case where case counts', ['ICE', 'en', true], 'Ice and ice.'],
    ['in another language', ['Gift', 'de'], 'A gift for her.'],
    ['in a kind of the language the text is not in', ['tabled', 'en-GB'], 'They tabled it.'],
  ])('%s', (_how, phrase, text) => expect(found([phrase], text)).toEqual([]));

  test('in a text of no language', () => expect(found([['embargo']], 'An embargo.', null)).toEqual([]));
});

test.each([
  ['en-GB', ['margin of error', 'tabled']],
  ['en-US', ['margin of error']],
  ['en_US', ['margin of error']],
  ['EN', ['margin of error']],
])('a text in %s holds the phrases of its language and of the one it is a kind of', (language, words) => {
  const phrases: Phrase[] = [['margin of error'], ['tabled', 'en-GB']];
  expect(found(phrases, 'The margin of error was tabled.', language)).toEqual(words);
});

test('the longest counts, and only the first use of each', () => {
  const phrases: Phrase[] = [['risk'], ['absolute risk'], ['absolute risk reduction']];
  expect(found(phrases, 'Absolute risk reduction. The risk, an absolute risk. A risk.')).toEqual([
    'Absolute risk reduction',
    'risk',
    'absolute risk',
  ]);
});

test('two phrases that read alike in one place are both used there', () => {
  expect(found([['ICE'], ['ICE', 'en', true]], 'An ICE train.')).toEqual(['ICE', 'ICE']);
});

test('a longer phrase that nobody knows hides no shorter one', () => {
  const text = 'absolute risk reduction';
  const uses = phrasesIn(text, 'en', [keyFilterOf([{ keys: ['term:en:absolute risk', `term:en:${text}`] }])]);
  expect(uses).toHaveLength(2);
  expect(firstUses(uses, (key) => key === 'term:en:absolute risk')).toEqual([
    { key: 'term:en:absolute risk', start: 0, end: 13 },
  ]);
});

test.each(['', '  ', '“margin”', 'who? me', '$', '(sic)'])('%j is no run of words', (phrase) =>
  expect(termKey('en', phrase)).toBeNull(),
);

describe('stays fast on', () => {
  const phrases: Phrase[] = [['margin of error'], ['of'], [`${'a '.repeat(49)}b`]];
  test.each([
    ['200,000 words', 'margin of '.repeat(100_000)],
    ['one word of 500,000 letters', 'a'.repeat(500_000)],
    ['the beginning of a phrase again and again', 'a '.repeat(200_000)],
    ['500,000 hyphens', '-'.repeat(500_000)],
  ])('%s', (_what, text) => {
    const start = cpuTime();
    found(phrases, text);
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});

test('of phrases that are all one word again and again no more are told than a text has words', () => {
  const phrases = Array.from({ length: 50 }, (_, at) => termKey('en', 'a '.repeat(at + 1).trim())).filter(
    (key) => key !== null,
  );
  const uses = phrasesIn('a '.repeat(20_000), 'en', [keyFilterOf([{ keys: phrases }])]);
  expect(uses.length).toBeLessThan(20_300);
});

test('of ever new phrases no more are told than a reader looks through', () => {
  const knowsAll = new Uint8Array(64).fill(0xff);
  expect(phrasesIn(`A${'a '.repeat(2000)}`, 'en', [knowsAll])).toHaveLength(400);
});

test('a language of many parts is looked up by its first', () => {
  const key = termKey('en', 'embargo') ?? '';
  const uses = phrasesIn('An embargo.', `en${'-x'.repeat(50_000)}`, [keyFilterOf([{ keys: [key] }])]);
  expect(uses.map((use) => use.key)).toContain(key);
});
