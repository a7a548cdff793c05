import type { TextBlock } from './spans.ts';

/** "Dear Abbey:" at the beginning of a letter. */
const SALUTATION = /^D(?:ear|EAR) ([^:\n]{2,40}):/;
const LONGEST_SALUTATION = 60;

/** "Uncle Bo is written by Bo Lind", "Dear Abbey is": the text has the name elsewhere than in a salutation. */
function isNamed(text: string, name: string): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length))
    if (lower.charAt(at + name.length) === ' ' && text.charAt(at) !== lower.charAt(at)) return true;
  return false;
}

/**
 * Blocks of letters to a columnist, who is the one addressed again and again or named by the text; the answers, each
 * to another, are the text's own.
 */
export function lettersIn(text: string, blocks: readonly TextBlock[]): readonly TextBlock[] {
  const addressed = blocks.map(({ start, end }) => {
    const head = text.slice(start, Math.min(end, start + LONGEST_SALUTATION));
    return head.startsWith('D') ? SALUTATION.exec(head)?.[1]?.toLowerCase() : undefined;
  });
  const names = addressed.filter((name) => name !== undefined);
  const columnist = names.find((name, at) => names.indexOf(name) < at) ?? names.find((name) => isNamed(text, name));
  // Who is asked answers others.
  if (columnist === undefined || names.every((name) => name === columnist)) return [];
  let to: string | undefined;
  return blocks.filter((_, at) => {
    to = addressed[at] ?? to;
    return to === columnist;
  });
}
