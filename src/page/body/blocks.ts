import type { Block } from '../../domain/article/article.ts';
import { LONGEST_TEXT, MAX_NODES, MOST_BLOCKS } from '../../domain/article/bounds.ts';
import { textWithin } from '../document/lines.ts';
import { meaningOf } from '../document/meaning.ts';
import { isOwnLink } from '../document/teasers.ts';
import { dataOf, isElement, isText, MAX_DEPTH } from '../document/nodes.ts';
import type { Segment } from '../document/textMap.ts';
import { AT_A_STRETCH, type Pausing } from '../../domain/pausing/pauses.ts';

type BlockKind = Block['kind'];

/** A block on its own: offsets of its segments count from its first character. */
export interface Draft {
  kind: BlockKind;
  text: string;
  segments: Segment[];
  /** Characters of it inside links, without spaces. */
  linked: number;
}

/** What each block element makes of the text in it; other elements do not break the line. */
const KINDS: Record<string, BlockKind> = {
  H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading',
  LI: 'list-item', DT: 'list-item', DD: 'list-item',
  BLOCKQUOTE: 'quote', FIGCAPTION: 'caption', CAPTION: 'caption', PRE: 'preformatted',
}; // oxfmt-ignore
const OTHER_BREAKS =
  'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE UL OL DL TABLE TBODY THEAD TR TD TH FIGURE HR ADDRESS DETAILS SUMMARY CENTER FORM FIELDSET';
const BREAKS = new Set([...Object.keys(KINDS), ...OTHER_BREAKS.split(' ')]);

/** A run of text in one node; without a node it is the break of a `<br>`. */
interface Fragment {
  node: Text | null;
  data: string;
  linked: boolean;
}
const LINE_BREAK: Fragment = { node: null, data: ' ', linked: false };
const WORD = /\S+/g;
/** Characters: so many more than are kept that it is seen that some were cut, white space aside. */
const MOST_DRAFTED = LONGEST_TEXT + 1000;

/**
 * The blocks of the content Readability kept: white space collapsed, each character tied to its place in the live page.
 *
 * @param skip - tells which elements to leave out
 * @param host - the page's: a heading that is a link to another site names what the text below is about
 * @param live - gives for each text node of the content the one of the page
 */
export function* draftBlocks(
  content: Element,
  live: { get: (text: Text) => Text | undefined },
  skip: (element: Element) => boolean = () => false,
  host = '',
): Pausing<Draft[]> {
  const drafts: Draft[] = [];
  let fragments: Fragment[] = [];
  /** Characters so far: what is beyond the bound is cut anyway. */
  let length = 0;
  let size = 0;
  const flush = (kind: BlockKind) => {
    if (fragments.some(({ data }) => /\S/.test(data))) drafts.push(draftBlock(fragments, kind));
    fragments = [];
  };
  function* walk(parent: Node, kind: BlockKind, linked: boolean, depth: number): Pausing<void> {
    if (depth > MAX_DEPTH) return;
    for (let node = parent.firstChild; node && length <= MOST_DRAFTED && size < MAX_NODES; node = node.nextSibling) {
      size += 1;
      if (size % AT_A_STRETCH === 0) yield;
      if (isText(node)) {
        const original = live.get(node);
        if (!original) continue;
        const data = dataOf(node).slice(0, MOST_DRAFTED + 1 - length);
        length += data.trim().length;
        fragments.push({ node: original, data, linked });
      } else if (isElement(node) && !skip(node)) {
        const tag = node.tagName;
        const inner = isCaption(node.getAttribute('class')) ? 'caption' : (KINDS[tag] ?? kind);
        if (inner === 'caption' && isCounter(node)) continue;
        if (tag === 'BR' || isDrawnBreak(node)) fragments.push(LINE_BREAK);
        else if (BREAKS.has(tag) || inner !== kind) {
          flush(kind);
          yield* walk(node, inner, linked, depth + 1);
          flush(inner);
        } else
          yield* walk(node, kind, linked || (tag === 'A' && (kind !== 'heading' || isOwnLink(node, host))), depth + 1);
      }
    }
  }
  yield* walk(content, 'paragraph', false, 0);
  flush('paragraph');
  return drafts;
}

