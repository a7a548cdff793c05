import type { Block } from './article.ts';
import { isElement, isText } from './page.ts';
import type { Segment } from './textMap.ts';

type Kind = Block['kind'];

/** What each block element makes of the text in it; other elements do not break the line. */
const KINDS: Record<string, Kind> = {
  H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading',
  LI: 'list-item', DT: 'list-item', DD: 'list-item',
  BLOCKQUOTE: 'quote', FIGCAPTION: 'caption', CAPTION: 'caption', PRE: 'preformatted',
}; // prettier-ignore
const BREAKS = new Set([
  ...Object.keys(KINDS),
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'HEADER',
  'FOOTER',
  'MAIN',
  'ASIDE',
  'UL',
  'OL',
  'DL',
  'TABLE',
  'TBODY',
  'THEAD',
  'TR',
  'TD',
  'TH',
  'FIGURE',
  'HR',
  'ADDRESS',
  'DETAILS',
  'SUMMARY',
  'CENTER',
  'FORM',
  'FIELDSET',
]);

const BETWEEN_BLOCKS = '\n\n';

export interface Written {
  text: string;
  blocks: Block[];
  segments: Segment[];
}

/**
 * Writes the text of the content Readability kept: blocks joined by a blank line, white space collapsed, each character tied to
 * its place in the live page.
 *
 * @param live - for each text node of the clone the one of the page
 */
export function writeBlocks(content: Element, live: ReadonlyMap<Text, Text>): Written {
  const written: Written = { text: '', blocks: [], segments: [] };
  let block: Fragment[] = [];
  const flush = (kind: Kind) => {
    writeBlock(written, block, kind);
    block = [];
  };
  const walk = (parent: Node, kind: Kind): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) {
        const original = live.get(node);
        if (original) block.push({ node: original, data: node.data });
      } else if (isElement(node)) {
        const tag = node.tagName;
        if (tag === 'BR') block.push(LINE_BREAK);
        else if (BREAKS.has(tag)) {
          const inner = KINDS[tag] ?? kind;
          flush(kind);
          walk(node, inner);
          flush(inner);
        } else walk(node, kind);
      }
    }
  };
  walk(content, 'paragraph');
  flush('paragraph');
  return written;
}

interface Fragment {
  node: Text | null;
  data: string;
}
const LINE_BREAK: Fragment = { node: null, data: ' ' };
const WORD = /\S+/g;

/** Appends one block, if it holds any character but white space. */
function writeBlock(written: Written, fragments: readonly Fragment[], kind: Kind): void {
  if (!fragments.some(({ data }) => /\S/.test(data))) return;
  const start = written.text.length + (written.text === '' ? 0 : BETWEEN_BLOCKS.length);
  let out = '';
  let open: Segment | null = null;
  // The white space seen since the last character: written, tied to its first character, only if another one follows.
  let space: { node: Text | null; at: number } | null = null;
  const put = (piece: string, node: Text | null, at: number) => {
    const offset = start + out.length;
    if (open && open.node === node && open.nodeStart + (offset - open.start) === at) open.end = offset + piece.length;
    else if (node) {
      open = { start: offset, end: offset + piece.length, node, nodeStart: at };
      written.segments.push(open);
    }
    out += piece;
  };
  for (const { node, data } of fragments) {
    let last = 0;
    for (const { 0: word, index } of data.matchAll(WORD)) {
      if (index > last) space ??= { node, at: last };
      if (space && out !== '') put(' ', space.node, space.at);
      space = null;
      put(word, node, index);
      last = index + word.length;
    }
    if (last < data.length) space ??= { node, at: last };
  }
  written.text += (written.text === '' ? '' : BETWEEN_BLOCKS) + out;
  written.blocks.push({ kind, start, end: start + out.length });
}
