import { parse } from 'tldts';
import platforms from './platforms.json' with { type: 'json' };

const DOMAINS: ReadonlySet<string> = new Set(platforms);

/**
 * True for the whole domain of a platform, on which anyone can publish: what is said of it would be said of every
 * author there. These are the platforms among the families of outlets, by name; `name.*` stands for the name under
 * every suffix.
 */
export function isPlatform(domain: string): boolean {
  const { domain: whole, domainWithoutSuffix } = parse(domain);
  return DOMAINS.has(domain) || (whole === domain && DOMAINS.has(`${domainWithoutSuffix}.*`));
}
