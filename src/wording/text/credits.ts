import type { Span } from '../../domain/text/span.ts';
import type { TextBlock } from './spans.ts';

/** In characters: what stands at a quotation's end is looked at for a name. */
const LONGEST_CREDIT = 160;
const DASH = /[—–-]/;
/** "Ann Hale, baker", "Harbour (@harbour) May 3, 2024" */
const CREDIT =
  /^ ?(\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*|\p{Ll}{2,3})){0,4})(?:,[^.!?—–]*| \(@[^)]*\)[^.!?—–]*)?$/u;
const HANDLE = ' (@';
const ENDS_SENTENCE = /[.!?…”"’]$/;

/**
 * Who is named at the end of a block of quotation, or in one of its own behind it, as below posts: the place of the
 * name, by block.
 */
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

/** Behind a dash that begins the block, or behind a sentence; behind any words where an account's handle follows. */
function creditOf(text: string, block: TextBlock): Span | null {
  const start = Math.max(block.start, block.end - LONGEST_CREDIT);
  const tail = text.slice(start, block.end).trimEnd();
  for (let at = tail.length - 1; at >= 0; at--) {
    if (!DASH.test(tail.charAt(at))) continue;
    const name = CREDIT.exec(tail.slice(at + 1))?.[1];
    if (name === undefined) continue;
    const ahead = tail.slice(0, at).trimEnd();
    const isPost = ahead.length < at && tail.includes(HANDLE, at);
    if (ahead !== '' && !ENDS_SENTENCE.test(ahead) && !isPost) continue;
    const from = start + tail.indexOf(name, at);
    return { start: from, end: from + name.length };
  }
  return null;
}
