import { parse } from 'tldts';
import families from '../../src/background/outlets/families.json' with { type: 'json' };
import { isAcademic } from '../../src/domain/addresses/unwrap.ts';
import { siteOf } from '../../src/background/outlets/domain.ts';
import { type Curated, readCurated } from './curated.ts';
import { decided } from './decisions.ts';
import { type Fact, readFacts, readListed } from './facts.ts';
import { bearsName, bestSpelling, cleanName, fold, isNamed, otherNames, readNames } from './names.ts';

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
  /** All records at the main domain, whomever they name. */
  records: Fact[];
}

/**
 * Sets whose every record is a news outlet with its own name; the others name feeds, groups or broadcasters' towers.
 */
const OUTLET_SETS = new Set<Fact['source']>(['fundus', 'asd', 'rsp']);

/**
 * The outlets of the pack, each domain once: stated by hand, ranked, in sets that list outlets, living on subdomains.
 */
export function collectOutlets(folder: string): Outlet[] {
  const facts = readFacts(folder);
  const names = readNames();
  const outlets: Outlet[] = [];
  const at = new Map<string, Outlet>();

  const add = (
    name: string,
    domains: string[],
    aliases: string[],
    curated: Curated | null,
    listedName = name,
  ): void => {
    const own = domains.filter(
      (domain, index) => isDomain(domain) && !at.has(domain) && !isPart(domain, domains, index),
    );
    const [main, ...others] = own;
    if (main === undefined || name === '' || (!curated && main !== domains[0])) return;
    const about = own.flatMap((domain) =>
      // Other domains redirect or show editions: only what Wikipedia's editors say of them is said of the outlet.
      (facts.get(domain) ?? []).filter(
        (fact) => (domain === main || fact.source === 'rsp') && isAbout(fact, [name, listedName, ...aliases], domain),
      ),
    );
    const item = about.find((fact) => fact.qid !== undefined);
    const outlet: Outlet = {
      domains: [main, ...others],
      name: curated ? name : bestSpelling(name, about),
      aliases: aliases.length > 0 ? aliases : otherNames(item?.aliases ?? [], name),
      sameAs: item ? [`https://www.wikidata.org/wiki/${item.qid}`] : [],
      curated,
      facts: about,
      records: facts.get(main) ?? [],
    };
    for (const domain of own) at.set(domain, outlet);
    outlets.push(outlet);
  };

  const addFound = (listedName: string, domains: string[]): void => {
    const [main = ''] = domains;
    const records = facts.get(main) ?? [];
    const given = names.get(main);
    const name = given ?? cleanName(listedName);
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
      if (given === undefined && byGroup && !isNamed(main, name)) return;
      add(name, domains, [], null, cleanName(listedName));
    }
  };

  for (const row of readCurated()) add(row.name, row.domains, row.aliases, row);
  for (const row of readListed(folder)) addFound(row.name, [row.domain, ...row.aliases]);
  for (const [domain, records] of facts) {
    const record = records.find(
      (fact) => OUTLET_SETS.has(fact.source) && fact.path === undefined && decided(domain, fact) !== 'reject',
    );
    if (record && siteOf(domain).domain === domain) addFound(record.name, [domain]);
  }
  for (const [host, records] of facts) {
    const { domain, parent } = siteOf(host);
    const record = records.find((fact) => fact.source !== 'rsp' && decided(host, fact) !== 'reject');
    if (record && parent !== null && domain === host && !(LOOSE.has(record.source) && isNotItsOwn(host, parent))) {
      // A record that names the whole outlet at an edition's address says when that began, not the edition.
      if (record.qid !== undefined && at.get(parent)?.facts.some(({ qid }) => qid === record.qid)) continue;
      addFound(record.name, [host]);
    }
  }
  return outlets;
}

/** A portal's own domain: what lists name there is one of the outlets it hosts. */
const isShared = (domain: string): boolean =>
  families.some((family) => family.domain === domain && family.kind !== 'platform' && family.kind !== 'editions');

/** Sets that name an outlet at a page about it, or at one that its students' paper has long left. */
const LOOSE = new Set<Fact['source']>(['wikidata', 'yin']);

/** Whether a paper's page is at somebody else's: a blog about it, or scans of it in a university's library. */
const isNotItsOwn = (host: string, parent: string): boolean =>
  isAcademic(host) || families.some((family) => family.kind === 'platform' && isOfFamily(parent, family.domain));

const isOfFamily = (domain: string, family: string): boolean =>
  family.endsWith('.*') ? domain.startsWith(family.slice(0, -1)) : domain === family;

const isDomain = (domain: string): boolean => {
  const { domain: registrable, isIp } = parse(domain, { allowPrivateDomains: true });
  return registrable !== null && !isIp && /^[a-z0-9.-]+$/.test(domain) && !domain.startsWith('www.');
};

/** A host under another of the outlet's domains says nothing new. */
const isPart = (domain: string, domains: string[], index: number): boolean =>
  domains.some((other, at) => at !== index && domain.endsWith(`.${other}`));

/**
 * Wikipedia's list and the state-media list name the site's owner as they please; the others must name the outlet
 * itself.
 */
function isAbout(fact: Fact, names: string[], domain: string): boolean {
  if (decided(domain, fact) === 'reject') return false;
  if (fact.source === 'rsp') return true;
  if (fact.path !== undefined) return false;
  if (fact.source === 'asd') return true;
  const own = new Set(names.map(fold));
  return [fact.name, ...(fact.aliases ?? [])].some((name) => own.has(fold(name)));
}
