import { expect, test } from 'vitest';
import { findPassages } from '../../../src/background/anchoring/anchor.ts';
import { passageIn } from '../../../src/background/anchoring/elsewhere.ts';
import { MOST_PLACES, passageAt } from '../../../src/domain/notes/passage.ts';

const TEXT = [
  'Anna Berg opened the fair on Monday with a song. The art of the day was a party of colours.',
  'Residents of the lower town had asked for a ferry in May. Nobody knew who would pay for it.',
  'Residents of the upper town had asked for a ferry in June. On Friday evening Anna Berg left the council early.',
  'Winners of the regatta:\n2019: Carla Voss, of the lower town\n2018: Piet Brand, a guest\n2017: Carla Voss, of the lower town',
  'What remains is a bridge without a road.',
].join('\n\n');
const OTHER = 'It rained all week along the coast, and no ship came in before noon on Thursday.';

const at = (text: string, quote: string): [number, number] => [text.indexOf(quote), text.indexOf(quote) + quote.length];

test.each([
  ['words that stand once', 'a party of colours', 0, []],
  [
    'words that stand twice',
    'Anna Berg',
    1,
    [{ prefix: 'a ferry in June. On Friday evening ', suffix: ' left the council early.\n\nWinners of the' }],
  ],
  ['a word that is inside another besides', 'art', 0, []],
  [
    'what is alike but for a word',
    'Residents of the lower town had asked for a ferry',
    0,
    [{ prefix: 'Nobody knew who would pay for it.\n\n', suffix: ' in June. On Friday evening Anna Berg' }],
  ],
  [
    'a line of a list',
    '2019: Carla Voss, of the lower town',
    0,
    [{ prefix: 'town\n2018: Piet Brand, a guest\n', suffix: '\n\nWhat remains is a bridge without a road' }],
  ],
])('what a text has elsewhere: %s', (_, quote, times, beside) => {
  expect(passageIn(TEXT, ...at(TEXT, quote))?.elsewhere).toEqual({ times, beside });
});

test('of many places a few are kept', () => {
  const text = Array.from({ length: 9 }, (_, day) => `On day ${day} the ferry left late.`).join(' ');
  const elsewhere = passageIn(text, ...at(text, 'the ferry'))?.elsewhere;
  expect(elsewhere?.times).toBe(8);
  expect(elsewhere?.beside).toHaveLength(MOST_PLACES);
});

test('of what is beside a place no more is kept than of context', () => {
  const long = Array.from({ length: 8 }, (_, word) => `${'x'.repeat(30)}${word}`).join(' ');
  const text = `The ferry left. ${long} The ferry left. ${long}`;
  const [beside] = passageIn(text, ...at(text, 'The ferry left.'))?.elsewhere?.beside ?? [];
  expect([beside?.prefix, beside?.suffix]).toEqual([`${long} `.slice(-160), ` ${long}`.slice(0, 160)]);
});

test('what is no passage has nothing elsewhere', () => {
  expect(passageIn(TEXT, 5, 5)).toBeNull();
});

/** Words of which all that stood around is gone. */
const ALONE = `${OTHER} Nobody from the upper town was asked. ${OTHER}`;

test.each([
  ['words that stood once, now alone', 'What remains is a bridge', `${OTHER}\n\nWhat remains is a bridge.`, 'moved'],
  ['words that stood twice, one gone', 'Anna Berg', TEXT.replace(/^Anna Berg.*song\. /, ''), 'orphaned'],
  [
    'words that stood twice, the other gone',
    'Anna Berg',
    TEXT.replace('On Friday evening Anna Berg left the council early.', ''),
    'exact',
  ],
  [
    'a sentence that another was like from the first, gone',
    'Residents of the lower town had asked for a ferry in May.',
    TEXT.replace('Residents of the lower town had asked for a ferry in May. ', ''),
    'orphaned',
  ],
  [
    'a line of a list, gone',
    '2019: Carla Voss, of the lower town',
    TEXT.replace('2019: Carla Voss, of the lower town\n', ''),
    'orphaned',
  ],
  [
    'a sentence that another was like from the first, a word changed',
    'Residents of the lower town had asked',
    TEXT.replace('lower town had asked', 'lower town had pleaded'),
    'uncertain',
  ],
])('it decides: %s', (_, quote, edited, expected) => {
  const passage = passageIn(TEXT, ...at(TEXT, quote));
  const [place] = passage ? findPassages(edited, [passage]) : [];
  expect(place?.status).toBe(expected);
});

test('words that stood twice are told apart by what stood beside each', () => {
  const passage = passageIn(TEXT, ...at(TEXT, 'Anna Berg'));
  const edited = `${TEXT.replace(/^Anna Berg.*song\. /, '')}\n\n${OTHER} Anna Berg opened the fair, and it rained.`;
  const [place] = passage ? findPassages(edited, [passage]) : [];
  expect(place).toEqual({ status: 'moved', start: edited.lastIndexOf('Anna'), end: edited.lastIndexOf(' opened') });
});

test('where it is not known, a short quote without its context is not believed', () => {
  const known = passageIn(TEXT, ...at(TEXT, 'the upper town'));
  const unknown = passageAt(TEXT, ...at(TEXT, 'the upper town'));
  const statuses = [known, unknown].map((passage) => passage && findPassages(ALONE, [passage])[0]?.status);
  expect(statuses).toEqual(['moved', 'orphaned']);
});
