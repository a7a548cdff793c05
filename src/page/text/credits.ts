import type { Span } from '../../domain/text/span.ts';
import type { TextBlock } from './spans.ts';

/** In characters: what stands at a quotation's end is looked at for a name. */
const LONGEST_CREDIT = 160;
/** "— Ann Hale, baker", "— Harbour (@harbour) May 3, 2024": behind a dash that begins the block, or behind a sentence. */
const CREDIT =
  /(?:^|[.!?…”"’]\s*|\s(?=[—–-]\s?[^—–]*\(@))[—–-]\s?(\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*|\p{Ll}{2,3})){0,4})(?:,[^.!?—–]*| \(@[^)]*\)[^.!?—–]*)?\s*$/u;

/** Who is named at the end of a block of quotation, or in one of its own behind it, as below posts: the place of the name, by block. */
export function creditsIn(text: string, blocks: readonly TextBlock[]): ReadonlyMap<TextBlock, Span> {
  const credits = new Map<TextBlock, Span>();
  let row: TextBlock[] = [];
  for (const block of blocks) {
    const credit = block.kind === 'quote' ? creditOf(text, block) : null;
    if (block.kind === 'quote') row.push(block);
    else row = [];
    if (credit === null) continue;
    for (const one of row) credits.set(one, credit);
    row = [];
  }
  return credits;
}

function creditOf(text: string, block: TextBlock): Span | null {
  const start = Math.max(block.start, block.end - LONGEST_CREDIT);
  const found = CREDIT.exec(text.slice(start, block.end));
  const name = found?.[1];
  if (found === null || name === undefined) return null;
  const at = start + found.index + found[0].indexOf(name);
  return { start: at, end: at + name.length };
}