const BREAK = /(?:^|\s)br(?:\s|$)/;

/** An empty element that a style sheet makes a line's end, and that says so by its class. */
const isDrawnBreak = (element: Element): boolean =>
  element.firstChild === null && BREAK.test(element.getAttribute('class') ?? '');

const COUNTER = /(?:^|[\s_-])count(?:er|s)?(?:$|[\s_-])/i;
const LONGEST_COUNTER = 20;

/** "3 / 12" beside a picture, named as what it is. */
const isCounter = (element: Element): boolean =>
  COUNTER.test(element.getAttribute('class') ?? '') && !/\p{L}/u.test(textWithin(element, LONGEST_COUNTER) ?? 'long');

const isCaption = (name: string | null): boolean => name !== null && meaningOf(name).caption;

/** White space that is not shown as it stands in the source. */
const COLLAPSIBLE = /[^\S ]| {2}/;

/**
 * The runs of a text between white space that collapses: mostly the whole text is one, so that its words need no look
 * each.
 */
function runsOf(data: string): { word: string; index: number }[] {
  const trimmed = data.trim();
  if (trimmed === '') return [];
  if (!COLLAPSIBLE.test(trimmed)) return [{ word: trimmed, index: data.indexOf(trimmed) }];
  return Array.from(data.matchAll(WORD), ({ 0: word, index }) => ({ word, index }));
}

function draftBlock(fragments: readonly Fragment[], kind: BlockKind): Draft {
  const draft: Draft = { kind, text: '', segments: [], linked: 0 };
  let open: Segment | null = null;
  // The white space seen since the last word: written, tied to its first character, only if another word follows.
  let space: { node: Text | null; at: number } | null = null;
  const put = (piece: string, node: Text | null, at: number) => {
    const start = draft.text.length;
    const end = start + piece.length;
    if (open && open.node === node && open.nodeStart + (start - open.start) === at) open.end = end;
    else if (node) {
      open = { start, end, node, nodeStart: at };
      draft.segments.push(open);
    }
    draft.text += piece;
  };
  for (const { node, data, linked } of fragments) {
    let last = 0;
    for (const { word, index } of runsOf(data)) {
      if (index > last) space ??= { node, at: last };
      if (space && draft.text !== '') put(' ', space.node, space.at);
      space = null;
      put(word, node, index);
      if (linked) draft.linked += word.replaceAll(' ', '').length;
      last = index + word.length;
    }
    if (last < data.length) space ??= { node, at: last };
  }
  return draft;
}

const BETWEEN_BLOCKS = '\n\n';

/** The article text of the blocks, joined by blank lines, with their places in it. */
export function joinBlocks(drafts: readonly Draft[]): {
  text: string;
  blocks: Block[];
  segments: Segment[];
  isCut: boolean;
} {
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const texts: string[] = [];
  let start = 0;
  let isCut = false;
  for (const draft of drafts) {
    const room = blocks.length < MOST_BLOCKS ? LONGEST_TEXT - start : 0;
    isCut = draft.text.length > room;
    if (room <= 0) break;
    const { kind, text, segments: own } = isCut ? beginningOf(draft, room) : draft;
    texts.push(text);
    blocks.push({ kind, start, end: start + text.length });
    for (const { start: from, end, node, nodeStart } of own)
      segments.push({ start: start + from, end: start + end, node, nodeStart });
    start += text.length + BETWEEN_BLOCKS.length;
    if (isCut) break;
  }
  return { text: texts.join(BETWEEN_BLOCKS), blocks, segments, isCut };
}

/** The first characters of a block for which there is no more room, up to a space. */
function beginningOf(draft: Draft, length: number): Draft {
  const space = draft.text.lastIndexOf(' ', length);
  const cut = space > 0 ? space : length;
  const segments = draft.segments.filter(({ start }) => start < cut);
  return {
    ...draft,
    text: draft.text.slice(0, cut),
    segments: segments.map(({ start, end, node, nodeStart }) => ({ start, end: Math.min(end, cut), node, nodeStart })),
  };
}
