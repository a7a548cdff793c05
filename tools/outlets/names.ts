import { nameKey } from '../../src/domain/keys/phraseKey.ts';
import { isDistinctive } from '../../src/domain/packs/outletNames.ts';
import type { Subject } from '../../src/domain/packs/pack.ts';
import { readTable } from './table.ts';

/** A name without case, accents, punctuation and "The", to compare. */
export const fold = (name: string): string =>
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

/** A name as lists have it, without what they add. */
export const cleanName = (name: string): string =>
  ADDITIONS.reduce((rest, addition) => rest.replace(addition, ''), name.replace(' dailies - ', ' ')).trim();

/** The spelling of a name with its accents, where a record about the outlet has them: "Hürriyet" for "Hurriyet". */
export function bestSpelling(name: string, records: readonly { name: string }[]): string {
  const spelled = records.map((record) => record.name).filter((other) => fold(other) === fold(name));
  return [name, ...spelled].toSorted((a, b) => accents(b) - accents(a))[0] ?? name;
}
const accents = (name: string): number => name.normalize('NFKD').match(/\p{M}/gu)?.length ?? 0;

const labelOf = (domain: string): string => fold(domain.replace(/\.[a-z]+(?:\.[a-z]{2})?$/, ''));

/** Whether a domain is a name, or the name with something beside it. */
export function bearsName(domain: string, name: string): boolean {
  const [label, whole] = [labelOf(domain), fold(name)];
  return whole.includes(label) || label.includes(whole);
}

/** Whether a domain reads like a name: entries on a group carry the group's name for each of its sites. */
export function isNamed(domain: string, name: string): boolean {
  const label = labelOf(domain);
  const words = name.split(/[^\p{L}\p{N}]+/u).map(fold);
  const initials = words.map((word) => word.charAt(0)).join('');
  return bearsName(domain, name) || initials === label || words.some((word) => word.length > 3 && label.includes(word));
}

/** Up to this many other names are kept: the rest are spellings and domains. */
const MOST_ALIASES = 4;

/** The other names of a data set's record worth keeping beside the outlet's own. */
export const otherNames = (aliases: readonly string[], name: string): string[] =>
  aliases.filter((alias) => /^[^.<>&]{3,60}$/.test(alias) && fold(alias) !== fold(name)).slice(0, MOST_ALIASES);

/** The names of outlets that data sets misname, or name by nothing but their domain: `names.tsv`. */
export const readNames = (): ReadonlyMap<string, string> =>
  new Map(readTable('names.tsv').map(([domain = '', name = '']) => [domain, name]));

/** Names that tell an outlet though they are of one word: `alone.txt`. */
export const readAlone = (): ReadonlySet<string> => new Set(readTable('alone.txt').flatMap(([name = '']) => name));

/** Kinds whose names are names of bodies: nothing else is called so. */
const BODIES: ReadonlySet<string> = new Set(['think-tank', 'advocacy', 'wire-agency', 'state-media']);

/**
 * Words that say of a name that it is a paper's or a station's, and that no other name has: "public" and "state" have
 * many.
 */
const SAYS_WHAT_IT_IS = new Set(
  `advertiser argus chronicle courier dispatch echo enquirer examiner gazette herald inquirer journal ledger magazine newspaper
  news observer post press radio reporter review sentinel telegraph television times tribune tv weekly`.split(/\s+/),
);

/**
 * The names by which running text speaks of an outlet: of two words at least, of which papers and stations must have
 * one that says what they are ("New York Times"). "Foreign Policy" and "Mother Jones" are other things too.
 */
function phrasesOf({ name, kind }: { name: string; kind: string }): string[] {
  const bare = name.replace(/^The (?=.)/, '');
  const words = bare.split(' ');
  const isTelling = BODIES.has(kind) || words.some((word) => SAYS_WHAT_IT_IS.has(word.toLowerCase()));
  return isDistinctive(name) && isTelling && /^\p{Lu}/u.test(bare) && nameKey(bare) !== null ? [bare] : [];
}

/**
 * Gives outlets the names by which texts speak of them, but for names that two of them share or that another pack
 * explains.
 *
 * @param kindOf - the kind of a subject, by its id
 * @param taken - names that are another's
 */
export function withPhrases(
  subjects: readonly Subject[],
  kindOf: (id: string) => string,
  taken: ReadonlySet<string>,
): Subject[] {
  const named = subjects.map((subject) =>
    subject.type === 'outlet' ? phrasesOf({ name: subject.name, kind: kindOf(subject.id) }) : [],
  );
  const count = new Map<string, number>();
  for (const phrase of named.flat()) count.set(phrase, (count.get(phrase) ?? 0) + 1);
  return subjects.map((subject, index) => {
    const own = (named[index] ?? []).filter((phrase) => count.get(phrase) === 1 && !taken.has(phrase));
    if (subject.type !== 'outlet' || own.length === 0) return subject;
    return { ...subject, match: { ...subject.match, phrases: own.map((text) => ({ text })) } };
  });
}
