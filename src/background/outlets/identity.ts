import { siteOf } from './domain.ts';
import { innermost } from '../../domain/addresses/innermost.ts';
import { isWeb, plainly, servedBy } from '../../domain/addresses/unwrap.ts';
import type { WrapperKind } from '../../domain/addresses/wrapper.ts';

/** The outlet behind an address, as far as the address alone tells. */
interface OutletIdentity {
  /**
   * The host the page was served from, in small letters, without a trailing dot; outside of the web the scheme, with
   * its colon.
   */
  host: string;
  /**
   * The outlet's own key: a registrable domain, or a host where the outlet lives on a subdomain; null where unknowable.
   */
  domain: string | null;
  /** The domain of the house, portal or platform the outlet lives under, else null. */
  parent: string | null;
  /** The author's account where a platform tells authors apart in the path (`@name`), else null. */
  account: string | null;
  /** The host that shows or forwards to another site's page (an archive, a cache, a proxy, a shortener), else null. */
  wrapper: string | null;
  wrapperKind: WrapperKind | null;
  /** The page's own address where the given one wraps it, or adds a port, a trailing dot or tracking; else null. */
  innerUrl: string | null;
}

/** Longer addresses are cut by servers and browsers alike; nothing of an outlet stands that far back. */
const MAX_ADDRESS = 8192;

/**
 * Resolves an address to the outlet behind it, without asking anybody.
 *
 * @param address - an http(s) address, or one of a browser's own that shows a page (its reader, its view of the source,
 * a file)
 * @returns null for anything else
 */
export function identifyOutlet(address: string): OutletIdentity | null {
  if (address.length > MAX_ADDRESS || !URL.canParse(address)) return null;
  const given = new URL(address);
  const { url, wrapperKind } = innermost(given);
  if (wrapperKind === null && !isWeb(given)) return null;
  if (url === null)
    return { ...wrapped(given, wrapperKind), domain: null, parent: null, account: null, innerUrl: null };

  const plain = plainly(url);
  return {
    ...wrapped(given, wrapperKind),
    ...siteOf(plain.hostname, plain.pathname),
    innerUrl: plain.href === given.href ? null : plain.href,
  };
}

/** The outlet behind a page, with what the page itself claims. */
export interface PageIdentity extends OutletIdentity {
  /** The outlet of the page's claimed address, where it is another one; shown beside, never instead. */
  claimed: OutletIdentity | null;
}

/**
 * Resolves a page to the outlet behind it: by its address; only where this cannot tell (a copy under a code), by the
 * address the page claims. A claim never overrides the host that served the page.
 *
 * @param claims - addresses the page gives as its own or its original's (canonical link, archive banner), the surest
 * first
 */
export function identifyPage(address: string, claims: readonly string[]): PageIdentity | null {
  const served = identifyOutlet(address);
  if (!served) return null;
  const claimed =
    claims
      .map(identifyOutlet)
      .find(
        (claim) =>
          claim !== null && claim.domain !== null && claim.domain !== served.domain && claim.host !== served.host,
      ) ?? null;
  if (served.domain !== null || !claimed) return { ...served, claimed };
  const { domain, parent, account } = claimed;
  const claim = claims.find((text) => identifyOutlet(text)?.domain === domain) ?? null;
  return { ...served, domain, parent, account, innerUrl: claimed.innerUrl ?? claim, claimed };
}

const wrapped = (given: URL, kind: WrapperKind | null): Pick<OutletIdentity, 'host' | 'wrapper' | 'wrapperKind'> => ({
  host: servedBy(given),
  wrapper: kind === null ? null : servedBy(given),
  wrapperKind: kind,
});
