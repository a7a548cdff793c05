import { GramIndex, gramsOf, likenessOf, MOST_LIKELY, shareIn, type Grams } from './grams.ts';
import { inOrder } from './order.ts';
import { foldedTextOf, takeWords, wordsOf, type Word } from './words.ts';

/** Paragraphs that are one, then and now. Several on one side: it was cut in two, or two were joined. */
export interface Pair {
  before: number[];
  after: number[];
  /** Nothing but how it is set differs. */
  isSame: boolean;
  /** It stands before or behind paragraphs that it stood on the other side of. */
  isMoved: boolean;
}

export interface Aligned {
  /** In the order of the present text. */
  pairs: Pair[];
  /** Paragraphs that belong to none. */
  removed: number[];
  added: number[];
}

/** Words that are cut between looks at the clock: some milliseconds' work. */
const WORDS_AT_ONCE = 5000;

/** One text's paragraphs, each cut into words when it is first asked for. */
export class Paragraphs {
  readonly texts: readonly string[];
  readonly #words: (Word[] | undefined)[] = [];
  readonly #grams: (Grams | undefined)[] = [];

  constructor(texts: readonly string[]) {
    this.texts = texts;
  }

  words(at: number): Word[] {
    return (this.#words[at] ??= wordsOf(this.texts[at] ?? '', at));
  }

  /** The words of several paragraphs in a row. */
  wordsOf([first = -1, ...others]: readonly number[]): readonly Word[] {
    return others.length === 0 ? this.words(first) : [first, ...others].flatMap((at) => this.words(at));
  }

  /** Cuts a paragraph into words, of a very long one some thousand at a stretch. */
  async cut(at: number, breathe: () => Promise<void>): Promise<void> {
    if (this.#words[at]) return;
    const words: Word[] = [];
    for (let from: number | null = 0; from !== null;) {
      from = takeWords(this.texts[at] ?? '', at, from, WORDS_AT_ONCE, words);
      await breathe();
    }
    this.#words[at] = words;
  }

  grams(at: number): Grams {
    return (this.#grams[at] ??= gramsOf(this.words(at)));
  }
}

/**
 * Pairs of words that two paragraphs share at least: of unrelated ones it is some 5 %, with every third word changed a
 * third.
 */
const LEAST_LIKE = 0.2;
/** Where there is no other choice, as between paragraphs that have stayed. */
const LEAST_LIKE_IN_PLACE = 0.1;
/** A paragraph that was cut off another has this much of its word pairs from there. */
const LEAST_PART = 0.6;

/**
 * Aligns the paragraphs of two texts: equal ones first, then those that share rare word pairs, then those left over in
 * the same place. Its work grows with the length of the texts, whatever is in them.
 *
 * @param breathe - awaited between steps
 */
export async function alignParagraphs(
  then: Paragraphs,
  now: Paragraphs,
  breathe: () => Promise<void>,
): Promise<Aligned> {
  const match = new Matching(then, now);
  match.equal((paragraphs, at) => paragraphs.texts[at] ?? '');
  for (const [paragraphs, free] of [
    [then, match.freeBefore()],
    [now, match.freeAfter()],
  ] as const)
    for (const at of free) await paragraphs.cut(at, breathe);
  match.equalFolded();
  await breathe();
  await match.alike(breathe);
  match.inPlace();
  await breathe();
  return match.result();
}

class Matching {
  readonly #then: Paragraphs;
  readonly #now: Paragraphs;
  /** By paragraph of then, its paragraph of now, and the other way round. */
  readonly #after = new Map<number, number>();
  readonly #before = new Map<number, number>();
  readonly #same = new Set<number>();

  constructor(then: Paragraphs, now: Paragraphs) {
    this.#then = then;
    this.#now = now;
  }

  freeBefore = (): number[] => free(this.#then.texts.length, this.#after);
  freeAfter = (): number[] => free(this.#now.texts.length, this.#before);

  /** Pairs paragraphs with the same key; of several the first with the first. */
  equal(keyOf: (paragraphs: Paragraphs, at: number) => string): void {
    const waiting = Map.groupBy(this.freeBefore().toReversed(), (at) => keyOf(this.#then, at));
    for (const at of this.freeAfter()) {
      const before = waiting.get(keyOf(this.#now, at))?.pop();
      if (before === undefined) continue;
      this.#pair(before, at);
      this.#same.add(at);
    }
  }

  /**
   * Pairs paragraphs that are folded alike; what those of no length in common are folded to need not be put together.
   */
  equalFolded(): void {
    const lengths = [
      new Set(this.freeBefore().map((at) => lengthOf(this.#then.words(at)))),
      new Set(this.freeAfter().map((at) => lengthOf(this.#now.words(at)))),
    ];
    this.equal((paragraphs, at) => {
      const words = paragraphs.words(at);
      const length = lengthOf(words);
      return lengths.every((some) => some.has(length)) ? foldedTextOf(words) : `\n${length}`;
    });
  }

  /** Pairs paragraphs that share rare word pairs, the likest first. */
  async alike(breathe: () => Promise<void>): Promise<void> {
    const choice = this.freeBefore();
    const isFew = choice.length <= MOST_LIKELY;
    const index = new GramIndex();
    for (const at of isFew ? [] : choice) {
      index.add(at, this.#then.grams(at));
      await breathe();
    }
    const candidates: { before: number; after: number; likeness: number }[] = [];
    for (const after of this.freeAfter()) {
      const grams = this.#now.grams(after);
      for (const before of isFew ? choice : index.likeliest(grams)) {
        const likeness = likenessOf(this.#then.grams(before), grams);
        if (likeness >= LEAST_LIKE) candidates.push({ before, after, likeness });
      }
      await breathe();
    }
    candidates.sort((a, b) => b.likeness - a.likeness || Math.abs(a.before - a.after) - Math.abs(b.before - b.after));
    for (const { before, after } of candidates)
      if (!this.#after.has(before) && !this.#before.has(after)) this.#pair(before, after);
  }

  /** Pairs what is left between paragraphs that follow each other in both texts, where it is as many here as there. */
  inPlace(): void {
    let [from, fromBefore] = [0, 0];
    const ends = this.#now.texts.length;
    for (let at = 0; at <= ends; at++) {
      const before = at === ends ? this.#then.texts.length : this.#before.get(at);
      if (before === undefined) continue;
      const size = at - from;
      if (size > 0 && before - fromBefore === size)
        for (let step = 0; step < size; step++) this.#pairIfAlike(fromBefore + step, from + step);
      [from, fromBefore] = [at + 1, before + 1];
    }
  }

  #pairIfAlike(before: number, after: number): void {
    if (this.#after.has(before) || this.#before.has(after)) return;
    if (likenessOf(this.#then.grams(before), this.#now.grams(after)) >= LEAST_LIKE_IN_PLACE) this.#pair(before, after);
  }

  #pair(before: number, after: number): void {
    this.#after.set(before, after);
    this.#before.set(after, before);
  }

  result(): Aligned {
    const pairs = [...this.#before]
      .toSorted(([a], [b]) => a - b)
      .map(([after, before]): Pair => ({
        before: [before],
        after: [after],
        isSame: this.#same.has(after),
        isMoved: false,
      }));
    const ordered = inOrder(pairs.map(({ before: [at = 0] }) => at));
    for (const [index, pair] of pairs.entries()) pair.isMoved = !ordered.has(index);
    const added = this.#join(pairs, this.freeAfter(), 'after');
    const removed = this.#join(pairs, this.freeBefore(), 'before');
    return { pairs, removed, added };
  }

  /**
   * Gives paragraphs that have no other to the pair beside them of whose other side they are a part.
   *
   * @returns those that are none's
   */
  #join(pairs: readonly Pair[], left: readonly number[], side: 'before' | 'after'): number[] {
    const [own, others, other] =
      side === 'after' ? ([this.#now, this.#then, 'before'] as const) : ([this.#then, this.#now, 'after'] as const);
    const holders = new Map<number, Pair>();
    for (const pair of pairs) for (const at of pair[side]) holders.set(at, pair);
    const joins = (at: number, beside: number): boolean => {
      const pair = holders.get(beside);
      if (pair === undefined || pair.isSame) return false;
      if (!pair[other].some((whole) => shareIn(own.grams(at), others.grams(whole)) >= LEAST_PART)) return false;
      pair[side].push(at);
      pair[side].sort((a, b) => a - b);
      holders.set(at, pair);
      return true;
    };
    const behind = left.filter((at) => !joins(at, at - 1));
    return behind
      .toReversed()
      .filter((at) => !joins(at, at + 1))
      .toReversed();
  }
}

/** Letters and signs of words as they are folded, but for dashes, of which several in a row are one. */
const lengthOf = (words: readonly Word[]): number =>
  words.reduce((sum, { folded }) => (folded === '-' ? sum : sum + folded.length), 0);

const free = (count: number, taken: ReadonlyMap<number, number>): number[] =>
  Array.from({ length: count }, (_, at) => at).filter((at) => !taken.has(at));
