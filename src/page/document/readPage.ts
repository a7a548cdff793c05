import { collapse } from '../words/collapse.ts';
import { readJsonLd } from './jsonLd.ts';
import type { Page } from './page.ts';
import { walkPage } from './walk.ts';
import { atOnce, type Pausing } from '../../domain/pausing/pauses.ts';

/** Reads what the fields need in one walk. */
export const readPage = (document: Document, url: URL): Page => atOnce(readPagePausing(document, url));

/** The same, with pauses. */
export function* readPagePausing(document: Document, url: URL): Pausing<Page> {
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
    remarks: [],
    unwanted: new Set(),
    sentences: [],
    headlineLinks: [],
    stretches: [],
    prices: 0,
    size: 0,
  };
  const scripts: string[] = [];
  yield* walkPage(page, (tag, element) => {
    if (tag === 'META') {
      addMeta(page, element);
      if (element.getAttribute('name') === STRAY_SCRIPT) scripts.push(element.getAttribute('content') ?? '');
    } else if (tag === 'LINK') add(page.rels, element.getAttribute('rel'), element.getAttribute('href'));
    else if (tag === 'SCRIPT' && /ld\+json/i.test(element.getAttribute('type') ?? ''))
      scripts.push(element.textContent);
    else if (tag === 'TITLE' && page.title === '') page.title = collapse(element.textContent);
  });
  page.jsonLd = readJsonLd(scripts);
  return page;
}

/** Some systems that make the head from a list put a script's contents into a `<meta>` of this name. */
const STRAY_SCRIPT = 'script:ld+json';

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
