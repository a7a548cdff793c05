import { parse } from 'tldts';
import * as z from 'zod/mini';
import { issue } from './problem.ts';

const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/;

/** True for a name under which anyone can register ("com", "co.uk", "blogspot.com"): it covers strangers' sites. */
function isPublicSuffix(domain: string): boolean {
  return parse(domain, { allowPrivateDomains: true }).publicSuffix === domain;
}

/** A host name in small ASCII letters, without `www.`, that belongs to one owner. */
export const Domain = z.string().check(
  z.regex(HOST, issue('not_domain')),
  z.refine((domain) => !domain.startsWith('www.'), issue('www')),
  z.refine((domain) => !isPublicSuffix(domain), issue('over_broad')),
);
