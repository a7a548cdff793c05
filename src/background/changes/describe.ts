import { CHANGE_KINDS, type Change, type Changes, type Passage } from '../../domain/changes/changes.ts';
import type { KeptText } from '../../domain/changes/keptText.ts';
import { fold } from '../anchoring/folding.ts';
import type { Differing, Hunk } from './hunks.ts';
import { kindOf, type Side } from './kinds.ts';
import { Names } from './names.ts';
import type { Aligned, Pair, Paragraphs } from './paragraphs.ts';
import { passagesOf, wholePassage } from './passages.ts';
import { quotedWords } from './quoted.ts';
import { turningWordsOf } from './turningWords.ts';
import { textOf, type Word } from './words.ts';

/** As it is folded. */
const QUOTE_MARK = '"';

/** A text with its paragraphs made ready to be compared. */
interface ReadyText {
  text: KeptText;
  paragraphs: Paragraphs;
}

/** Changes in one place of the text, with the passage that shows them. */
interface Told {
  /** Where they are, in blocks of the present text; what has gone is half a block behind what it stood behind. */
  at: number;
  passage: Passage;
  changes: Omit<Change, 'passage'>[];
}

/**
 * Tells what differs between aligned paragraphs, the weightiest first.
 *
 * @param differing - of each pair that is not the same, its words compared
 * @param breathe - awaited between steps
 */
export async function describe(
  { text: then, paragraphs: before }: ReadyText,
  { text: now, paragraphs: after }: ReadyText,
  { pairs, removed, added }: Aligned,
  differing: ReadonlyMap<Pair, Differing>,
  breathe: () => Promise<void>,
): Promise<Pick<Changes, 'changes' | 'passages'>> {
  const told: Told[] = [];
  const turning = turningWordsOf(now.language ?? then.language);
  const named = [then, now].flatMap(({ authors, sources }) => [authors, sources ?? []]).flat();
  const names = new Names(turning, named);
  if (differing.size > 0)
    for (const text of new Set([...before.texts, ...after.texts])) {
      names.learn(text);
      await breathe();
    }
  const hedges = [hedgesByBlock(then), hedgesByBlock(now)] as const;
  const places = placesBehind(pairs, before.texts.length);
  for (const pair of pairs) {
    const found = differing.get(pair);
    if (found?.hunks === null) {
      for (const at of pair.before) told.push(goneBlock(at));
      for (const at of pair.after) told.push(newBlock(at));
      continue;
    }
    if (found && found.hunks.length > 0) told.push(...changedWords(pair, found, found.hunks));
    if (pair.isMoved) told.push(...movedBlock(pair));
    await breathe();
  }
  told.push(...removed.map(goneBlock), ...added.map(newBlock));
  told.sort((a, b) => a.at - b.at);
  return {
    passages: told.map(({ passage }) => passage),
    changes: told
      .flatMap(({ changes }, passage) => changes.map((change) => ({ ...change, passage })))
      .toSorted((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind)),
  };

  function changedWords({ after: [first = 0] }: Pair, words: Differing, hunks: readonly Hunk[]): Told[] {
    const sides = [sideOf(words.before, before, then, hedges[0]), sideOf(words.after, after, now, hedges[1])] as const;
    const texts = [
      { words: words.before, blocks: before.texts },
      { words: words.after, blocks: after.texts },
    ] as const;
    const block = (at: number) => words.after[Math.min(at, words.after.length - 1)]?.block ?? first;
    return passagesOf(hunks, ...texts).map(({ passage, hunks: own }) => ({
      at: passage.after ?? first,
      passage,
      changes: withoutSecondMarks(
        own.map((hunk) => ({
          kind: kindOf(hunk, ...sides, turning, names),
          before: textOf(words.before, hunk.before.start, hunk.before.end, before.texts).trim(),
          after: textOf(words.after, hunk.after.start, hunk.after.end, after.texts).trim(),
          block: block(hunk.after.start),
        })),
      ),
    }));
  }

  /** Captions stand where the page has room for pictures: their moves are none of the text. */
  function movedBlock({ before: [from = 0], after: [to = 0] }: Pair): Told[] {
    const { text = '', kind } = now.blocks[to] ?? {};
    if (kind === 'caption') return [];
    const change = { kind: 'moved' as const, before: before.texts[from] ?? '', after: text, block: to };
    return [{ at: to, passage: wholePassage('same', from, to, text), changes: [change] }];
  }

  function goneBlock(at: number): Told {
    const text = before.texts[at] ?? '';
    return {
      at: (places[at] ?? -1) + 0.5,
      passage: wholePassage('gone', at, null, text),
      changes: [{ kind: 'removed', before: text, after: '', block: at }],
    };
  }

  function newBlock(at: number): Told {
    const text = after.texts[at] ?? '';
    return {
      at,
      passage: wholePassage('new', null, at, text),
      changes: [{ kind: 'added', before: '', after: text, block: at }],
    };
  }
}

/** For each block of the earlier text the one of the present text behind whose place it stood; -1 of the first. */
function placesBehind(pairs: readonly Pair[], count: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  for (const { before, after, isMoved } of pairs)
    if (!isMoved) for (const at of before) places[at] = after.at(-1) ?? -1;
  for (let at = 1; at < count; at++) places[at] = Math.max(places[at] ?? -1, places[at - 1] ?? -1);
  return places;
}

function hedgesByBlock({ hedges }: KeptText): ReadonlyMap<number, { start: number; end: number }[]> {
  return Map.groupBy(hedges ?? [], ({ block }) => block);
}

function sideOf(
  words: readonly Word[],
  { texts }: Paragraphs,
  { blocks }: KeptText,
  hedges: ReadonlyMap<number, { start: number; end: number }[]>,
): Side {
  const quoted = quotedWords(words, texts);
  const isQuote = (at: number) => blocks[at]?.kind === 'quote';
  return {
    words,
    quoted: quoted.map((is, at) => is || isQuote(words[at]?.block ?? -1)),
    hedged: hedgedWords(words, hedges),
    isHeading: blocks[words[0]?.block ?? -1]?.kind === 'heading',
  };
}

/** Which words are a hedge's; both are in order. */
function hedgedWords(words: readonly Word[], hedges: ReadonlyMap<number, { start: number; end: number }[]>): boolean[] {
  let [block, at] = [-1, 0];
  return words.map((word) => {
    if (word.block !== block) [block, at] = [word.block, 0];
    const own = hedges.get(block) ?? [];
    while ((own[at]?.end ?? Infinity) <= word.start) at++;
    return (own[at]?.start ?? Infinity) < word.end;
  });
}

/** Changes of which those of the two marks around a quotation are one. */
function withoutSecondMarks(changes: readonly Told['changes'][number][]): Told['changes'] {
  const isMark = (change: (typeof changes)[number] | undefined) =>
    change !== undefined && fold(change.before + change.after).text === QUOTE_MARK;
  return changes.filter((change, at) => !isMark(change) || !isMark(changes[at - 1]));
}
