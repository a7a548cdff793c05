import { expect, test } from 'vitest';
import { findPassages, lookFor } from '../../../src/background/anchoring/anchor.ts';
import { passageIn } from '../../../src/background/anchoring/elsewhere.ts';
import { haystackOf } from '../../../src/background/anchoring/haystack.ts';
import { passageAt } from '../../../src/domain/notes/passage.ts';

const TEXT = [
  'The council met on Monday evening in the old town hall. Mayor Ana Ruiz opened the meeting with a word of thanks.',
  'The budget for the new bridge was the only point of dispute: “We cannot pay for it twice,” said Ruiz, and sat down.',
  'On Tuesday the council voted for the bridge after all – by fifteen votes to twelve. The council did not say where the money would come from…',
  'Residents of the lower town had asked for a ferry instead. A ferry, they wrote, would cost a tenth and could start in May.',
].join('\n\n');
const JAPANESE =
  '市議会は月曜日の夜に旧市庁舎で会合を開き、新しい橋の予算について議論した。市長は「同じ橋に二度も払えない」と述べた。火曜日の採決で計画は承認された。東京都の担当者は、資金の出どころを明らかにしなかった。';
const ARABIC =
  'اجتمع المجلس مساء الاثنين في مبنى البلدية القديم. كانت ميزانية الجسر الجديد نقطة الخلاف الوحيدة، وقال رئيس البلدية إن المدينة لن تدفع مرتين. صوت المجلس لصالح الجسر يوم الثلاثاء.';
const EMOJI =
  'Day one 👩‍👩‍👧 at the fair was loud 🎉🎉 and bright. Nobody 🇩🇪 left before the last 🎉 song was over, the band said.';

/** Where a quote of a text is found after an edit, and how: its status and the words, or `orphaned`. */
function find(text: string, quote: string, edited: string, occurrence = 0): string {
  let start = text.indexOf(quote);
  for (let at = 0; at < occurrence; at++) start = text.indexOf(quote, start + 1);
  const passage = passageIn(text, start, start + quote.length);
  if (passage === null || start < 0) throw new Error(`not in the text: ${quote}`);
  const [place] = findPassages(edited, [passage]);
  if (place === undefined || place.status === 'orphaned') return 'orphaned';
  return `${place.status} ${edited.slice(place.start, place.end)}`;
}

const POINT = 'the only point of dispute';
const WITHOUT_BUDGET = TEXT.replace(/The budget.*down\.\n\n/, '');

test.each([
  ['nothing', POINT, TEXT, `exact ${POINT}`],
  ['a sentence at the top', POINT, `An update follows. ${TEXT}`, `exact ${POINT}`],
  ['a typo in the context', POINT, TEXT.replace('bridge was', 'brigde was'), `exact ${POINT}`],
  [
    'other quote marks',
    '“We cannot pay for it twice,”',
    TEXT.replaceAll(/[“”]/g, '"'),
    'exact "We cannot pay for it twice,"',
  ],
  ['other dashes', 'after all – by fifteen', TEXT.replace(' – ', '—'), 'exact after all—by fifteen'],
  ['another ellipsis', 'would come from…', TEXT.replace('…', '...'), 'exact would come from...'],
  ['white space', 'old town hall', TEXT.replace('old town', 'old\u00a0\n town'), 'exact old\u00a0\n town hall'],
  ['soft hyphens', 'the only point', TEXT.replace('only point', 'on\u00adly point'), 'exact the on\u00adly point'],
  ['decomposed letters', 'Ana Ruiz', TEXT.replace('Ana', 'Ana\u200b'), 'exact Ana\u200b Ruiz'],
  [
    'a paragraph put elsewhere',
    'by fifteen votes to twelve',
    TEXT.split('\n\n').toReversed().join('\n\n'),
    'exact by fifteen votes to twelve',
  ],
  [
    'a sentence right before',
    'A ferry, they wrote, would',
    TEXT.replace(
      'A ferry,',
      'More than four thousand of them signed a letter that was handed to the mayor on Friday. A ferry,',
    ),
    'moved A ferry, they wrote, would',
  ],
  [
    'all that stood around a long quote',
    'Residents of the lower town had asked for a ferry instead.',
    `${ARABIC}\n\nResidents of the lower town had asked for a ferry instead.\n\n${EMOJI}`,
    'moved Residents of the lower town had asked for a ferry instead.',
  ],
])('found unchanged: %s changed', (_, quote, edited, expected) => {
  expect(find(TEXT, quote, edited)).toBe(expected);
});

