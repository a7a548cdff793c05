import type { Article } from '../../domain/article/article.ts';
import { outletKey, type SubjectKey } from '../../domain/keys/subjectKey.ts';
import { identifyPage, type PageIdentity } from '../outlets/identity.ts';
import { resemblanceOf } from '../outlets/resemblance.ts';
import { outletNameKey } from '../../domain/packs/indexing.ts';
import type { ContextNote } from '../../domain/packs/contextNote.ts';
import type { ReportOutlet } from '../../domain/report/report.ts';

type Served = Pick<Article, 'url' | 'canonicalUrl' | 'originals'>;

/** Memoized: one report asks some ten times, of addresses that may hold others. */
const identities = new WeakMap<Served, PageIdentity | null>();

/** The outlet behind an article; by the page's own claim only where its address cannot tell. */
export function identityOf(article: Served): PageIdentity | null {
  const known = identities.get(article);
  if (known !== undefined) return known;
  const { url, canonicalUrl, originals = [] } = article;
  const claims = [canonicalUrl, ...originals].filter((claim) => claim !== null);
  const identity = identifyPage(url, claims);
  identities.set(article, identity);
  return identity;
}

/** The article's own address: inside what an archive, cache or translator has wrapped around it. */
export function ownAddress(article: Served): string {
  const { wrapper = null, innerUrl = null } = identityOf(article) ?? {};
  return (wrapper === null ? null : innerUrl) ?? article.url;
}

/** The host of an address as readers know it, without `www.`. */
const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '').replace(/\.$/, '');

/** The keys of the outlet itself: on platforms that keep authors apart in the path, the account is the outlet. */
export function outletKeyOf({ domain, account }: Pick<PageIdentity, 'domain' | 'account'>): SubjectKey | null {
  if (domain === null) return null;
  return outletKey(account === null ? domain : `${domain}/${account}`);
}

/** The key of the widely known outlet whose name the article's host comes near to, if any. */
export function resembledKey(article: Served): SubjectKey | null {
  const domain = resemblanceOf(hostOf(ownAddress(article)))?.domain;
  return domain === undefined ? null : outletKey(domain);
}

/**
 * What the panel says of the outlet: a pack's name for it before the page's own, the host before all claims.
 *
 * @param context - the notes known of the outlet, and of the one its address resembles
 */
export function reportOutlet(
  article: Served & Pick<Article, 'outletName'>,
  context: readonly ContextNote[],
): ReportOutlet {
  const identity = identityOf(article);
  const key = identity && outletKeyOf(identity);
  const nameOf = (wanted: SubjectKey | null) =>
    context.find(({ keys }) => wanted !== null && keys.includes(wanted))?.subjectName;
  const host = hostOf(ownAddress(article));
  const known = nameOf(key);
  const ownName = article.outletName?.value ?? null;
  const { claimed = null } = identity ?? {};
  const isItsOwn =
    claimed?.domain === identity?.domain ||
    (claimed !== null && key !== null && isOneOutlet(key, outletKeyOf(claimed), context));
  const resembled = resemblanceOf(host, (domain) => nameOf(outletKey(domain)) !== undefined);
  return {
    name: known ?? ownName ?? host,
    host,
    seenAt: identity?.wrapper?.replace(/^www\./, '') ?? null,
    told: toldBy(identity),
    claimedHost: claimed === null || isItsOwn ? null : hostOf(`https://${claimed.host}`),
    claimedName:
      known !== undefined && ownName !== null && !agree(known, ownName, { key, host, context }) ? ownName : null,
    resembles: resembled && { host: resembled.domain, name: nameOf(outletKey(resembled.domain)) ?? null },
  };
}

/** Whether packs have two addresses as those of one outlet. */
const isOneOutlet = (one: SubjectKey, other: SubjectKey | null, context: readonly ContextNote[]): boolean =>
  other !== null && context.some(({ keys }) => keys.includes(one) && keys.includes(other));

function toldBy(identity: PageIdentity | null): ReportOutlet['told'] {
  if (identity === null || identity.domain === null) return 'nothing';
  return identity.claimed?.domain === identity.domain ? 'page' : 'address';
}

const LATIN = /\p{Script=Latin}/u;

/**
 * True when a page's name for its outlet is one that a pack knows, or a part of one, or holds one ("BBC", "BBC Sport"),
 * or is its host ("taz.de"), or is written in another script, in which no pack's name can be compared with it.
 */
function agree(
  known: string,
  own: string,
  { key, host, context }: { key: SubjectKey | null; host: string; context: readonly ContextNote[] },
): boolean {
  if (LATIN.test(known) !== LATIN.test(own)) return true;
  const [ours, theirs] = [lettersOf(known), lettersOf(own)];
  if (ours.includes(theirs) || theirs.includes(ours) || lettersOf(host).includes(theirs)) return true;
  return context.some(({ keys }) => key !== null && keys.includes(key) && keys.includes(outletNameKey(own)));
}

/** A name without case, signs and spaces, as hosts have names. */
export const lettersOf = (name: string): string => outletNameKey(name).replace(/^outlet-name:| /g, '');
