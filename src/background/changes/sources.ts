import type { HedgingChange } from '../../domain/changes/changes.ts';
import type { KeptText } from '../../domain/changes/keptText.ts';
import { fold } from '../anchoring/folding.ts';
import type { Differing } from './hunks.ts';
import type { Word } from './words.ts';

/** Letters of a name that are written otherwise where it is still the same name. */
const LONGEST_SLIP = 2;

/**
 * The sources cited by name that are new, and those that are cited no more; none where they were not looked for in both
 * texts.
 */
export function sourcesMoved(
  then: KeptText,
  now: KeptText,
  pairs: readonly Differing[],
  removed: readonly number[],
  added: readonly number[],
): Pick<HedgingChange, 'newSources' | 'lostSources'> {
  if (then.sources === null || now.sources === null) return { newSources: [], lostSources: [] };
  const touched = touchedWords(pairs, then, now, removed, added);
  const missing = (sources: readonly string[], others: readonly string[]) => {
    const names = new Set(others.flatMap(nameWords));
    return sources.filter((name) => isMissing(name, names, touched));
  };
  const [fresh, lost] = [missing(now.sources, then.sources), missing(then.sources, now.sources)];
  const without = (names: readonly string[], others: readonly string[]) =>
    names.filter((name) => !others.some((other) => isRespelled(name, other)));
  return { newSources: without(fresh, lost), lostSources: without(lost, fresh) };
}

/** All words that have gone or come. */
function touchedWords(
  pairs: readonly Differing[],
  then: KeptText,
  now: KeptText,
  removed: readonly number[],
  added: readonly number[],
): ReadonlySet<string> {
  const touched = new Set<string>();
  const take = (words: readonly Word[], start: number, end: number) => {
    for (const { folded } of words.slice(start, end)) touched.add(folded);
  };
  for (const { before, after, hunks } of pairs)
    for (const hunk of hunks ?? [
      { before: { start: 0, end: before.length }, after: { start: 0, end: after.length } },
    ]) {
      take(before, hunk.before.start, hunk.before.end);
      take(after, hunk.after.start, hunk.after.end);
    }
  const whole = [...removed.map((at) => then.blocks[at]), ...added.map((at) => now.blocks[at])];
  for (const block of whole) for (const word of nameWords(block?.text ?? '')) touched.add(word);
  return touched;
}

const nameWords = (text: string): string[] => (text.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => fold(word).text);

/** Whether two names differ in a few letters of one word: that is a slip put right, and nobody else. */
function isRespelled(one: string, other: string): boolean {
  const [words, others] = [nameWords(one), nameWords(other)];
  const differing = words.filter((word, at) => word !== others[at]);
  if (words.length !== others.length || differing.length !== 1) return false;
  const at = words.findIndex((word, index) => word !== others[index]);
  const [a = '', b = ''] = [words[at], others[at]];
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start++;
  let end = 0;
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= LONGEST_SLIP;
}

/**
 * Whether a source is one that no other shares the last name of, and whose last name is among what has gone or come.
 */
function isMissing(name: string, others: ReadonlySet<string>, touched: ReadonlySet<string>): boolean {
  const last = nameWords(name).at(-1);
  return last !== undefined && touched.has(last) && !others.has(last);
}
