import { expect, test } from 'vitest';
import { findPassages } from '../../src/anchoring/anchor.ts';
import { passageIn } from '../../src/anchoring/elsewhere.ts';
import { passageAt } from '../../src/notes/passage.ts';

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
  ['words that stand once', 'a party of colours', 0, [0, 9]],
  ['words that stand twice', 'Anna Berg', 1, [4, 20]],
  ['a word that is inside another besides', 'art', 0, [0, 6]],
  ['what is alike but for a word', 'Residents of the lower town had asked for a ferry', 0, [20, 45]],
  ['what is alike, and right beside', '2019: Carla Voss, of the lower town', 0, [20, 45]],
])('what a text has elsewhere: %s', (_, quote, times, [least, most]) => {
  const elsewhere = passageIn(TEXT, ...at(TEXT, quote))?.elsewhere;
  expect(elsewhere?.times).toBe(times);
  expect(elsewhere?.letters).toBeGreaterThanOrEqual(least ?? 0);
  expect(elsewhere?.letters).toBeLessThanOrEqual(most ?? 0);
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

test('where it is not known, a short quote without its context is not believed', () => {
  const known = passageIn(TEXT, ...at(TEXT, 'the upper town'));
  const unknown = passageAt(TEXT, ...at(TEXT, 'the upper town'));
  const statuses = [known, unknown].map((passage) => passage && findPassages(ALONE, [passage])[0]?.status);
  expect(statuses).toEqual(['moved', 'orphaned']);
});
