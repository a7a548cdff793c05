import { isNode, valuesOf, type Entry } from './jsonLd.ts';
import type { Page } from './page.ts';

const TIERS = ['article:content_tier', 'content_tier', 'og:article:content_tier'];
const CLOSED = /^(?:locked|metered|paid|premium|subscriber)/i;

/** Whether the page's markup says that the article is not free to read (schema.org's isAccessibleForFree, content tiers). */
export function isPaywalled(page: Page, article: Entry | null): boolean {
  const isFree = article?.node['isAccessibleForFree'];
  if (isFalse(isFree)) return true;
  if (isFree === undefined && article) {
    const parts = valuesOf(article.node['hasPart'], page.jsonLd);
    if (parts.some((part) => isNode(part) && isFalse(part['isAccessibleForFree']))) return true;
  }
  return TIERS.some((name) => page.metas.get(name)?.some((tier) => CLOSED.test(tier)) === true);
}

const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?false$/i.test(value));
