import { expect, test } from 'vitest';
import type { Hedge } from '../../../src/domain/article/hedge.ts';
import { KeptText, keptTextOf } from '../../../src/domain/changes/keptText.ts';
import { aReading, anArticle, evidence } from '../../background/report/fixtures.ts';

const title = 'What next?';
const first = 'It may rain. It will.';
const second = 'She said it could.';
const text = [title, first, second].join('\n\n');
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const blocks = [
  { kind: 'heading' as const, ...at(title) },
  { kind: 'paragraph' as const, ...at(first) },
  { kind: 'paragraph' as const, ...at(second) },
];
const may: Hedge = {
  ...at('may'),
  sentence: at('It may rain.'),
  category: 'possibility',
  entry: 'may',
  voice: { kind: 'author' },
};
const could: Hedge = {
  ...at('could'),
  sentence: at(second),
  category: 'possibility',
  entry: 'could',
  voice: { kind: 'reported', speaker: 'She' },
};
const signals = (hedges: Hedge[]) => ({
  hedges: { status: 'ok' as const, value: hedges },
  sources: {
    status: 'ok' as const,
    value: [
      { name: 'Ann Hale', kind: 'named' as const, spans: [] },
      { name: 'two officials', kind: 'unnamed' as const, spans: [] },
    ],
  },
});

test('blocks are the article’s, one for one', () => {
  expect(keptTextOf(aReading({ text, blocks })).blocks).toEqual([
    { text: title, kind: 'heading' },
    { text: first },
    { text: second },
  ]);
});

test('hashes of what stands elsewhere in the page are kept, where there is something', () => {
  expect(keptTextOf(aReading({ text, blocks, elsewhere: [12, -7] })).elsewhere).toEqual([12, -7]);
  expect(keptTextOf(aReading({ text, blocks }))).not.toHaveProperty('elsewhere');
});

test('hedges are kept with their place in their block, in the order of the text', () => {
  const reading = { article: anArticle({ text, blocks }), signals: signals([could, may]) };
  expect(keptTextOf(reading).hedges).toEqual([
    { block: 1, start: 3, end: 6, sentence: { start: 0, end: 12 }, category: 'possibility', voice: 'author' },
    {
      block: 2,
      start: 12,
      end: 17,
      sentence: { start: 0, end: 18 },
      category: 'possibility',
      voice: 'reported',
      speaker: 'She',
    },
  ]);
});

test('a hedge outside of every block is left out', () => {
  const reading = { article: anArticle({ text, blocks: blocks.slice(2) }), signals: signals([may, could]) };
  expect(keptTextOf(reading).hedges?.map(({ block }) => block)).toEqual([0]);
});

test('of sources, those with a name', () => {
  expect(keptTextOf({ article: anArticle(), signals: signals([]) }).sources).toEqual(['Ann Hale']);
});

test.each([
  ['not read yet', null],
  ['in a language without lexicon', { hedges: { status: 'no-lexicon' as const } }],
  [
    'failed',
    { hedges: { status: 'failed' as const, reason: 'x' }, sources: { status: 'failed' as const, reason: 'x' } },
  ],
])('wording that is %s is not kept as none', (_, own) => {
  expect(keptTextOf({ article: anArticle(), signals: own })).toMatchObject({ hedges: null, sources: null });
});

test('what frames the text is kept, and of disclosures what is said of the text', () => {
  const disclosure = (kind: 'correction' | 'image-credit', words: string) => ({
    kind,
    text: words,
    place: 0,
    evidence,
  });
  const kept = keptTextOf(
    aReading({
      subtitle: { value: 'A standfirst', evidence },
      kind: { value: 'opinion', evidence },
      organisations: [{ name: 'Reuters', evidence }],
      published: { value: '2026-05-03', evidence },
      modified: { value: '2026-05-04', evidence },
      paywalled: true,
      notices: ['too-long', 'markup-unread'],
      among: { at: 2, of: 3 },
      disclosures: [disclosure('correction', 'It was 12.'), disclosure('image-credit', 'Photo: Hale')],
    }),
  );
  expect(kept).toEqual({
    title: 'Who pays for the locks?',
    subtitle: 'A standfirst',
    authors: ['Mira Holt', 'Reuters'],
    published: '2026-05-03',
    modified: '2026-05-04',
    kind: 'opinion',
    outletName: 'Harbour Herald',
    language: 'en',
    blocks: [],
    disclosures: [{ kind: 'correction', text: 'It was 12.' }],
    paywalled: true,
    cut: true,
    among: 2,
    hedges: [],
    sources: null,
  });
  expect(KeptText.parse(kept)).toEqual(kept);
});
