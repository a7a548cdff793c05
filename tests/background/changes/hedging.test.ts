import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/background/changes/compare.ts';
import type { HedgeMove } from '../../../src/domain/changes/changes.ts';
import type { KeptHedge, KeptText } from '../../../src/domain/changes/keptText.ts';
import { aHedge, among, aText } from './fixtures.ts';

type Cue = [cue: string, change?: Partial<KeptHedge>];

/** A text with one paragraph of its own, the second, and hedges in it. */
function hedged(paragraph: string, ...cues: Cue[]): KeptText {
  const text = aText(among(paragraph));
  return { ...text, hedges: cues.map(([cue, change]) => aHedge(text, 1, cue, change)) };
}

const movesBetween = async (then: KeptText, now: KeptText) =>
  (await compare(then, now, { elapsed: null })).hedging?.moves.map(({ kind, before, after, without }) => ({
    kind,
    before: before?.cue ?? null,
    after: after?.cue ?? null,
    without,
  })) ?? [];

describe('how the certainty of a sentence has moved', () => {
  const move = (
    kind: HedgeMove['kind'],
    before: string | null,
    after: string | null,
    without: string | null = null,
  ) => ({
    kind,
    before,
    after,
    without,
  });
  test.each<[string, KeptText, KeptText, ReturnType<typeof move>[]]>([
    [
      'was hedged, is stated',
      hedged('The old bridge may close in spring.', ['may']),
      hedged('The old bridge will close in spring.'),
      [move('stated', 'may', null, 'The old bridge will close in spring.')],
    ],
    [
      'was stated, is hedged',
      hedged('The old bridge will close in spring.'),
      hedged('The old bridge may close in spring.', ['may']),
      [move('hedged', null, 'may', 'The old bridge will close in spring.')],
    ],
    [
      'is hedged in other words',
      hedged('The old bridge may close in spring.', ['may']),
      hedged('The old bridge might close in spring.', ['might']),
      [move('other', 'may', 'might')],
    ],
    [
      'in another voice',
      hedged('The bridge may close in spring again.', ['may']),
      hedged('The bridge may close in spring again, she said.', ['may', { voice: 'reported' }]),
      [move('other', 'may', 'may')],
    ],
    [
      'stays hedged while other words change',
      hedged('The old bridge may close in spring.', ['may']),
      hedged('The old bridge may close in autumn.', ['may']),
      [],
    ],
    [
      'is gone with its sentence',
      hedged('It is old. The bridge may close.', ['may', { sentence: { start: 11, end: 32 } }]),
      hedged('It is old.'),
      [move('gone', 'may', null)],
    ],
    [
      'has come with its sentence',
      hedged('It is old.'),
      hedged('It is old. The bridge may close.', ['may', { sentence: { start: 11, end: 32 } }]),
      [move('new', null, 'may')],
    ],
    [
      'stands in a sentence beside one that has changed',
      hedged('It is old. The bridge may close.', ['may', { sentence: { start: 11, end: 32 } }]),
      hedged('It is new. The bridge may close.', ['may', { sentence: { start: 11, end: 32 } }]),
      [],
    ],
    [
      'is found by another lexicon only, in a sentence that stands word for word',
      hedged('It is old. The bridge may close.', ['may', { sentence: { start: 11, end: 32 } }]),
      hedged('It is new. The bridge may close.'),
      [],
    ],
    [
      'is taken otherwise by another lexicon, in one that stands word for word',
      hedged('It is old. The bridge may close.', ['may', { sentence: { start: 11, end: 32 } }]),
      hedged('It is new. The bridge may close.', ['may', { sentence: { start: 11, end: 32 }, category: 'tentative' }]),
      [],
    ],
    [
      'lost one of two hedges',
      hedged('The bridge may, perhaps, close in spring.', ['may'], ['perhaps', { category: 'likelihood' }]),
      hedged('The bridge may close in spring.', ['may']),
      [move('stated', 'perhaps', null, 'The bridge may close in spring.')],
    ],
  ])('%s', async (_, then, now, expected) => {
    expect(await movesBetween(then, now)).toEqual(expected);
  });

  test('a paragraph that is gone takes its hedges along', async () => {
    const then = aText(among('The old bridge may close in spring, when the river is high.'));
    const told = await compare({ ...then, hedges: [aHedge(then, 1, 'may')] }, aText(among()), { elapsed: null });
    expect(told.hedging?.moves.map(({ kind, block }) => [kind, block])).toEqual([['gone', 1]]);
  });

  test('and is told with kind, voice, speaker and sentence', async () => {
    const told = await compare(
      hedged('The old bridge may close in spring.', ['may', { voice: 'quoted', speaker: 'Hale' }]),
      hedged('The old bridge will close in spring.'),
      { elapsed: null },
    );
    expect(told.changes.map(({ kind }) => kind)).toEqual(['hedge']);
    expect(told.hedging).toMatchObject({
      counts: [{ category: 'possibility', voice: 'quoted', before: 1, after: 0 }],
      moves: [
        {
          before: {
            cue: 'may',
            category: 'possibility',
            voice: 'quoted',
            speaker: 'Hale',
            sentence: 'The old bridge may close in spring.',
          },
        },
      ],
    });
  });

  test('what was not read is not taken for none', async () => {
    const then = hedged('The old bridge may close in spring.', ['may']);
    const now = { ...hedged('The old bridge will close in spring.'), hedges: null };
    expect((await compare(then, now, { elapsed: null })).hedging).toBeNull();
  });

  test('counts are only of what has moved, and left out where they are even', async () => {
    const then = hedged('The old bridge may close in spring.', ['may']);
    const now = hedged('The old bridge might close in spring.', ['might']);
    expect((await compare(then, now, { elapsed: null })).hedging?.counts).toEqual([]);
  });
});

describe('sources cited by name', () => {
  const texts = ['The lock is old, Mira Holt said.', 'The lock is old, Ann Hale said.'] as const;
  test.each<[string, KeptText, KeptText, string[], string[]]>([
    [
      'another',
      aText(among(texts[0]), { sources: ['Mira Holt'] }),
      aText(among(texts[1]), { sources: ['Ann Hale'] }),
      ['Ann Hale'],
      ['Mira Holt'],
    ],
    [
      'named in full now',
      aText(among('The lock is old, Hale said.'), { sources: ['Hale'] }),
      aText(among(texts[1]), { sources: ['Ann Hale'] }),
      [],
      [],
    ],
    [
      'found by another lexicon only',
      aText(among(texts[0], 'It is old.'), { sources: ['Mira Holt'] }),
      aText(among(texts[0], 'It is new.'), { sources: [] }),
      [],
      [],
    ],
    [
      'not looked for',
      aText(among(texts[0]), { sources: null }),
      aText(among(texts[1]), { sources: ['Ann Hale'] }),
      [],
      [],
    ],
    [
      'gone with a paragraph',
      aText(among(texts[0], 'It is old.'), { sources: ['Mira Holt'] }),
      aText(among('It is old.'), { sources: [] }),
      [],
      ['Mira Holt'],
    ],
    [
      'one spelled otherwise is the same',
      aText(among(texts[0]), { sources: ['Mira Holt'] }),
      aText(among(texts[0].replaceAll('Holt', 'Hold')), { sources: ['Mira Hold'] }),
      [],
      [],
    ],
  ])('%s', async (_, then, now, newSources, lostSources) => {
    const { hedging } = await compare(then, now, { elapsed: null });
    expect([hedging?.newSources ?? [], hedging?.lostSources ?? []]).toEqual([newSources, lostSources]);
  });
});
