import type { RepublicationClaim } from '../../domain/article/article.ts';
import { addressOf, isNode, textOf, valuesOf, type Entry } from '../document/jsonLd.ts';
import { readClaim } from './claim.ts';
import type { Remark } from './remarks.ts';
import type { Page } from '../document/page.ts';
import { agencyKey } from '../words/agencies.ts';
import { siteOf } from '../words/site.ts';
import { squash } from '../words/words.ts';

const MAX_CLAIMS = 20;
const META_NAMES = ['syndication-source', 'original-source'];

/**
 * Where the page says the article appeared first: its sentences in page order, then its markup. Claims may contradict
 * each other; all are kept.
 *
 * @param canonicalUrl - the page's own claim of its address
 * @param dateline - the agency line the text opens with, if any
 * @param outletName - as the page prints it
 */
export function readRepublication(
  page: Page,
  article: Entry | null,
  remarks: readonly Remark[],
  canonicalUrl: string | null,
  dateline: { agency: string; text: string } | null,
  outletName: string | null,
): RepublicationClaim[] {
  const claims = [
    ...remarks.flatMap((remark) => readClaim(remark, page)),
    ...fromDateline(dateline, page),
    ...[...fromBasis(page, article), ...fromMeta(page), ...fromCanonical(page, canonicalUrl)].filter(
      ({ url }) => url === undefined || !isNamed(new URL(url).hostname, outletName),
    ),
  ];
  // That it was first where it is says nothing, unless others say otherwise.
  if (claims.every(({ outlet }) => isOwn(outlet, page, outletName))) return [];
  const seen = new Set<string>();
  return claims
    .filter(({ outlet, url, quote }) => {
      const key = `${outlet} ${url ?? ''} ${quote}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MAX_CLAIMS);
}

/** What an agency's site adds to its name: apnews.com. */
const ADDED = /^(?:news|press|live|online|agency)?$/;

/** An agency's own site prints datelines too. */
const isOwnSite = (agency: string, { url: { hostname } }: Page): boolean =>
  [squash(agency), squash(agencyKey(agency))].some(
    (name) => siteOf(hostname).startsWith(name) && ADDED.test(siteOf(hostname).slice(name.length)),
  );

const fromDateline = (dateline: { agency: string; text: string } | null, page: Page): RepublicationClaim[] =>
  dateline && !isOwnSite(dateline.agency, page)
    ? [{ outlet: dateline.agency, quote: dateline.text, evidence: { from: 'visible-text', at: 'dateline' } }]
    : [];

function fromBasis(page: Page, article: Entry | null): RepublicationClaim[] {
  if (!article) return [];
  return ['isBasedOn', 'isBasedOnUrl'].flatMap((property) =>
    valuesOf(article.node[property], page.jsonLd).flatMap((value): RepublicationClaim[] => {
      const address = addressOf(value);
      const publisher = isNode(value)
        ? (valuesOf(value['publisher'], page.jsonLd)
            .filter(isNode)
            .map((node) => textOf(node['name']))[0] ?? textOf(value['name']))
        : null;
      return claimAt(
        address,
        publisher,
        `${property}: ${address ?? publisher ?? ''}`,
        { from: 'json-ld', at: `${article.types[0] ?? ''}.${property}` },
        page,
      );
    }),
  );
}

const fromMeta = (page: Page): RepublicationClaim[] =>
  META_NAMES.flatMap((at) =>
    (page.metas.get(at) ?? []).flatMap((address) =>
      claimAt(address, null, `${at}: ${address}`, { from: 'meta', at }, page),
    ),
  );

const fromCanonical = (page: Page, canonicalUrl: string | null): RepublicationClaim[] =>
  claimAt(canonicalUrl, null, `canonical: ${canonicalUrl ?? ''}`, { from: 'rel', at: 'canonical' }, page);

/** Shorter names are parts of others': "news", "times". */
const SHORTEST_PART = 6;

/**
 * Hosts of one site; of one name at a site of its own and within another's; or where a copy for testing has the site's
 * name in its own.
 */
function isSameHouse(claimed: string, here: string): boolean {
  const [site, own] = [siteOf(claimed), siteOf(here)];
  const isPart = (name: string, host: string) => name.length >= SHORTEST_PART && squash(host).includes(squash(name));
  return site === own || here.split('.').includes(site) || isPart(own, claimed);
}

/**
 * Whether a host is called as the outlet is: "The Example" on example-news.com, whose articles are also at
 * theexample.com.
 */
const isNamed = (host: string, outletName: string | null): boolean =>
  outletName !== null && bare(siteOf(host)) === bare(outletName);
const bare = (name: string): string =>
  squash(name.replace(/^(?:the|die|der|das|le|la|el|il)\s/i, '')).replace(/^the/, '');

const isOwn = (outlet: string, { url: { hostname } }: Page, outletName: string | null): boolean =>
  bare(outlet) === bare(outletName ?? '') || bare(outlet) === bare(siteOf(hostname));

/** Whether others can find a host: some pages give a slug, or the machine they were made on, for their address. */
const isSite = (host: string): boolean => /[^.]\.[a-z][^.]*$/.test(host) && !host.endsWith('.local');

/** A claim made by an address in the markup: one only if it is another site's. */
function claimAt(
  address: string | null,
  name: string | null,
  quote: string,
  evidence: RepublicationClaim['evidence'],
  page: Page,
): RepublicationClaim[] {
  const url = address !== null && URL.canParse(address, page.url) ? new URL(address, page.url) : null;
  if (
    url &&
    (!/^https?:$/.test(url.protocol) ||
      url.href.length > 4096 ||
      !isSite(url.hostname) ||
      isSameHouse(url.hostname, page.url.hostname))
  )
    return [];
  if (!url && name === null) return [];
  return [
    {
      outlet: (name ?? url?.hostname.replace(/^www\./, '') ?? '').slice(0, 200),
      ...(url ? { url: url.href } : {}),
      quote: quote.slice(0, 1000),
      evidence,
    },
  ];
}
