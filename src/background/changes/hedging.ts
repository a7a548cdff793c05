import type { HedgeMove, HedgingChange } from '../../domain/changes/changes.ts';
import type { KeptHedge, KeptText } from '../../domain/changes/keptText.ts';
import { fold } from '../anchoring/folding.ts';
import type { Differing, Hunk } from './hunks.ts';
import { sourcesMoved } from './sources.ts';
import { wordAt, type Word } from './words.ts';

/** A sentence stands if this much of its words do. */
const LEAST_STANDING = 0.5;

/** A hedge, and its sentence's words among those of its pair; none for a block that has gone or come. */
interface Placed {
  hedge: KeptHedge;
  pair: number | null;
  sentence: { start: number; end: number };
  cue: { start: number; end: number };
}

/**
 * How the hedging of two texts has moved, by sentence. Only sentences that have themselves changed are asked: a hedge
 * that is counted otherwise in an unchanged one tells of our lexicon, not of the text.
 *
 * @param pairs - all that differ
 * @param removed - blocks that have gone
 * @param added - blocks that have come
 * @returns null where nothing has moved, or the wording of one was not read
 */
export function hedgingMoved(
  then: KeptText,
  now: KeptText,
  pairs: readonly Differing[],
  removed: readonly number[],
  added: readonly number[],
): HedgingChange | null {
  const moves =
    then.hedges !== null && now.hedges !== null
      ? movesBetween({ text: then, hedges: then.hedges }, { text: now, hedges: now.hedges }, pairs, removed, added)
      : [];
  const { newSources, lostSources } = sourcesMoved(then, now, pairs, removed, added);
  if (moves.length === 0 && newSources.length === 0 && lostSources.length === 0) return null;
  return { counts: countsOf(moves), moves, newSources, lostSources };
}

interface Hedged {
  text: KeptText;
  hedges: readonly KeptHedge[];
}

function movesBetween(
  then: Hedged,
  now: Hedged,
  pairs: readonly Differing[],
  removed: readonly number[],
  added: readonly number[],
): HedgeMove[] {
  const before = placedIn(then.hedges, pairs, 'before', new Set(removed));
  const after = placedIn(now.hedges, pairs, 'after', new Set(added));
  const ways = pairs.map(({ before: words, after: others, hunks }) => wayOf(words.length, others.length, hunks));
  const afterOf = Map.groupBy(after, ({ pair }) => pair);
  const known = new Set<Placed>();
  const moves: HedgeMove[] = [];
  const tell = (kind: HedgeMove['kind'], one: Placed | null, other: Placed | null, without: string | null = null) =>
    moves.push({
      kind,
      before: one && inSentence(one.hedge, then),
      after: other && inSentence(other.hedge, now),
      without,
      block: other?.hedge.block ?? one?.hedge.block ?? 0,
    });
  for (const one of before) {
    const way = one.pair === null ? undefined : ways[one.pair];
    const stretch = way && standing(one.sentence, way.forth);
    if (!stretch || one.pair === null) {
      tell('gone', one, null);
      continue;
    }
    const others = (afterOf.get(one.pair) ?? []).filter(
      (other) => !known.has(other) && other.cue.start < stretch.end && other.cue.end > stretch.start,
    );
    const twin = others.find((other) => isSameCue(one, other, way.forth, then, now));
    if (twin) {
      known.add(twin);
      if (twin.hedge.category === one.hedge.category && twin.hedge.voice === one.hedge.voice) continue;
      // In a sentence that stands word for word only the lexicon has changed its mind.
      if (isWhole(one.sentence, stretch, way.forth)) continue;
      tell('other', one, twin);
      continue;
    }
    if (isWhole(one.sentence, stretch, way.forth)) continue;
    const other = others.find((candidate) => !cueStood(candidate, way.back));
    if (other) known.add(other);
    if (other) tell('other', one, other);
    else tell('stated', one, null, sentenceText(pairs[one.pair]?.after ?? [], stretch, now.text));
  }
  for (const one of after) {
    if (known.has(one)) continue;
    const way = one.pair === null ? undefined : ways[one.pair];
    const stretch = way && standing(one.sentence, way.back);
    if (!stretch || one.pair === null) {
      tell('new', null, one);
      continue;
    }
    if (isWhole(one.sentence, stretch, way.back)) continue;
    tell('hedged', null, one, sentenceText(pairs[one.pair]?.before ?? [], stretch, then.text));
  }
  return moves;
}

