import { expect, test } from 'vitest';
import { resemblance, SAME_TEXT, sketchOf, TextSketch } from '../../../src/domain/notes/textSketch.ts';

const places = ['harbour', 'station', 'market', 'library', 'bridge', 'stadium', 'quarry', 'school', 'chapel', 'mill'];
const people = ['Ana Ruiz', 'Tom Becker', 'Lena Vogel', 'Omar Said', 'Ida Holm', 'Paul Mertens', 'Eva Lind'];
const verbs = ['opposed', 'praised', 'inspected', 'reopened', 'photographed', 'sold', 'measured', 'painted', 'closed'];

/** A made-up report of so many sentences; another seed is another story in the same words. */
function story(sentences: number, seed: number): string[] {
  return Array.from({ length: sentences }, (_, index) => {
    const pick = (list: readonly string[], salt: number) =>
      list[(index * salt + seed * (salt + 3) + ((index * index) % 7)) % list.length];
    return `${pick(people, 5)} ${pick(verbs, 7)} the ${pick(places, 3)} near the ${pick(places, 11)} on day ${index * 3 + seed}, witnesses said.`;
  });
}

const STORY = story(40, 1);
const TEMPLATE = 'Sign up for the daily letter of this paper and read the news of your town before breakfast. '.repeat(
  3,
);
const LIVE =
  'Welcome to our live coverage. Follow all events here as they happen and send us your questions and pictures. ';
const JAPANESE =
  '市議会は月曜日の夜に旧市庁舎で会合を開き、新しい橋の予算について三時間にわたって議論した。市長は冒頭で住民の協力に感謝を述べた。';
const JAPANESE_MORE =
  '反対派の議員は、同じ橋に二度も費用を払うことはできないと主張した。火曜日の採決では賛成が十五票、反対が十二票となり、計画は承認された。資金の出どころは明らかにされていない。工事は来年の春に始まり、二年後に完成する予定である。';
const JAPANESE_OTHER =
  '台風の接近に伴い、県内の鉄道各社は木曜日の午後から順次運転を取りやめると発表した。気象台は高潮や土砂災害への警戒を呼びかけている。避難所は全部で四十か所に設けられ、学校は金曜日まで休校となる。空の便も欠航が相次ぎ、空港では利用者が長い列を作った。';

const alike = (a: string, b: string) => {
  const [first, second] = [sketchOf(a), sketchOf(b)];
  return first !== null && second !== null && resemblance(first, second) >= SAME_TEXT;
};

test.each([
  ['the same', STORY.join(' '), STORY.join(' '), true],
  ['set in other ways', STORY.join(' '), STORY.join('\n\n').toUpperCase().replaceAll(',', ' –'), true],
  [
    'a sentence added, one gone, a word changed',
    STORY.join(' '),
    ['Corrected version.', ...STORY.slice(1)].join(' ').replace('witnesses', 'neighbours'),
    true,
  ],
  ['with an agency line at its end', STORY.join(' '), `${STORY.join(' ')} With material of an agency.`, true],
  [
    'in Japanese, slightly edited',
    JAPANESE + JAPANESE_MORE,
    JAPANESE + JAPANESE_MORE.replace('十五票', '十六票'),
    true,
  ],
  ['another story in the same words', STORY.join(' '), story(40, 4).join(' '), false],
  ['another story of the same outlet', TEMPLATE + STORY.join(' '), TEMPLATE + story(40, 4).join(' '), false],
  ['another live blog', LIVE + STORY.slice(0, 20).join(' '), LIVE + story(20, 4).join(' '), false],
  ['a live blog, much further on', LIVE + STORY.slice(0, 12).join(' '), LIVE + STORY.join(' '), false],
  ['another story in Japanese', JAPANESE + JAPANESE_MORE, JAPANESE_OTHER + JAPANESE_OTHER.slice(20), false],
])('whether texts are the same: %s', (_, a, b, expected) => {
  expect(alike(a, b)).toBe(expected);
  expect(alike(b, a)).toBe(expected);
});

test('the same texts share a band, others do not', () => {
  const bands = (text: string) => sketchOf(text)?.bands ?? [];
  const own = new Set(bands(STORY.join(' ')));
  expect(bands(STORY.slice(1).join(' ')).some((band) => own.has(band))).toBe(true);
  expect(bands(story(40, 4).join(' ')).some((band) => own.has(band))).toBe(false);
});

test.each([
  ['nothing', ''],
  ['a short item', story(6, 1).join(' ').split(' ').slice(0, 79).join(' ')],
  ['a short item in Japanese', JAPANESE],
  ['no words', '*** '.repeat(500)],
])('no sketch: %s', (_, text) => {
  expect(sketchOf(text)).toBeNull();
});

test('a sketch is what is kept', () => {
  const sketch = { key: 'a', keys: ['a'], ...sketchOf(STORY.join(' ')) };
  expect(TextSketch.safeParse(sketch)).toMatchObject({ success: true });
});

test('sketches do not change with the code: they are kept', () => {
  expect(sketchOf(STORY.join(' '))?.bands.slice(0, 2)).toEqual(['0:1u62ym9', '1:je6osj']);
});

test('sketches of another size are not compared', () => {
  const values = sketchOf(STORY.join(' '))?.values ?? [];
  expect([resemblance({ values }, { values: values.slice(1) }), resemblance({ values: [] }, { values: [] })]).toEqual([
    0, 0,
  ]);
});
