import { readJsonLd, type JsonLd } from './jsonLd.ts';
import { AUTHOR_MARK, DATE_MARK, LABEL_MARK, NOISE_MARK, NOTE_TEXT, NOT_CONTENT } from './marks.ts';

/** An element the page marks as holding something, and where in the page it stands. */
export interface Mark {
  element: Element;
  /** Characters of text before it in the page: distances between marks are differences of these. */
  at: number;
  /** Whether it stands in a part that is not the article: related stories, comments, navigation, footer. */
  aside: boolean;
}

/** Everything the fields are read from, gathered in one walk over the live document, which is not changed. */
export interface Page {
  document: Document;
  url: URL;
  /** `<meta>` contents by lower-case `property`, `name` or `itemprop`, in order. */
  metas: Map<string, string[]>;
  /** `<link>` addresses by lower-case `rel`. */
  rels: Map<string, string[]>;
  jsonLd: JsonLd;
  /** The contents of `<title>`. */
  title: string;
  headings: Mark[];
  bylines: Mark[];
  dates: Mark[];
  /** Elements that may name section or kind: kickers, labels, breadcrumbs. */
  labels: Mark[];
  /** Text that may be a note about the article: republication, correction, disclaimer. */
  notes: Mark[];
  /** The text nodes in document order, as the clone has them too. */
  texts: Text[];
  /** Elements (by position among all elements) that hold no article text, so Readability need not see them. */
  unwanted: Set<number>;
  /** Whether the page was larger than what is read of it. */
  cut: boolean;
}

/** Bounds on the walk. A long live blog has some 30,000 nodes; browsers nest parsed HTML at most 512 deep. */
const MAX_NODES = 150_000;
export const MAX_DEPTH = 400;
const MAX_MARKS = 300;

const VOID_OF_TEXT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'SVG',
  'OBJECT',
  'SELECT',
  'TEXTAREA',
  'BUTTON',
]);
const ASIDE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE']);

/** Walks the page once. */
export function readPage(document: Document, url: URL): Page {
  const page: Page = {
    document,
    url,
    metas: new Map(),
    rels: new Map(),
    jsonLd: { nodes: [], byId: new Map() },
    title: '',
    headings: [],
    bylines: [],
    dates: [],
    labels: [],
    notes: [],
    texts: [],
    unwanted: new Set(),
    cut: false,
  };
  const scripts: string[] = [];
  let elements = 0;
  let depth = 0;
  let at = 0;
  // Depth at which a part that is not the article, or without text, was entered; Infinity while outside of one.
  let asideFrom = Infinity;
  let mutedFrom = Infinity;
  let node: Node | null = document.documentElement;

  while (node) {
    if (isElement(node)) {
      const index = elements;
      elements += 1;
      const tag = node.tagName.toUpperCase();
      if (mutedFrom === Infinity) {
        if (tag === 'META') addMeta(page, node);
        else if (tag === 'LINK') add(page.rels, node.getAttribute('rel'), node.getAttribute('href'));
        else if (tag === 'SCRIPT' && /ld\+json/i.test(node.getAttribute('type') ?? '')) scripts.push(node.textContent);
        else if (tag === 'TITLE' && page.title === '') page.title = collapse(node.textContent);
        if (VOID_OF_TEXT.has(tag) || depth >= MAX_DEPTH) {
          mutedFrom = depth;
          page.unwanted.add(index);
        } else {
          const name = nameOf(node);
          if (asideFrom === Infinity && isAside(tag, name)) asideFrom = depth;
          if (NOT_CONTENT.test(name) && depth > 1) page.unwanted.add(index);
          addMarks(page, node, tag, name, { element: node, at, aside: asideFrom < Infinity });
        }
      }
    } else if (isText(node)) {
      page.texts.push(node);
      if (mutedFrom === Infinity) {
        const length = node.data.trim().length;
        at += length;
        if (length > 12 && node.parentElement && page.notes.length < MAX_MARKS && NOTE_TEXT.test(node.data))
          page.notes.push({ element: node.parentElement, at, aside: asideFrom < Infinity });
      }
    }
    if (elements + page.texts.length > MAX_NODES) {
      page.cut = true;
      break;
    }
    const child: Node | null = node.firstChild;
    if (child) {
      node = child;
      depth += 1;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === document ? null : node.parentNode;
      depth -= 1;
      if (depth <= mutedFrom) mutedFrom = Infinity;
      if (depth <= asideFrom) asideFrom = Infinity;
    }
    if (node) {
      if (depth <= mutedFrom) mutedFrom = Infinity;
      if (depth <= asideFrom) asideFrom = Infinity;
      node = node.nextSibling;
    }
  }
  page.jsonLd = readJsonLd(scripts);
  return page;
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** Class, id and test id in one string: what a site calls the element. */
export function nameOf(element: Element): string {
  const id = element.id;
  const test = element.getAttribute('data-testid');
  const name = element.getAttribute('class') ?? '';
  return `${name}${id && ` ${id}`}${test ? ` ${test}` : ''}`;
}

const isAside = (tag: string, name: string): boolean =>
  ASIDE_TAGS.has(tag) || (tag !== 'BODY' && tag !== 'HTML' && NOISE_MARK.test(name));

function addMarks(page: Page, element: Element, tag: string, name: string, found: Mark): void {
  if (tag === 'H1') push(page.headings, found);
  if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN') return;
  const itemprop = element.getAttribute('itemprop') ?? '';
  const rel = element.getAttribute('rel') ?? '';
  if (AUTHOR_MARK.test(name) || /\bauthor\b|creator/i.test(itemprop) || /\bauthor\b/.test(rel))
    push(page.bylines, found);
  if (tag === 'TIME' || DATE_MARK.test(name) || /^date/i.test(itemprop)) push(page.dates, found);
  if (LABEL_MARK.test(name)) push(page.labels, found);
}

const push = (marks: Mark[], mark: Mark) => {
  if (marks.length < MAX_MARKS) marks.push(mark);
};

function addMeta(page: Page, meta: Element): void {
  const content = meta.getAttribute('content') ?? meta.getAttribute('value');
  for (const attribute of ['property', 'name', 'itemprop']) add(page.metas, meta.getAttribute(attribute), content);
}

function add(map: Map<string, string[]>, key: string | null, value: string | null): void {
  const text = value?.trim();
  if (!key || !text) return;
  for (const name of key.toLowerCase().split(/\s+/)) {
    const list = map.get(name);
    if (list) list.push(text);
    else map.set(name, [text]);
  }
}

/** White space collapsed and trimmed. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BDO',
  'CITE',
  'CODE',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'MARK',
  'Q',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'U',
  'VAR',
  'WBR',
]);

/**
 * The text of an element as lines: block elements and `<br>` end a line, inline ones do not.
 *
 * @param limit - stops after this many characters
 */
export function linesOf(element: Element, limit = 2000): string[] {
  let out = '';
  const walk = (parent: Node, depth: number): void => {
    for (let node = parent.firstChild; node && out.length < limit; node = node.nextSibling) {
      if (isText(node)) out += node.data.replace(/\s+/g, ' ');
      else if (isElement(node) && depth < MAX_DEPTH) {
        const tag = node.tagName.toUpperCase();
        if (VOID_OF_TEXT.has(tag)) {
          out += '\n';
          continue;
        }
        const edge = INLINE.has(tag) ? '' : '\n';
        out += edge;
        walk(node, depth + 1);
        out += edge;
      }
    }
  };
  walk(element, 0);
  return out
    .slice(0, limit)
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '');
}