test.each([
  ['one word', POINT, TEXT.replace('only point', 'main point'), 'uncertain the main point of dispute'],
  [
    'its first word',
    'Residents of the lower town',
    TEXT.replace('Residents', 'Inhabitants'),
    'uncertain Inhabitants of the lower town',
  ],
  [
    'its last word, now longer',
    'had asked for a ferry',
    TEXT.replace('a ferry instead', 'a waterbus instead'),
    'uncertain had asked for a waterbus',
  ],
  ['an ending', 'the old town hall', TEXT.replace('town hall', 'town halls'), 'uncertain the old town halls'],
  [
    'a word put in',
    'asked for a ferry instead',
    TEXT.replace('a ferry instead', 'a small ferry instead'),
    'uncertain asked for a small ferry instead',
  ],
])('found though changed: %s', (_, quote, edited, expected) => {
  expect(find(TEXT, quote, edited)).toBe(expected);
});

test.each([
  ['its sentence is gone', POINT, WITHOUT_BUDGET],
  ['it was cut out of its sentence', 'the only point of dispute', TEXT.replace('the only point of dispute', '')],
  [
    'it is in many places, and its own is gone',
    'the council',
    TEXT.replace('On Tuesday the council voted for the bridge after all – by fifteen votes to twelve.', ''),
  ],
  ['a short word of it is inside others', 'On', TEXT.replace('On Tuesday the council voted', 'They voted')],
  [
    'a heading that the text below it repeats is gone',
    'Ana Ruiz',
    TEXT.replace('Mayor Ana Ruiz', 'Ana Ruiz'),
    TEXT.replace('Mayor Ana Ruiz', 'Ana Ruiz\n\nAna Ruiz'),
  ],
  ['another text', POINT, JAPANESE],
  ['no text', POINT, ''],
])('orphaned: %s', (_, quote, edited, text = TEXT) => {
  expect(find(text, quote, edited)).toBe('orphaned');
});

test.each([
  ['the second', 'On Tuesday'],
  ['the third', 'But the'],
])('repeated words are told apart by their context: %s', (_, beginning) => {
  const text = TEXT.replace('The council met', 'Then the council met').replace(
    'The council did',
    'But the council did',
  );
  const edited = text.replace('Then the council met on Monday evening in the old town hall. ', '');
  const second = edited.indexOf('the council');
  const third = edited.indexOf('the council', second + 1);
  const at = text.indexOf('the council', text.indexOf(beginning));
  const passage = passageAt(text, at, at + 'the council'.length);
  expect(passage && findPassages(edited, [passage])[0]).toMatchObject({
    start: beginning === 'On Tuesday' ? second : third,
  });
});

test.each([
  [
    'Japanese',
    JAPANESE,
    '同じ橋に二度も払えない',
    JAPANESE.replace('市議会は', '発表によると市議会は'),
    'exact 同じ橋に二度も払えない',
  ],
  [
    'Japanese, a word changed',
    JAPANESE,
    '新しい橋の予算について',
    JAPANESE.replace('新しい橋', '新しい道路'),
    'uncertain 新しい道路の予算について',
  ],
  ['Arabic', ARABIC, 'نقطة الخلاف الوحيدة', `خبر عاجل. ${ARABIC}`, 'exact نقطة الخلاف الوحيدة'],
  [
    'Arabic, a word changed',
    ARABIC,
    'كانت ميزانية الجسر الجديد',
    ARABIC.replace('الجديد', 'القديم جدا'),
    'uncertain كانت ميزانية الجسر القديم',
  ],
  ['emoji', EMOJI, '👩‍👩‍👧 at the fair', `🎉 ${EMOJI}`, 'exact 👩‍👩‍👧 at the fair'],
  ['emoji between repetitions', EMOJI, '🇩🇪 left before', EMOJI.replace('loud', 'very loud'), 'exact 🇩🇪 left before'],
  [
    'across paragraphs',
    TEXT,
    'a word of thanks.\n\nThe budget for',
    TEXT.replaceAll('\n\n', '\n'),
    'exact a word of thanks.\nThe budget for',
  ],
])('%s', (_, text, quote, edited, expected) => {
  expect(find(text, quote, edited)).toBe(expected);
});

