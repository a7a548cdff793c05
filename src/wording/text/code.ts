import type { TextBlock } from './spans.ts';

const CODE = /[{};=<>]|\w\(\)/;

const isCode = (text: string, { kind, start, end }: TextBlock): boolean =>
  kind === 'preformatted' && CODE.test(text.slice(start, end));

/**
 * The blocks that are no code: `if (expect)` hedges nothing, and its strings are nobody's words. The same list where
 * none is.
 */
export const withoutCode = (text: string, blocks: readonly TextBlock[]): readonly TextBlock[] =>
  blocks.some((block) => isCode(text, block)) ? blocks.filter((block) => !isCode(text, block)) : blocks;
