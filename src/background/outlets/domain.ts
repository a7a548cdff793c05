import { parse } from 'tldts';
import { isAcademic } from '../../domain/addresses/unwrap.ts';
import families from './families.json' with { type: 'json' };

/** Whose site a host is. */
interface Site {
  /** The outlet's own key: a registrable domain, or a host where the outlet lives on a subdomain. */
  domain: string;
  /** The domain of the house, portal or platform the outlet lives under, else null. */
  parent: string | null;
  /** The account in the path where a platform's authors are told apart there, such as `@name`; else null. */
  account: string | null;
}

/** A domain whose subdomains are outlets of their own. Kept in `families.json`, each with its reason. */
interface Family {
  domain: string;
  /**
   * platform: the author is the outlet; portal: hosts others' outlets; sister-outlets: one house's; editions: own
   * newsrooms.
   */
  kind: string;
  /** The only subdomains that are outlets of their own. */
  only?: string[];
  /** Matches the path of an author's page; its first group is the account. */
  account?: string;
  reason: string;
}

/** Subdomains that show the same outlet for another device, use or time. */
const SAME_OUTLET =
  /^(?:www\d{0,2}|ww\d{0,2}|web|m|mobile|mobil|touch|wap|lite|light|amp|amphtml|beta|test|dev|preview|old|archive|archives|arquivo|static|cdn|cdn\d|img|images|media|assets|api|rss|feed|feeds|app|apps|login|account|accounts|auth|my|shop|store|help|support|about|info|mail|newsletter|newsletters|search|video|videos|live|epaper|e-paper|paper|digital|digitaledition|print|edition|secure|subscribe|jobs|ads|blog|blogs|forum|forums|s|i|l|go|on|to)$/;

const FAMILIES: ReadonlyMap<string, Family> = new Map(families.map((family: Family) => [family.domain, family]));

/**
 * Finds whose site a host is. A host of no family belongs to its registrable domain; one without (an IP address, a name
 * of the local network) stands for itself.
 *
 * @param host - a host in small ASCII letters
 * @param path - the address's path, for platforms that tell authors apart there
 */
export function siteOf(host: string, path = '/'): Site {
  const { domain, domainWithoutSuffix } = parse(host, { allowPrivateDomains: true });
  if (domain === null) return { domain: host, parent: null, account: null };
  const labels = host.split('.');
  // From the longest parent on, since one family can live inside another.
  for (let start = 0; start < labels.length - 1; start++) {
    const parent = labels.slice(start).join('.');
    const family = FAMILIES.get(parent) ?? (parent === domain ? FAMILIES.get(`${domainWithoutSuffix}.*`) : undefined);
    if (!family) continue;
    const label = labels[start - 1];
    if (label !== undefined && (family.only?.includes(label) ?? !SAME_OUTLET.test(label))) {
      return { domain: `${label}.${parent}`, parent, account: null };
    }
    if (family.account !== undefined) {
      return { domain: parent, parent: null, account: new RegExp(family.account).exec(path)?.[1] ?? null };
    }
  }
  const label = labels.at(-domain.split('.').length - 1);
  // Universities' subdomains are their papers, stations and institutes, each with its own editors.
  if (label !== undefined && isAcademic(host) && !SAME_OUTLET.test(label)) {
    return { domain: `${label}.${domain}`, parent: domain, account: null };
  }
  return { domain, parent: null, account: null };
}
