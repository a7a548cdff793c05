import { diffArrays } from 'diff';
import { isSentenceEnd, isSentenceStart } from './sentences.ts';
import { foldedTextOf, type Word } from './words.ts';

/** Words of a pair of paragraphs that differ: `[start, end)` of then and of now. One of them may be empty. */
export interface Hunk {
  before: { start: number; end: number };
  after: { start: number; end: number };
}

/** A pair of paragraphs with the words in which they differ; null where they have too little in common. */
export interface Differing {
  before: readonly Word[];
  after: readonly Word[];
  hunks: readonly Hunk[] | null;
}

/** Words that differ at most between two paragraphs, told one by one: the time taken grows with the square of it. */
const MOST_DIFFERING = 400;
/** How far a stretch that has come or gone is slid to where a sentence begins. */
const FARTHEST_SLIDE = 300;
/** Signs between two changes that are told with them, a comma or a hyphen; or words between two long ones. */
const MOST_BETWEEN = 2;
/**
 * Words that two changes have together, and each of them, for a word between them to be there by chance: of a sentence
 * written anew "a" and "to" are left.
 */
const LONG = 8;
const LEAST_LONG = 2;

/**
 * The words in which two paragraphs differ, in order: E. Myers, "An O(ND) difference algorithm and its variations",
 * Algorithmica 1 (1986).
 *
 * @returns null if they have too little in common
 */
export function hunksBetween(before: readonly Word[], after: readonly Word[]): Hunk[] | null {
  const parts = diffArrays(
    before.map(({ folded }) => folded),
    after.map(({ folded }) => folded),
    { maxEditLength: MOST_DIFFERING },
  );
  if (parts === undefined) return null;
  const hunks: Hunk[] = [];
  let [at, atAfter] = [0, 0];
  let open: Hunk | null = null;
  for (const { count, added, removed } of parts) {
    if (!added && !removed) {
      open = null;
      at += count;
      atAfter += count;
      continue;
    }
    if (open === null) {
      open = { before: { start: at, end: at }, after: { start: atAfter, end: atAfter } };
      hunks.push(open);
    }
    if (removed) open.before.end = at += count;
    else open.after.end = atAfter += count;
  }
  return joined(
    hunks.map((hunk) => slid(hunk, before, after)),
    before,
  ).filter(
    (hunk) =>
      foldedTextOf(before.slice(hunk.before.start, hunk.before.end)) !==
      foldedTextOf(after.slice(hunk.after.start, hunk.after.end)),
  );
}

/**
 * A stretch that has come or gone may often be put in several places ("A. B. ▸B. ": which B?); it is put where it is a
 * sentence, or begins or ends one.
 */
function slid(hunk: Hunk, before: readonly Word[], after: readonly Word[]): Hunk {
  const [side, words] =
    hunk.before.start === hunk.before.end
      ? (['after', after] as const)
      : hunk.after.start === hunk.after.end
        ? (['before', before] as const)
        : [null, []];
  if (side === null) return hunk;
  const { start, end } = hunk[side];
  let [best, most] = [0, fitOf(words, start, end)];
  for (const direction of [-1, 1]) {
    for (let by = direction; Math.abs(by) <= FARTHEST_SLIDE; by += direction) {
      const [entering, leaving] =
        direction < 0 ? [words[start + by], words[end + by]] : [words[end + by - 1], words[start + by - 1]];
      if (entering === undefined || entering.folded !== leaving?.folded) break;
      const fit = fitOf(words, start + by, end + by);
      if (fit > most) [best, most] = [by, fit];
    }
  }
  const moved = (stretch: Hunk['before']) => ({ start: stretch.start + best, end: stretch.end + best });
  return { before: moved(hunk.before), after: moved(hunk.after) };
}

function fitOf(words: readonly Word[], start: number, end: number): number {
  return Number(isSentenceStart(words, start)) + Number(isSentenceEnd(words, end));
}

const areLong = (one: Hunk, other: Hunk): boolean =>
  Math.min(lengthOf(one), lengthOf(other)) >= LEAST_LONG && lengthOf(one) + lengthOf(other) >= LONG;
const lengthOf = ({ before, after }: Hunk): number => Math.max(before.end - before.start, after.end - after.start);

/**
 * Changes with nothing but a sign or two between them are one, and long ones with nothing but a word or two (N.
 * Fraser's "semantic cleanup" of a diff).
 */
function joined(hunks: readonly Hunk[], before: readonly Word[]): Hunk[] {
  const kept: Hunk[] = [];
  for (const hunk of hunks) {
    const last = kept.at(-1);
    const gap = last ? hunk.before.start - last.before.end : Infinity;
    const isOne =
      last !== undefined &&
      gap <= MOST_BETWEEN &&
      (!before.slice(last.before.end, hunk.before.start).some(({ isWord }) => isWord) || areLong(last, hunk)) &&
      !isSentenceStart(before, hunk.before.start);
    if (isOne)
      kept[kept.length - 1] = {
        before: { start: last.before.start, end: hunk.before.end },
        after: { start: last.after.start, end: hunk.after.end },
      };
    else kept.push(hunk);
  }
  return kept;
}