/** The hedges in what differs, with their place among its words. */
function placedIn(
  hedges: readonly KeptHedge[],
  pairs: readonly Differing[],
  side: 'before' | 'after',
  alone: ReadonlySet<number>,
): Placed[] {
  const places = new Map<number, { pair: number; from: number; to: number }>();
  for (const [pair, differing] of pairs.entries()) {
    let place: { pair: number; from: number; to: number } | null = null;
    let last = -1;
    for (const [at, { block }] of differing[side].entries()) {
      if (place === null || block !== last) places.set(block, (place = { pair, from: at, to: at }));
      place.to = at + 1;
      last = block;
    }
  }
  return hedges.flatMap((hedge): Placed[] => {
    const place = places.get(hedge.block);
    const nowhere = { start: 0, end: 0 };
    if (!place) return alone.has(hedge.block) ? [{ hedge, pair: null, sentence: nowhere, cue: nowhere }] : [];
    const words = pairs[place.pair]?.[side] ?? [];
    const within = ({ start, end }: { start: number; end: number }) => ({
      start: wordAt(words, start, place.from, place.to),
      end: wordAt(words, end - 1, place.from, place.to) + 1,
    });
    return [{ hedge, pair: place.pair, sentence: within(hedge.sentence), cue: within(hedge) }];
  });
}

/** Where each word of the one has its like in the other, or -1; both ways. */
function wayOf(before: number, after: number, hunks: readonly Hunk[] | null): { forth: Int32Array; back: Int32Array } {
  const forth = new Int32Array(before).fill(-1);
  const back = new Int32Array(after).fill(-1);
  if (hunks === null) return { forth, back };
  let [at, to] = [0, 0];
  for (const hunk of [...hunks, { before: { start: before, end: before }, after: { start: after, end: after } }]) {
    // What is set otherwise but says the same is no hunk: what follows is counted from the next.
    const size = Math.min(hunk.before.start - at, hunk.after.start - to);
    const isEven = hunk.before.start - at === hunk.after.start - to;
    for (let step = 0; step < size; step++) {
      const [one, other] = isEven
        ? [at + step, to + step]
        : [hunk.before.start - 1 - step, hunk.after.start - 1 - step];
      forth[one] = other;
      back[other] = one;
    }
    [at, to] = [hunk.before.end, hunk.after.end];
  }
  return { forth, back };
}

/** The other text's words between the first and last that a sentence still has there; null if too few stand. */
function standing({ start, end }: Placed['sentence'], way: Int32Array): { start: number; end: number } | null {
  const there = way.slice(start, end).filter((at) => at >= 0);
  if (end <= start || there.length < LEAST_STANDING * (end - start)) return null;
  return { start: there[0] ?? 0, end: (there.at(-1) ?? 0) + 1 };
}

const isWhole = (sentence: Placed['sentence'], stretch: Placed['sentence'], way: Int32Array): boolean =>
  stretch.end - stretch.start === sentence.end - sentence.start &&
  way.slice(sentence.start, sentence.end).every((at) => at >= 0);

const cueStood = ({ cue }: Placed, way: Int32Array): boolean => way.slice(cue.start, cue.end).every((at) => at >= 0);

function isSameCue(one: Placed, other: Placed, way: Int32Array, then: Hedged, now: Hedged): boolean {
  const stood = way.slice(one.cue.start, one.cue.end);
  if (stood.some((at) => at >= other.cue.start && at < other.cue.end)) return true;
  return cueText(one.hedge, then) === cueText(other.hedge, now) && one.hedge.category === other.hedge.category;
}

const cueText = ({ block, start, end }: KeptHedge, { text }: Hedged): string =>
  fold((text.blocks[block]?.text ?? '').slice(start, end)).text.toLowerCase();

/** The words of a stretch as printed, up to the ends of the hedge's counterpart. */
function sentenceText(words: readonly Word[], { start, end }: Placed['sentence'], { blocks }: KeptText): string {
  const [first, last] = [words[start], words[end - 1]];
  if (!first || !last) return '';
  const text = blocks[first.block]?.text ?? '';
  return text.slice(first.start, last.block === first.block ? last.end : text.length);
}

function inSentence({ block, start, end, sentence, category, voice, speaker }: KeptHedge, { text }: Hedged) {
  const words = text.blocks[block]?.text ?? '';
  return {
    cue: words.slice(start, end).slice(0, 500),
    category,
    voice: voice ?? null,
    speaker: speaker ?? null,
    sentence: words.slice(sentence.start, sentence.end).trim(),
  };
}

/** How often hedges of each kind and voice have gone and come. */
function countsOf(moves: readonly HedgeMove[]): HedgingChange['counts'] {
  const counts = new Map<string, HedgingChange['counts'][number]>();
  for (const move of moves)
    for (const side of ['before', 'after'] as const) {
      const hedge = move[side];
      if (hedge === null) continue;
      const { category, voice } = hedge;
      const key = `${category} ${voice}`;
      const count = counts.get(key) ?? { category, voice, before: 0, after: 0 };
      counts.set(key, { ...count, [side]: count[side] + 1 });
    }
  return [...counts.values()].filter(({ before, after }) => before !== after);
}
