import { readJsonLd, type JsonLd } from './jsonLd.ts';
import {
  AUTHOR_LINK,
  AUTHOR_MARK,
  BYLINE_TEXT,
  DATE_MARK,
  HEADING_MARK,
  LABEL_MARK,
  NOTE_TEXT,
  NOT_CONTENT,
  SUBTITLE_MARK,
} from './marks.ts';

/** An element the page marks as holding something, and where in the page it stands. */
export interface Mark {
  element: Element;
  /** Characters of text before it in the page: distances between marks are differences of these. */
  at: number;
  /** What marks it: its name or attributes, where it links to, or only its words. */
  by: 'name' | 'link' | 'words';
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
  /** `<h1>` to `<h3>` and elements named title or headline. */
  headings: Mark[];
  /** Elements named as the line under the headline. */
  subtitles: Mark[];
  bylines: Mark[];
  dates: Mark[];
  /** Elements that may name section or kind: kickers, labels, breadcrumbs. */
  labels: Mark[];
  /** Text that may be a note about the article: republication, correction, disclaimer. */
  notes: Mark[];
  /** The text nodes in document order, as the clone has them too. */
  texts: Text[];
  /** The elements in document order, as the clone has them too. */
  elements: Element[];
  /** Elements that hold no article text, so Readability need not see them. */
  unwanted: Set<Element>;
  /** Text nodes long enough for a sentence, outside links, lists, forms and the parts named as noise. */
  sentences: Text[];
  /** Characters of text in the page. */
  length: number;
  /** Whether the page was larger than what is read of it. */
  cut: boolean;
}

/** Bounds on the walk. A long live blog has some 30,000 nodes; browsers nest parsed HTML at most 512 deep. */
const MAX_NODES = 150_000;
export const MAX_DEPTH = 400;
const MAX_MARKS = 300;
/** Shorter texts are labels and links more often than sentences. */
const SENTENCE = 60;
const NOISE_TAGS = new Set(['NAV', 'FOOTER', 'DIALOG']);
/** An element with this share of the page's text is its content, whatever its name ("post has-comments related"). */
const MOST = 0.35;

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
    subtitles: [],
    bylines: [],
    dates: [],
    labels: [],
    notes: [],
    texts: [],
    elements: [],
    unwanted: new Set(),
    sentences: [],
    length: 0,
    cut: false,
  };
  const scripts: string[] = [];
  let depth = 0;
  let at = 0;
  // Depth at which a part without text was entered; Infinity while outside of one.
  let mutedFrom = Infinity;
  // Elements named as noise that are open, innermost last; each is dropped when closed, unless most of the text is in it.
  const noise: { element: Element; depth: number; from: number }[] = [];
  const closed: { element: Element; length: number }[] = [];
  const sentences: { text: Text; noise: Element[] }[] = [];
  const leave = () => {
    if (depth <= mutedFrom) mutedFrom = Infinity;
    for (let last = noise.at(-1); last && last.depth >= depth; last = noise.at(-1)) {
      closed.push({ element: last.element, length: at - last.from });
      noise.pop();
    }
  };
  let node: Node | null = document.documentElement;

  while (node) {
    if (isElement(node)) {
      page.elements.push(node);
      const tag = node.tagName.toUpperCase();
      if (mutedFrom === Infinity) {
        if (tag === 'META') addMeta(page, node);
        else if (tag === 'LINK') add(page.rels, node.getAttribute('rel'), node.getAttribute('href'));
        else if (tag === 'SCRIPT' && /ld\+json/i.test(node.getAttribute('type') ?? '')) scripts.push(node.textContent);
        else if (tag === 'TITLE' && page.title === '') page.title = collapse(node.textContent);
        if (VOID_OF_TEXT.has(tag) || depth >= MAX_DEPTH) {
          mutedFrom = depth;
          page.unwanted.add(node);
        } else if (tag !== 'BODY' && tag !== 'HTML') {
          const name = nameOf(node);
          if (NOISE_TAGS.has(tag) || marksOf(name).isNoise) noise.push({ element: node, depth, from: at });
          addMarks(page, node, tag, name, at);
        }
      }
    } else if (isText(node)) {
      page.texts.push(node);
      if (mutedFrom === Infinity) {
        const text = node.data.trim();
        if (text !== '' && node.parentElement) addTextMarks(page, node.parentElement, text, at);
        if (text.length >= SENTENCE) sentences.push({ text: node, noise: noise.map(({ element }) => element) });
        at += text.length;
      }
    }
    if (page.elements.length + page.texts.length > MAX_NODES) {
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
      leave();
      depth -= 1;
    }
    leave();
    node &&= node.nextSibling;
  }
  page.length = at;
  for (const { element, length } of closed) if (length < at * MOST) page.unwanted.add(element);
  for (const { text, noise: open } of sentences)
    if (
      !open.some((element) => page.unwanted.has(element)) &&
      !text.parentElement?.closest('a, li, form, aside, label')
    )
      page.sentences.push(text);
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

