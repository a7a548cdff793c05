import * as z from 'zod/mini';
import { parse } from 'tldts';

/** Addresses and parts of them as packs name them. Each is refused where it would match more than one owner's pages. */

const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/;

/** True for a name under which anyone can register ("com", "co.uk", "blogspot.com"): it covers strangers' sites. */
export function isPublicSuffix(domain: string): boolean {
  return parse(domain, { allowPrivateDomains: true }).publicSuffix === domain;
}

/** A host name in small ASCII letters, without `www.`, that belongs to one owner. */
export const Domain = z.string().check(
  z.regex(HOST, 'is not a domain like example.org'),
  z.refine((domain) => !domain.startsWith('www.'), 'starts with "www."'),
  z.refine((domain) => !isPublicSuffix(domain), 'is over-broad: anyone can register a name under it'),
);

/** The beginning of an address's path, a whole number of its segments: `/opinion/`. */
export const PathPrefix = z
  .string()
  .check(
    z.maxLength(200, { error: 'is longer than 200 characters', abort: true }),
    z.regex(/^\/[^\s?#/][^\s?#]*\/$/, 'is not a path like /opinion/ with a slash at both ends'),
  );

/** A web address a reader can open. */
export const Address = z.string().check(
  z.maxLength(2048, { error: 'is longer than 2048 characters', abort: true }),
  z.regex(/^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+/i, 'is not a web address that starts with https://'),
  z.refine((address) => URL.canParse(address), 'is not a web address'),
);
