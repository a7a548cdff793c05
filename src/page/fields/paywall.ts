import { STUB } from '../../domain/article/stub.ts';
import { isNode, valuesOf, type Entry } from '../document/jsonLd.ts';
import type { Remark } from '../remarks/remarks.ts';
import type { Page } from '../document/page.ts';

const TIERS = ['article:content_tier', 'content_tier', 'og:article:content_tier'];
const CLOSED = /^(?:locked|metered|paid|premium|subscriber)/i;

/**
 * Whether the article is not free to read: by the page's markup (schema.org's isAccessibleForFree, content tiers), or
 * because a short text breaks off at an offer to subscribe.
 *
 * @param text - what was found of the article
 */
export function isPaywalled(page: Page, article: Entry | null, remarks: readonly Remark[], text: string): boolean {
  const isFree = article?.node['isAccessibleForFree'];
  if (isFalse(isFree)) return true;
  if (isFree === undefined && article) {
    const parts = valuesOf(article.node['hasPart'], page.jsonLd);
    if (parts.some((part) => isNode(part) && isFalse(part['isAccessibleForFree']))) return true;
  }
  if (TIERS.some((name) => page.metas.get(name)?.some((tier) => CLOSED.test(tier)) === true)) return true;
  // Below a longer text, an offer to subscribe is no wall: most free articles have one.
  return text.length < STUB && remarks.some(({ kind }) => kind === 'paywall');
}

const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?false$/i.test(value));
