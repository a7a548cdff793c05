import type { Article } from '../../domain/article/article.ts';
import { textOf, type Entry } from '../document/jsonLd.ts';
import type { Page } from '../document/page.ts';

type Section = NonNullable<Article['section']>;

const META_NAMES = [
  'article:section',
  'parsely-section',
  'og:article:section',
  'section',
  'sailthru.section',
  'cxenseparse:section',
];

/** The section the page says it belongs to. */
export function readSection(page: Page, article: Entry | null): Section | null {
  const stated = article && textOf(article.node['articleSection']);
  if (stated) return { value: stated.slice(0, 200), evidence: { from: 'json-ld', at: 'articleSection' } };
  for (const at of META_NAMES) {
    const value = page.metas.get(at)?.[0];
    if (value !== undefined && !/^https?:/i.test(value))
      return { value: value.slice(0, 200), evidence: { from: 'meta', at } };
  }
  return null;
}
