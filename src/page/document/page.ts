import { readJsonLd, type JsonLd } from './jsonLd.ts';
import { collapse } from './nodes.ts';
import { walkPage } from './walk.ts';

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
  /** Elements that hold no article text, so Readability need not see them. */
  unwanted: Set<Element>;
  /** Text nodes long enough for a sentence, outside links, lists, forms and the parts named as noise. */
  sentences: Text[];
  /** Elements and text nodes that were read, up to the bound on them. */
  size: number;
}

/** Reads what the fields need in one walk. */
export function readPage(document: Document, url: URL): Page {
  const page: Page = {
    document,
    url,
    metas: new Map(),
    rels: new Map(),
    jsonLd: { nodes: [], byId: new Map(), unread: 0 },
    title: '',
    headings: [],
    subtitles: [],
    bylines: [],
    dates: [],
    labels: [],
    notes: [],
    unwanted: new Set(),
    sentences: [],
    size: 0,
  };
  const scripts: string[] = [];
  walkPage(page, (tag, element) => {
    if (tag === 'META') addMeta(page, element);
    else if (tag === 'LINK') add(page.rels, element.getAttribute('rel'), element.getAttribute('href'));
    else if (tag === 'SCRIPT' && /ld\+json/i.test(element.getAttribute('type') ?? ''))
      scripts.push(element.textContent);
    else if (tag === 'TITLE' && page.title === '') page.title = collapse(element.textContent);
  });
  page.jsonLd = readJsonLd(scripts);
  return page;
}

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
