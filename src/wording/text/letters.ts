import type { TextBlock } from './spans.ts';

/** "Dear Abbey:" at the beginning of a letter. */
const SALUTATION = /^D(?:ear|EAR) ([^:\n]{2,40}):/;
const LONGEST_SALUTATION = 60;

/**
 * Blocks of letters to a columnist, who is the one addressed again and again; the answers, each to another, are the
 * text's own.
 */
export function lettersIn(text: string, blocks: readonly TextBlock[]): readonly TextBlock[] {
  const addressed = blocks.map(({ start, end }) => {
    const head = text.slice(start, Math.min(end, start + LONGEST_SALUTATION));
    return head.startsWith('D') ? SALUTATION.exec(head)?.[1]?.toLowerCase() : undefined;
  });
  const names = addressed.filter((name) => name !== undefined);
  const columnist = names.find((name, at) => names.indexOf(name) < at);
  // Who is asked answers others.
  if (columnist === undefined || names.every((name) => name === columnist)) return [];
  let to: string | undefined;
  return blocks.filter((_, at) => {
    to = addressed[at] ?? to;
    return to === columnist;
  });
}
