import { parseSync } from 'vite';

/** A TypeScript or JavaScript file's text with its comments blanked out; every other character keeps its place. */
export function withoutComments(path: string, source: string): string {
  let text = source;
  for (const { start, end } of parseSync(path, source).comments) {
    text = text.slice(0, start) + text.slice(start, end).replace(/\S/g, ' ') + text.slice(end);
  }
  return text;
}

/** The 1-based line an offset is on. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