function addMarks(page: Page, element: Element, tag: string, name: string, at: number): void {
  const mark: Mark = { element, at, by: 'name' };
  const named = marksOf(name);
  if (named.isHeading || /^H[1-3]$/.test(tag)) push(page.headings, mark);
  if (tag === 'MAIN') return;
  const itemprop = element.getAttribute('itemprop');
  const rel = element.getAttribute('rel');
  const isAuthor =
    (itemprop !== null && /\bauthor\b|creator/i.test(itemprop)) || (rel !== null && /\bauthor\b/.test(rel));
  if (named.isAuthor || isAuthor || tag === 'BYLINE') push(page.bylines, mark);
  else if (tag === 'A' && AUTHOR_LINK.test(element.getAttribute('href') ?? ''))
    push(page.bylines, { element, at, by: 'link' });
  if (named.isDate || tag === 'TIME' || (itemprop !== null && /^date/i.test(itemprop))) push(page.dates, mark);
  if (named.isLabel) push(page.labels, mark);
  if (named.isSubtitle) push(page.subtitles, mark);
}

interface Named {
  isNoise: boolean;
  isHeading: boolean;
  isAuthor: boolean;
  isDate: boolean;
  isLabel: boolean;
  isSubtitle: boolean;
}
/** A page uses few names many times: what each means is found out once. */
const NAMED = new Map<string, Named>();
const MAX_NAMED = 5000;

function marksOf(name: string): Named {
  const known = NAMED.get(name);
  if (known) return known;
  if (NAMED.size >= MAX_NAMED) NAMED.clear();
  const named = {
    isNoise: NOT_CONTENT.test(name),
    isHeading: HEADING_MARK.test(name),
    isAuthor: AUTHOR_MARK.test(name),
    isDate: DATE_MARK.test(name),
    isLabel: LABEL_MARK.test(name),
    isSubtitle: SUBTITLE_MARK.test(name),
  };
  NAMED.set(name, named);
  return named;
}

/** Longer texts are running text, not a byline or a date line. */
const MAX_LINE = 200;
/** Notes about an article are short; longer texts need not be searched for their words. */
const MAX_NOTE = 500;
const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)|\d\.\d{1,2}\.\d\d(?:\D|$)/;

function addTextMarks(page: Page, element: Element, text: string, at: number): void {
  const mark: Mark = { element, at, by: 'words' };
  if (text.length <= MAX_LINE) {
    if (BYLINE_TEXT.test(text)) push(page.bylines, mark);
    if (YEAR.test(text)) push(page.dates, mark);
  }
  if (text.length <= MAX_NOTE && NOTE_TEXT.test(text)) push(page.notes, mark);
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
      if (isText(node)) {
        const data = node.data.replace(/\s+/g, ' ');
        // "By<a>Jane" is set apart by style sheets alone.
        out += /\p{Ll}$/u.test(out) && /^\p{Lu}/u.test(data) ? ` ${data}` : data;
      } else if (isElement(node) && depth < MAX_DEPTH) {
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
