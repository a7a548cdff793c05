/** What of Markdown is no words, and what stands for it, in the order in which it is taken away. */
const MARKS: [RegExp, string][] = [
  [/^[ \t]*(?:(?:`{3}|~{3}).*|([-*_=])(?:[ \t]*\1){2,}[ \t]*)$/gm, ''], // fences and rules
  [/^[ \t]*(?:(?:>|#{1,6}(?=[ \t]))[ \t]*)+/gm, ''], // quotations and headings
  [/^[ \t]*[-*+][ \t]+\[ \](?=[ \t])/gm, '☐'],
  [/^[ \t]*[-*+][ \t]+\[[xX]\](?=[ \t])/gm, '☑'],
  [/^[ \t]*[-*+](?=[ \t])/gm, '•'], // the lines of a list run on in one
  // The last one's address may have been cut off.
  [/(?<!\\)!?\[([^[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"\n]*")?\s*(?:\)|$)/g, '$1'],
  [/<((?:https?:|mailto:)[^\s<>]+)>/g, '$1'],
];
/** Marks around words, as far as a row of a list shows them; `_` only around whole ones. */
const AROUND =
  /(?<!\\)(\*{1,3}|~~|`{1,9})(?=\S)([^]{0,600}?[^\s\\])\1(?!\*)|(?<![\p{L}\p{N}_\\])(_{1,3})(?=\S)([^]{0,600}?[^\s\\])\3(?![\p{L}\p{N}_])/gu;
/** What can have marks of its own within: two deep are all that are ever written. */
const DEPTH = 2;
const ESCAPED = /\\(?=[!-/:-@[-`{-~])/g;

/**
 * The words of a Markdown text without its marks, as they read in a list. A few patterns, not a parser: it is called
 * for every row.
 */
export function plainWords(markdown: string): string {
  let words = markdown;
  for (const [pattern, rest] of MARKS) words = words.replace(pattern, rest);
  for (let depth = 0; depth < DEPTH; depth += 1) words = words.replace(AROUND, '$2$4');
  return words.replace(ESCAPED, '').trim();
}
