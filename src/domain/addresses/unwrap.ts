import { parse } from 'tldts';
import type { AddressPart, Wrapper } from './wrapper.ts';
import { WRAPPERS } from './wrappers.ts';

/** An address in a wrapper's path is often written with one slash after the scheme, or percent-encoded as a whole. */
const SCHEME = /^(https?):\/*/i;
/** Addresses inside one another are encoded once for each around them: a percent sign is then `%25`. */
const ENCODED_SCHEME = /^https?%(?:25)*3a/i;
const ENCODED_SLASH = /%(?:25)*2f/i;
const BARE_HOST = /^[\w-]+(?:\.[\w-]+)*\.[a-z][a-z\d-]{1,62}(?::\d{1,5})?(?:[/?#]|$)/i;

/** Parameters that translators, AMP caches, newsletters and advertisers add to a page's own. */
const ADDED = /^(?:_x_tr_|amp_(?:js_v|gsa|r|latest)|usqp$|aoh$|utm_|fbclid$|gclid$)/;

interface Unwrapped {
  wrapper: Wrapper;
  /** The wrapped address; null where the wrapper does not tell it. */
  inner: URL | null;
}

/** Finds what an address wraps; null where it wraps nothing: no wrapper, or the wrapper's own page. */
export function unwrap(url: URL): Unwrapped | null {
  const host = servedBy(url).replace(/^www\./, '');
  const candidates = WRAPPERS.filter(
    ({ hosts, paths, academic }) =>
      (paths?.test(url.pathname) ?? true) &&
      (academic !== true || isAcademic(host)) &&
      hosts.some((pattern) => matches(host, pattern)),
  );
  for (const wrapper of candidates) {
    for (const place of wrapper.places) {
      const text = lookIn(place, url);
      const inner = text === null ? null : embedded(text);
      if (inner) return { wrapper, inner };
    }
  }
  const opaque = url.pathname === '/' ? undefined : candidates.find((wrapper) => wrapper.opaque);
  return opaque ? { wrapper: opaque, inner: null } : null;
}

/** Whether a host is under a suffix of universities: `edu`, `ac.uk`. */
export const isAcademic = (host: string): boolean =>
  /(?:^|\.)(?:edu|ac)(?:\.[a-z]{2})?$/.test(parse(host).publicSuffix ?? '');

function matches(host: string, pattern: string): boolean {
  if (pattern.startsWith('*.') && pattern.endsWith('.*')) return `.${host}`.includes(pattern.slice(1, -1));
  if (pattern.startsWith('*.')) return host.endsWith(pattern.slice(1));
  if (!pattern.endsWith('.*')) return host === pattern;
  const name = pattern.slice(0, -1);
  return host.startsWith(name) && host.slice(name.length) === parse(host).publicSuffix;
}

/** Where an address begins in a parameter's value, and in a path. */
const IN_QUERY = /https?(?::|%(?:25)*3a)\S+/i;
const ANYWHERE = /https?(?::|%(?:25)*3a)(?:\/|%(?:25)*2f).*/is;

function lookIn(place: AddressPart, url: URL): string | null {
  const path = url.pathname + url.search;
  if ('read' in place) return place.read(url);
  if ('query' in place) {
    const values = place.query.map((name) => IN_QUERY.exec(url.searchParams.get(name) ?? '')?.[0]);
    return values.find((text) => text !== undefined) ?? null;
  }
  if ('after' in place) {
    const start = place.after.exec(path)?.[0];
    return start === undefined ? null : path.slice(start.length);
  }
  if ('anywhere' in place) return ANYWHERE.exec(path)?.[0] ?? null;
  if ('hostAfter' in place) {
    const start = place.hostAfter.exec(path);
    return start ? `${start.groups?.['s'] === undefined ? 'http' : 'https'}://${path.slice(start[0].length)}` : null;
  }
  const host = hostOf(url);
  const end = host.indexOf(place.hyphened);
  const name = end < 1 ? null : unhyphened(host.slice(0, end));
  return name === null ? null : `https://${name}${path}`;
}

/** `my--paper-example-org` as `my-paper.example.org`; a name that already has its dots stays. */
function unhyphened(name: string): string | null {
  if (parse(name).isIcann === true && parse(name).domain !== null) return name;
  const [label = ''] = name.split('.');
  const parts = label.split('--').map((part) => part.replaceAll('-', '.'));
  const whole = parts.join('-');
  return label.includes('-') && parse(whole).isIcann === true ? whole : null;
}

/** Reads text from inside an address as an address. */
function embedded(text: string): URL | null {
  let address = decoded(text);
  if (SCHEME.test(address)) address = address.replace(SCHEME, '$1://');
  else if (BARE_HOST.test(address)) address = `http://${address}`;
  else return null;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return parse(url.hostname).domain === null ? null : url;
}

/**
 * An address without the encoding that others' addresses ask for. Of one that is encoded as a whole, what stands behind
 * it is the wrapper's; where only its beginning is, the rest stands as it is.
 */
function decoded(text: string): string {
  const scheme = ENCODED_SCHEME.exec(text)?.[0];
  if (scheme === undefined) return text;
  const [head = ''] = /^[^/&]*/.exec(text) ?? [];
  const isWhole = ENCODED_SLASH.test(head.slice(scheme.length).replace(/^(?:%(?:25)*2f)+/i, ''));
  const behind = isWhole ? '' : text.slice(head.length);
  try {
    return decoded(decodeURIComponent(head) + behind);
  } catch {
    return text;
  }
}

/** The address without a port, a name and password, a trailing dot of the host and the parameters others added. */
export function plainly(url: URL): URL {
  const plain = new URL(url);
  plain.hostname = hostOf(url);
  plain.port = '';
  plain.username = '';
  plain.password = '';
  for (const name of url.searchParams.keys()) if (ADDED.test(name)) plain.searchParams.delete(name);
  return plain;
}

/** An address's host without the trailing dot that makes it absolute. */
const hostOf = (url: URL): string => url.hostname.replace(/\.$/, '');

/** Whether an address is one of the web, and not a file's, a browser's or an extension's. */
export const isWeb = ({ protocol }: URL): boolean => protocol === 'http:' || protocol === 'https:';

/** What serves an address: its host; outside of the web the scheme, with its colon. */
export const servedBy = (url: URL): string => (isWeb(url) ? hostOf(url) : url.protocol);
