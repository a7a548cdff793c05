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
