import type { Article } from '../../domain/article/article.ts';

/** The end of a sentence, perhaps within quotation marks or brackets; a colon or semicolon where the list goes on. */
const SENTENCE_END = /[\p{Sentence_Terminal}…:;][\p{Quotation_Mark}\p{Close_Punctuation}\s]*$/u;

/** A sentence's last sign and what closes after it, in UTF-16 units. */
const LONGEST_END = 20;

/**
 * An article's text without list items that are no sentences: headlines of other stories, tables of contents and menus
 * that stand in its body. What they name is not what the article speaks of.
 *
 * @returns a text of the same length, so that offsets hold in both
 */
export function runningText({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string {
  const parts: string[] = [];
  let done = 0;
  for (const { kind, start, end: claimed } of blocks) {
    const end = Math.min(claimed, text.length);
    if (kind !== 'list-item' || start < done || end <= start) continue;
    if (SENTENCE_END.test(text.slice(Math.max(start, end - LONGEST_END), end))) continue;
    parts.push(text.slice(done, start), '\n'.repeat(end - start));
    done = end;
  }
  return parts.join('') + text.slice(done);
}
