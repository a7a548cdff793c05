/**
 * Signs that Markdown, or Obsidian on top of it, takes for its own wherever they stand (CommonMark 0.31, section 2.4;
 * Obsidian's tags, highlights, comments, mathematics and links between blocks).
 */
const SIGNS = /[\\`*_[\]<#~$|^]|={2,}|%{2,}|&(?=#?\w+;)/g;
/** What is one only at the beginning of a line: lists, rules, headings, quotations. */
const AT_BEGINNING = /^(?=[>+=-])|^(\d{1,9})(?=[.)])/;

/** A page's words as a quotation that Markdown shows as they stood. */
export function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${escaped(line)}`)
    .join('\n');
}

function escaped(line: string): string {
  const words = line.trimStart();
  const space = line.slice(0, line.length - words.length);
  const plain = words.replace(SIGNS, (signs) => signs.replace(/./gu, String.raw`\$&`));
  // White space would be an indented block of code.
  return space.replace(/^[ \t]/, (sign) => `&#${String(sign.codePointAt(0))};`) + plain.replace(AT_BEGINNING, '$1\\');
}

/** What a line of such a quotation says: the escapes taken back. */
export const unescaped = (line: string): string =>
  withoutEscapes(line.replace(/^&#(32|9);/, (_, code: string) => String.fromCodePoint(Number(code))));

/** Markdown without the backslashes before its signs (CommonMark, 2.4). */
export const withoutEscapes = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
