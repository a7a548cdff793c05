import type { Article } from '../../domain/article/article.ts';
import { textsOf, type Entry } from '../document/jsonLd.ts';
import { linesOf } from '../document/lines.ts';
import type { Page } from '../document/page.ts';
import { isElsewhere } from '../document/place.ts';
import { collapse } from '../words/collapse.ts';

type Section = NonNullable<Article['section']>;

const META_NAMES = [
  'article:section',
  'parsely-section',
  'og:article:section',
  'section',
  'sailthru.section',
  'cxenseparse:section',
];

/** Where on the site a piece is placed, which says nothing of what it is about. */
const PLACEMENT =
  /^(?:all|archive|articles?|blog|default|featured?|front[ -]?page|home(?:[ -]?page)?|latest|main|none|popular|top stor(?:y|ies)|trending|uncategori[sz]ed)$/i;

/** Whether words only tell where on the site a piece is placed. */
export const isPlacement = (words: string): boolean => PLACEMENT.test(words);

/** The section the page says it belongs to. */
export function readSection(page: Page, article: Entry | null): Section | null {
  const stated = sectionIn(article ? textsOf(article.node['articleSection']) : []);
  if (stated !== null) return { value: stated, evidence: { from: 'json-ld', at: 'articleSection' } };
  for (const at of META_NAMES) {
    const value = sectionIn(page.metas.get(at) ?? []);
    if (value !== null) return { value, evidence: { from: 'meta', at } };
  }
  return fromTags(page);
}

/**
 * The first of some names that names a section. Some pages give all of them in one: "Commercial Real Estate,Home
 * Page,Popular".
 */
function sectionIn(names: readonly string[]): string | null {
  const each = names.flatMap((name) => name.split(/,(?=\S)/)).map((name) => name.replace(LOOSE_END, '').trim());
  return each.find((name) => name !== '' && !/^https?:/i.test(name) && !PLACEMENT.test(name))?.slice(0, 200) ?? null;
}

/** "Harbours, Rivers,": what joins a name to the next stands behind the last. */
const LOOSE_END = /(?<![\s,;|/>])[\s,;|/>]+$/;

/** Whether a line of tags says more than where the piece is placed: "Categories: Uncategorized" does not. */
const saysMore = (line: string): boolean => !PLACEMENT.test(line.replace(/^[^:]{3,25}:\s/, ''));

/** Links to what else the site has of a region, a theme or a section (a microformat: `rel=tag`). */
const TAGS = 'a[rel~="tag"], a[rel~="category"]';
const MOST_TAGS = 20;
const LONGEST = 200;
/** DOM's `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/**
 * What the page prints of itself above its text: the tags with what each is said to be ("Region: Highlands"), else the
 * first.
 */
function fromTags({ document, sentences: [text] }: Page): Section | null {
  if (!text) return null;
  const tags = [...document.querySelectorAll(TAGS)]
    .slice(0, MOST_TAGS)
    .filter((tag) => (tag.compareDocumentPosition(text) & FOLLOWING) !== 0 && !isElsewhere(tag, null));
  const lines = tags.flatMap((tag) => (tag.parentElement ? linesOf(tag.parentElement, LONGEST) : []));
  const told = [...new Set(lines)].filter((line) => /^[^:]{3,25}:\s\S/.test(line));
  const value = told.filter(saysMore).join(' · ') || collapse(tags[0]?.textContent ?? '');
  return value === '' || value.length > LONGEST || !saysMore(value)
    ? null
    : { value, evidence: { from: 'element', at: 'a rel=tag' } };
}
