import { wordAt } from './nouns.ts';
import type { Token } from '../text/tokens.ts';

/** In tokens: "National Guild of Mills and Bread". */
const LONGEST_BODY = 12;

/**
 * "[National Guild of Mills] (NGM)": where the name begins that letters in brackets stand for; at these where none
 * does.
 */
export function startOfInitials(text: string, tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at - 1) !== '(' || wordAt(tokens, at + 1) !== ')') return at;
  let left = wordAt(tokens, at);
  for (let from = at - 2; from >= Math.max(0, at - LONGEST_BODY); from--) {
    const token = tokens[from];
    if (token?.capital !== true) continue;
    if (!left.endsWith(text.charAt(token.start).toLowerCase())) return at;
    left = left.slice(0, -1);
    if (left === '') return from;
  }
  return at;
}

/** "Ann [A]. Hale", "F.[A].B." */
export const isMiddleInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true &&
  wordAt(tokens, at + 1) === '.' &&
  (tokens[at - 1]?.capital === true ||
    (wordAt(tokens, at - 1) === '.' && tokens[at - 1]?.end === tokens[at]?.start && wordAt(tokens, at).length === 1));

/** "Ann [Al]-Hale" */
export function startOfSurname(tokens: readonly Token[], at: number): number {
  let start = at;
  while (
    wordAt(tokens, start - 1) === '-' &&
    tokens[start - 2]?.capital === true &&
    tokens[start - 2]?.end === tokens[start - 1]?.start
  )
    start -= 2;
  return start;
}
