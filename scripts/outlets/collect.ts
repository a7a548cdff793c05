import { parse } from 'tldts';
import { siteOf } from '../../src/outlets/domain.ts';
import { type Curated, readCurated } from './curated.ts';
import { decided } from './decisions.ts';
import { type Fact, readFacts, readListed } from './facts.ts';

/** One outlet with everything known of it. */
export interface Outlet {
  /** The main domain first. */
  domains: [string, ...string[]];
  name: string;
  aliases: string[];
  sameAs: string[];
  curated: Curated | null;
  /** Records about the outlet itself, not a section, sibling or namesake. */
  facts: Fact[];
}

/** Sets whose every record is a news outlet with its own name; the others name feeds, groups or broadcasters' towers. */
const OUTLET_SETS = new Set<Fact['source']>(['fundus', 'asd', 'rsp']);

/** The outlets of the pack, each domain once: stated by hand, ranked, in sets that list outlets, living on subdomains. */
export function collectOutlets(folder: string): Outlet[] {
  const facts = readFacts(folder);
  const taken = new Set<string>();
  const outlets: Outlet[] = [];
  const add = (name: string, domains: string[], aliases: string[], curated: Curated | null): void => {
    const own = domains.filter(
      (domain, index) => isDomain(domain) && !taken.has(domain) && !isPart(domain, domains, index),
    );
    const [main, ...others] = own;
    if (main === undefined || name === '' || (!curated && main !== domains[0])) return;
    for (const domain of own) taken.add(domain);
    const about = (facts.get(main) ?? []).filter((fact) => isAbout(fact, [name, ...aliases], main));
    const item = about.find((fact) => fact.qid !== undefined);
    const sameAs = item ? [`https://www.wikidata.org/wiki/${item.qid}`] : [];
    outlets.push({ domains: [main, ...others], name, aliases, sameAs, curated, facts: about });
  };
  for (const row of readCurated()) add(row.name, row.domains, row.aliases, row);
  for (const row of readListed(folder)) add(cleanName(row.name), [row.domain, ...row.aliases], [], null);
  for (const [domain, records] of facts) {
    const record = records.find((fact) => OUTLET_SETS.has(fact.source) && fact.path === undefined);
    if (record) add(cleanName(record.name), [domain], [], null);
  }
  for (const [host, records] of facts) {
    const { domain, parent } = siteOf(host);
    const record = records.find((fact) => fact.source !== 'rsp' && decided(host, fact) !== 'reject');
    if (record && parent !== null && domain === host) add(cleanName(record.name), [host], [], null);
  }
  return outlets;
}

const isDomain = (domain: string): boolean => {
  const { domain: registrable, isIp } = parse(domain, { allowPrivateDomains: true });
  return registrable !== null && !isIp && /^[a-z0-9.-]+$/.test(domain) && !domain.startsWith('www.');
};

/** A host under another of the outlet's domains says nothing new. */
const isPart = (domain: string, domains: string[], index: number): boolean =>
  domains.some((other, at) => at !== index && domain.endsWith(`.${other}`));

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What lists add to a name: a medium before it; a section, country, abbreviation or unfinished remark behind it. */
const ADDITIONS: RegExp[] = [
  /^(?:Print media|Print|Television|Radio|News agency|News portals?|Online|RSS): /,
  /\s+[|–—»-]\s.*$/,
  / \([A-Z]{2,8}\)$/,
  / \([^)]*$/,
];
const cleanName = (name: string): string =>
  ADDITIONS.reduce((rest, addition) => rest.replace(addition, ''), name).trim();

/** Wikipedia's list and the state-media list name the site's owner as they please; the others must name the outlet itself. */
function isAbout(fact: Fact, names: string[], domain: string): boolean {
  if (fact.path !== undefined || decided(domain, fact) === 'reject') return false;
  if (fact.source === 'rsp' || fact.source === 'asd') return true;
  const own = new Set(names.map(fold));
  return [fact.name, ...(fact.aliases ?? [])].some((name) => own.has(fold(name)));
}
