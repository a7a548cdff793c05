import type { Census } from './census.ts';
import { idOf, type Named, type Phrase, type Statement } from './name.ts';

/** A person of a data set. */
export interface Person {
  /** As newspapers write it. */
  name: string;
  /** Further full forms: with a middle initial, with the given name in full. */
  forms: string[];
  /** Words that articles about such people have: enough for a name few bear. */
  usual: string[];
  /** Words that settle it even for a name that many bear. */
  strict: string[];
  /** Whether more is written about this person than about any namesake, so that a rare name settles it by itself. */
  wellKnown: boolean;
  /** Whether somebody else is known by the same name. */
  hasNamesakes: boolean;
  notes: Statement[];
}

/** Up to this many bearers a name is rare, from the second number on common. */
const RARE = 100;
export const COMMON = 1500;

/** A person as the pack has them; the commoner the name, the more must stand beside it. */
export function namedPerson(person: Person, census: Census): Named {
  const { name, notes } = person;
  const forms = [...new Set([name, ...person.forms, ...initials(name)])].filter(isFullName);
  const phrases = forms.flatMap((text) => {
    const bearers = census.bearers(text);
    const common = bearers >= COMMON || person.hasNamesakes || census.beginsWithSurname(text);
    // The forms newspapers seldom use are worth no chance of another's name.
    if (common && text !== name) return [];
    return phrase(text, common ? person.strict : bearers >= RARE || !person.wellKnown ? person.usual : []);
  });
  return { id: idOf(name), name, phrases, notes };
}

const phrase = (text: string, near: string[]): Phrase[] => [near.length > 0 ? { text, near } : { text }];

/** "JB Pritzker" and "J.B. Pritzker" for "J. B. Pritzker". */
function initials(name: string): string[] {
  const [, first, second, rest] = /^(\p{Lu})\. ?(\p{Lu})\. (.+)$/u.exec(name) ?? [];
  return rest === undefined ? [] : [`${first}${second} ${rest}`, `${first}.${second}. ${rest}`];
}

/** At least two words, none of them an initial alone at the end, no nickname in quotation marks. */
const isFullName = (name: string): boolean => /^\p{Lu}[^"“”,()]* \p{L}[^"“”,()]+$/u.test(name);

/** "John R. Carter" and "John Carter" for "John Robert Carter". */
export function withoutMiddle(name: string): string[] {
  const words = name.split(' ');
  if (words.length !== 3 || /^(?:de|van|von|la|le|del|di|al|bin|St\.?)$/i.test(words[1] ?? '')) return [];
  const [first = '', middle = '', last = ''] = words;
  // An initial alone is no given name: "J. B. Pritzker".
  if (first.length < 3) return [];
  return [`${first} ${last}`, ...(middle.length > 2 ? [`${first} ${middle.charAt(0)}. ${last}`] : [])];
}