test('a long passage keeps its ends though its middle was rewritten', () => {
  const long = Array.from(
    { length: 60 },
    (_, at) => `Witness ${at} told the inquiry on day ${at * 7} what house ${at * 3} had seen.`,
  );
  const text = ['Before.', ...long, 'After it all, silence.'].join(' ');
  const quote = long.join(' ');
  const edited = text
    .replace('Witness 30 told', 'A nurse told')
    .replace(long[31] ?? '', '')
    .replace('Before.', 'Some time before.');
  const place = findPassages(
    edited,
    [passageAt(text, text.indexOf(quote), text.indexOf(quote) + quote.length)].filter((one) => one !== null),
  )[0];
  expect(place).toEqual({
    status: 'uncertain',
    start: edited.indexOf('Witness 0'),
    end: edited.indexOf(' After it all'),
  });
});

test.each([
  ['as other annotators keep it', 32],
  ['none', 0],
])('shorter context, as imports have it: %s', (_, length) => {
  const start = TEXT.indexOf('Residents of the lower town');
  const passage = passageAt(TEXT, start, start + 'Residents of the lower town'.length);
  if (passage === null) throw new Error('no passage');
  const prefix = length === 0 ? '' : passage.prefix.slice(-length);
  const edited = `An update follows. ${TEXT}`;
  const [place] = findPassages(edited, [{ ...passage, prefix, suffix: passage.suffix.slice(0, length) }]);
  expect(place).toMatchObject({ status: 'exact', start: edited.indexOf('Residents of the lower') });
});

test.each([
  ['the bridge after', 'exact'],
  ['opened the meeting with', 'exact'],
  ['“We cannot pay for it twice,”', 'exact'],
  ['Residents of the lower town had asked', 'exact'],
  ['two words', 'orphaned'],
  ['the council', 'orphaned'],
])('a quote of which only its words are known, three at least, is where they stand: %s', (exact, status) => {
  const [place] = findPassages(TEXT, [{ exact, prefix: '', suffix: '', start: 0, end: exact.length }]);
  expect(place).toMatchObject({ status, ...(status === 'exact' && { start: TEXT.indexOf(exact) }) });
});

test('in a script without spaces, too', () => {
  const exact = '新しい橋の予算';
  const passage = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
  expect(findPassages(JAPANESE, [passage])).toMatchObject([{ status: 'exact', start: JAPANESE.indexOf(exact) }]);
});

test('a quote of which only its words are known is nowhere if they stand in two places', () => {
  const exact = 'opened the meeting';
  const passage = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
  expect(findPassages(`${TEXT} Last year Vera Holt opened the meeting.`, [passage])).toEqual([{ status: 'orphaned' }]);
});

test('a quote without context that the text has in many places is not taken to be where it says', () => {
  const start = TEXT.indexOf('the council');
  const passage = { exact: 'the', prefix: '', suffix: '', start, end: start + 'the'.length };
  expect(findPassages(TEXT, [passage])).toEqual([{ status: 'orphaned' }]);
});

test('a quote that was cut from a word is found in that word only', () => {
  expect(find(TEXT, 'counc', `New. ${TEXT}`)).toBe('exact counc');
  expect(
    find('The art of the fair was loved by all who came.', 'art', 'The party of the fair was loved by all who came.'),
  ).not.toMatch(/ art$/);
});

test('a quote of nothing that shows is nowhere', () => {
  const passage = { exact: '\u200b\u00ad', prefix: '', suffix: '', start: 0, end: 2 };
  expect(lookFor(haystackOf(TEXT), passage).candidates).toEqual([]);
});

test.each([
  ['the old town hall', 1, false],
  ['the old new hall', 0, false],
  ['council', 3, false],
  ['asked for a ferry', 1, true],
])(
  'how often a quote stands unchanged, and whether it stands a second time but for a word: %s',
  (exact, times, hasNearCopy) => {
    const text = `${TEXT} Later they asked about a ferry and asked as a ferry.`;
    const passage = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
    expect(lookFor(haystackOf(text), passage).circumstances).toMatchObject({ times, hasNearCopy });
  },
);

test('a near copy is not asked for where context is known', () => {
  const text = `${TEXT} Later they asked about a ferry.`;
  const start = text.indexOf('asked for a ferry');
  const passage = passageAt(text, start, start + 'asked for a ferry'.length);
  expect(passage && lookFor(haystackOf(text), passage).circumstances.hasNearCopy).toBe(false);
});
