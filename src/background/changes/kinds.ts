import type { ChangeKind } from '../../domain/changes/changes.ts';
import type { Hunk } from './hunks.ts';
import type { Names } from './names.ts';
import { isSentenceEnd, isSentenceStart } from './sentences.ts';
import type { TurningWords } from './turningWords.ts';
import type { Word } from './words.ts';

/** One text's words of a pair of paragraphs, and what is known of each. */
export interface Side {
  words: readonly Word[];
  quoted: readonly boolean[];
  hedged: readonly boolean[];
  isHeading: boolean;
}

/** Signs that belong to the number beside them. */
const OF_A_NUMBER = /^[-+%‰°$€£¥]+$/u;

/** What kind of change a hunk is: the weightiest that it holds. */
export function kindOf(hunk: Hunk, then: Side, now: Side, turning: TurningWords, names: Names): ChangeKind {
  const { before, after } = hunk;
  if (before.start === before.end && isWhole(now.words, after)) return 'added';
  if (after.start === after.end && isWhole(then.words, before)) return 'removed';
  const differ = (of: (side: Side, stretch: Hunk['before']) => string[]) => !isSame(of(then, before), of(now, after));
  if (differ((side, stretch) => numbersIn(side.words, stretch, turning))) return 'number';
  if (differ((side, { start, end }) => names.among(side.words, start, end, side.isHeading))) return 'name';
  if (
    differ((side, stretch) =>
      foldedIn(side.words, stretch)
        .filter(turning.isNegation)
        .map(() => ''),
    )
  )
    return 'negation';
  const some = (of: (side: Side) => readonly boolean[]) =>
    of(then).slice(before.start, before.end).includes(true) || of(now).slice(after.start, after.end).includes(true);
  if (some(({ quoted }) => quoted)) return 'quote';
  if (some(({ hedged }) => hedged)) return 'hedge';
  return 'words';
}

const isWhole = (words: readonly Word[], { start, end }: Hunk['before']): boolean =>
  isSentenceStart(words, start) && isSentenceEnd(words, end);

const foldedIn = (words: readonly Word[], { start, end }: Hunk['before']): string[] =>
  words.slice(start, end).map(({ folded }) => folded);

/** Numbers, the months beside one, and the signs that belong to one. */
function numbersIn(words: readonly Word[], { start, end }: Hunk['before'], turning: TurningWords): string[] {
  const isNumber = (at: number) => turning.isNumber(words[at]?.folded ?? '');
  const numbers: string[] = [];
  for (let at = start; at < end; at++) {
    const folded = words[at]?.folded ?? '';
    const isBeside = () => isNumber(at - 1) || isNumber(at + 1);
    if (isNumber(at) || ((turning.isMonth(folded) || OF_A_NUMBER.test(folded)) && isBeside())) numbers.push(folded);
  }
  return numbers;
}

/** Whether two lists hold the same, in whatever order. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.toSorted().join('\n') === other.toSorted().join('\n');
}
