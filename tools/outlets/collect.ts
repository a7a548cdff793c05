import { parse } from 'tldts';
import families from '../../src/background/outlets/families.json' with { type: 'json' };
import { siteOf } from '../../src/background/outlets/domain.ts';
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
  const outlets: Outlet[] = [];
  const at = new Map<string, Outlet>();

  const add = (name: string, domains: string[], aliases: string[], curated: Curated | null): void => {
    const own = domains.filter(
      (domain, index) => isDomain(domain) && !at.has(domain) && !isPart(domain, domains, index),
    );
    const [main, ...others] = own;
    if (main === undefined || name === '' || (!curated && main !== domains[0])) return;
    const about = own.flatMap((domain) =>
      // Other domains redirect or show editions: only what Wikipedia's editors say of them is said of the outlet.
      (facts.get(domain) ?? []).filter(
        (fact) => (domain === main || fact.source === 'rsp') && isAbout(fact, [name, ...aliases], domain),
      ),
    );
    const item = about.find((fact) => fact.qid !== undefined);
    const outlet: Outlet = {
      domains: [main, ...others],
      name,
      aliases: aliases.length > 0 ? aliases : otherNames(item, name),
      sameAs: item ? [`https://www.wikidata.org/wiki/${item.qid}`] : [],
      curated,
      facts: about,
    };
    for (const domain of own) at.set(domain, outlet);
    outlets.push(outlet);
  };

  const addFound = (listedName: string, domains: string[]): void => {
    const [main = ''] = domains;
    const records = facts.get(main) ?? [];
    const name = cleanName(listedName);
    if (isShared(main)) return;
    const same = records
      .flatMap((fact) => (fact.source === 'rsp' ? (fact.aliases ?? []) : []))
      .map((domain) => at.get(domain))
      .find((outlet) => outlet !== undefined && bearsName(main, outlet.name));
    if (same && !at.has(main) && isDomain(main)) {
      same.domains.push(main);
      at.set(main, same);
    } else {
      const byGroup = records.some((fact) => fact.source === 'rsp' && fact.aliases !== undefined);
      add(byGroup && !isNamed(main, name) ? main : name, domains, [], null);
    }
  };

  for (const row of readCurated()) add(row.name, row.domains, row.aliases, row);
  for (const row of readListed(folder)) addFound(row.name, [row.domain, ...row.aliases]);
  for (const [domain, records] of facts) {
    const record = records.find((fact) => OUTLET_SETS.has(fact.source) && fact.path === undefined);
    if (record && siteOf(domain).domain === domain) addFound(record.name, [domain]);
  }
  for (const [host, records] of facts) {
    const { domain, parent } = siteOf(host);
    const record = records.find((fact) => fact.source !== 'rsp' && decided(host, fact) !== 'reject');
    if (record && parent !== null && domain === host && !(record.source === 'wikidata' && isAcademic(host))) {
      // A record that names the whole outlet at an edition's address says when that began, not the edition.
      if (record.qid !== undefined && at.get(parent)?.facts.some(({ qid }) => qid === record.qid)) continue;
      addFound(record.name, [host]);
    }
  }
  return outlets;
}

/** A portal's own domain: what lists name there is one of the outlets it hosts. */
const isShared = (domain: string): boolean =>
  families.some((family) => family.domain === domain && family.kind !== 'editions');

/** Universities' libraries show scans of papers that are not theirs. */
const isAcademic = (host: string): boolean => /(?:^|\.)(?:edu|ac)(?:\.[a-z]{2})?$/.test(parse(host).publicSuffix ?? '');

const labelOf = (domain: string): string => fold(domain.replace(/\.[a-z]+(?:\.[a-z]{2})?$/, ''));

/** Whether a domain is a name, or the name with something beside it. */
function bearsName(domain: string, name: string): boolean {
  const [label, whole] = [labelOf(domain), fold(name)];
  return whole.includes(label) || label.includes(whole);
}

/** Whether a domain reads like a name: entries on a group carry the group's name for each of its sites. */
function isNamed(domain: string, name: string): boolean {
  const label = labelOf(domain);
  const words = name.split(/[^\p{L}\p{N}]+/u).map(fold);
  const initials = words.map((word) => word.charAt(0)).join('');
  return bearsName(domain, name) || initials === label || words.some((word) => word.length > 3 && label.includes(word));
}

/** Up to this many other names are kept: the rest are spellings and domains. */
const MOST_ALIASES = 4;
const otherNames = (item: Fact | undefined, name: string): string[] =>
  (item?.aliases ?? [])
    .filter((alias) => /^[^.<>&]{3,60}$/.test(alias) && fold(alias) !== fold(name))
    .slice(0, MOST_ALIASES);

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
  / \((?:magazine|website|newspaper|journal|company|news agency|social network|TV channel|conference|[A-Z]{2,8}|\d{4})\)$/,
  / \([^)]*$/,
];
const cleanName = (name: string): string =>
  ADDITIONS.reduce((rest, addition) => rest.replace(addition, ''), name.replace(' dailies - ', ' ')).trim();

/** Wikipedia's list and the state-media list name the site's owner as they please; the others must name the outlet itself. */
function isAbout(fact: Fact, names: string[], domain: string): boolean {
  if (decided(domain, fact) === 'reject') return false;
  if (fact.source === 'rsp') return true;
  if (fact.path !== undefined) return false;
  if (fact.source === 'asd') return true;
  const own = new Set(names.map(fold));
  return [fact.name, ...(fact.aliases ?? [])].some((name) => own.has(fold(name)));
}
