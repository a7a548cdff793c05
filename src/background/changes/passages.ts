import type { Passage, Piece } from '../../domain/changes/changes.ts';
import type { Hunk } from './hunks.ts';
import { isSentenceEnd, isSentenceStart } from './sentences.ts';
import { textOf, type Word } from './words.ts';

/** A text's words of a pair, and the texts of its blocks. */
interface Words {
  words: readonly Word[];
  blocks: readonly string[];
}

/** Words shown on either side of a change at most: a text may have no sentences. */
const MOST_AROUND = 120;

/** The sentences around hunks, and which hunks are in each. */
interface Stretch extends Hunk {
  hunks: Hunk[];
}

/**
 * Passages to show a pair's hunks in: the sentences around each; hunks in one sentence share one.
 *
 * @returns in the order of the hunks, with the number of hunks in each
 */
export function passagesOf(hunks: readonly Hunk[], then: Words, now: Words): { passage: Passage; hunks: Hunk[] }[] {
  return stretchesOf(hunks, then.words, now.words).map((stretch) => ({
    passage: passageOf(stretch, then, now),
    hunks: stretch.hunks,
  }));
}

function stretchesOf(hunks: readonly Hunk[], then: readonly Word[], now: readonly Word[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, hunk] of hunks.entries()) {
    const last = stretches.at(-1);
    const next = hunks[index + 1]?.after.start ?? now.length;
    let before = 0;
    while (
      before < MOST_AROUND &&
      hunk.after.start - before > (last?.after.end ?? 0) &&
      !(isSentenceStart(now, hunk.after.start - before) && isSentenceStart(then, hunk.before.start - before))
    )
      before++;
    let behind = 0;
    while (
      behind < MOST_AROUND &&
      hunk.after.end + behind < next &&
      !(isSentenceEnd(now, hunk.after.end + behind) && isSentenceEnd(then, hunk.before.end + behind))
    )
      behind++;
    const start = { before: hunk.before.start - before, after: hunk.after.start - before };
    const end = { before: hunk.before.end + behind, after: hunk.after.end + behind };
    const isInLast =
      last?.after.end === start.after && !(isSentenceStart(now, start.after) && isSentenceStart(then, start.before));
    if (last && isInLast) {
      last.hunks.push(hunk);
      last.before.end = end.before;
      last.after.end = end.after;
    } else
      stretches.push({
        hunks: [hunk],
        before: { start: start.before, end: end.before },
        after: { start: start.after, end: end.after },
      });
  }
  return stretches;
}

function passageOf({ hunks, before, after }: Stretch, then: Words, now: Words): Passage {
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], { words, blocks }: Words, from: number, to: number, space = '') => {
    if (from < to) pieces.push({ kind, text: space + textOf(words, from, to, blocks) });
  };
  let at = after.start;
  for (const hunk of hunks) {
    add('same', now, at, hunk.after.start);
    add('gone', then, hunk.before.start, hunk.before.end, isGlued(hunk, then.words, pieces) ? ' ' : '');
    add('new', now, hunk.after.start, hunk.after.end);
    at = hunk.after.end;
  }
  add('same', now, at, after.end);
  return { ...placeOf(then.words, before, now.words, after), pieces };
}

/**
 * Words that are gone in front of a stop or a closing mark: what stands before them now has no space behind it, and had
 * one.
 */
function isGlued({ before: { start, end } }: Hunk, words: readonly Word[], pieces: readonly Piece[]): boolean {
  const [last, first] = [words[start - 1], words[start]];
  const shown = pieces.at(-1)?.text ?? ' ';
  return start < end && last?.block === first?.block && (last?.end ?? 0) < (first?.start ?? 0) && !/\s$/.test(shown);
}

function placeOf(
  then: readonly Word[],
  before: Hunk['before'],
  now: readonly Word[],
  after: Hunk['after'],
): Pick<Passage, 'before' | 'after' | 'span'> {
  const first = after.start < after.end ? now[after.start] : undefined;
  const last = now.slice(after.start, after.end).findLast(({ block }) => block === first?.block);
  return {
    before: before.start < before.end ? (then[before.start]?.block ?? null) : null,
    after: first?.block ?? null,
    span: first && last ? { start: first.start, end: last.end } : null,
  };
}

/** A whole block as a passage: one that has gone or come, or moved as it was. */
export function wholePassage(kind: Piece['kind'], before: number | null, after: number | null, text: string): Passage {
  return {
    before,
    after,
    span: after === null ? null : { start: 0, end: text.length },
    pieces: [{ kind, text }],
  };
}
