import { CONTEXT_LENGTH } from '../../../domain/notes/passage.ts';
import type { FoundNote } from '../articleNote.ts';
import { withoutEscapes } from '../text/quotation.ts';

export type FoundQuote = NonNullable<FoundNote['quote']>;

/** Blocks and spans of code: no sign in them means anything. */
const CODE = /(?<![^\n])(?:```|~~~)[^\n]*\n(?:(?!```|~~~)[^\n]*\n)*(?:```|~~~)|`[^`\n]*`/gm;
const withoutCode = (markdown: string): string => markdown.replace(CODE, (code) => ' '.repeat(code.length));

/** The tags in a text, without their `#`, in Obsidian's form: letters, digits, `_`, `-` and `/`, not digits alone. */
export function inlineTags(markdown: string): string[] {
  const found = withoutCode(markdown).matchAll(/(?<=^|\s)#([\p{L}\p{N}\p{M}_/-]+)/gu);
  return [...found].flatMap(([, tag = '']) => (/[^\p{N}/]/u.test(tag) ? [tag] : []));
}

/** What is highlighted in a clipping (`==so==`), with the words on either side, as the page has them. */
export function marksIn(markdown: string): FoundQuote[] {
  const text = withoutCode(markdown);
  return [...text.matchAll(/==(?=[^\s=])((?:[^=\n]|=(?!=)){1,30000})==/g)].flatMap(
    ({ 0: whole, 1: exact = '', index }) => {
      const end = index + whole.length;
      const quote = {
        exact: plainWords(exact).trim(),
        prefix: plainWords(text.slice(Math.max(0, index - 2 * CONTEXT_LENGTH), index)),
        suffix: plainWords(text.slice(end, end + 2 * CONTEXT_LENGTH)),
      };
      return quote.exact === '' ? [] : [quote];
    },
  );
}

/** Markdown as the words a page shows: without the signs of emphasis, links, headings and lists. */
const plainWords = (markdown: string): string =>
  withoutEscapes(
    markdown
      .replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)/g, '$1')
      .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d{1,9}[.)])[ \t]+/gm, '')
      .replace(/==|[*_`]/g, ''),
  );
