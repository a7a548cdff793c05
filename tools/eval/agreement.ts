import * as z from 'zod/mini';
import type { Fields } from './fields.ts';

/** What is right of a page: a field is there only where somebody looked. */
const Truth = z.object({
  kind: z.optional(z.string()),
  title: z.optional(z.string()),
  authors: z.optional(z.array(z.string())),
  date_published: z.optional(z.string()),
  body_text: z.optional(z.string()),
});
/** What was judged of one page, and whether it holds. */
export type Judged = Record<string, boolean>;

/** Share of words (F1) in which a title or a text agrees with what is right at least. */
const ALIKE = 0.9;
const LISTS = new Set(['listing', 'collection']);

/**
 * Compares what a reader found with what is right.
 *
 * @param row - of truth.jsonl
 * @param found - null if the reader failed
 */
export function judge(row: unknown, found: Fields | null): Judged {
  const { kind = 'article', title, authors, date_published: day, body_text: body } = Truth.parse(row);
  const text = found?.text ?? '';
  if (LISTS.has(kind)) return { 'list taken for an article': text !== '' };
  if (kind !== 'article') return {};
  const named = unique(found?.authors ?? []);
  return {
    ...(title !== undefined && { title: overlap(title, found?.title ?? '') >= ALIKE }),
    ...(authors?.length === 0
      ? { 'author where none is named': named.length > 0 }
      : authors && { authors: unique(authors).join() === named.join() }),
    ...(day !== undefined && { day: daysOf(found?.date ?? '').some((one) => daysOf(day).includes(one)) }),
    ...(body !== undefined && { 'body, F1 0.9': overlap(body, text) >= ALIKE }),
    'article refused': text === '',
  };
}

const unique = (names: readonly string[]): string[] =>
  [...new Set(names.map((name) => wordsOf(name).join(' ')))].toSorted();

/** The day as it is written, and the same in UTC. */
function daysOf(date: string): string[] {
  const time = Date.parse(date);
  const written = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  return [
    ...(written === undefined ? [] : [written]),
    ...(Number.isNaN(time) ? [] : [new Date(time).toISOString().slice(0, 10)]),
  ];
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** F1 of two texts' words, each as often as it occurs, from 0 to 1. */
export function overlap(expected: string, found: string): number {
  const [left, right] = [wordsOf(expected), wordsOf(found)];
  const open = new Map<string, number>();
  for (const word of left) open.set(word, (open.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of right) {
    const count = open.get(word) ?? 0;
    if (count > 0) both += 1;
    open.set(word, count - 1);
  }
  return both === 0 ? 0 : (2 * both) / (left.length + right.length);
}
