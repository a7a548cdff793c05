import { parse } from 'tldts';

/** The outlet behind an address, as far as the address alone tells. */
export interface OutletIdentity {
  /** The host the page was served from, in small letters, without a trailing dot. */
  host: string;
  /** The outlet's own key: its registrable domain, or a host where the outlet lives on a subdomain; null when unknowable. */
  domain: string | null;
  /** The host that wraps another page's address (an archive, a cache, a proxy), else null. */
  wrapper: string | null;
  /** The wrapped address, else null. */
  innerUrl: string | null;
}

/** Longer addresses are cut by servers and browsers alike; nothing of an outlet stands that far back. */
const MAX_ADDRESS = 8192;

/** web.archive.org/web/<timestamp><flag>/<address> */
const WAYBACK = /^\/web\/(?:[\d*]{1,14}(?:[a-z]{2}_)?\/)?(https?:\/.*)$/i;

/**
 * Resolves an address to the outlet behind it.
 *
 * @param address - an http(s) address
 * @returns null for anything else
 */
export function identifyOutlet(address: string): OutletIdentity | null {
  const url = webAddress(address);
  if (!url) return null;
  const host = hostOf(url);
  const wrapped = host === 'web.archive.org' ? WAYBACK.exec(url.pathname + url.search)?.[1] : undefined;
  const inner = wrapped === undefined ? null : webAddress(wrapped.replace(/^(https?:)\/+/i, '$1//'));
  if (!inner) return { host, domain: domainOf(host), wrapper: null, innerUrl: null };
  return { host, domain: domainOf(hostOf(inner)), wrapper: host, innerUrl: inner.href };
}

function webAddress(address: string): URL | null {
  if (address.length > MAX_ADDRESS || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

const hostOf = (url: URL): string => url.hostname.replace(/\.$/, '');

/** The registrable domain; a host without one (an IP address, a name of the local network) stands for itself. */
function domainOf(host: string): string {
  return parse(host, { allowPrivateDomains: true }).domain ?? host;
}
