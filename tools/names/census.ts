import { withoutGeneration } from './name.ts';

/**
 * Short forms by which people are known, by the name they stand for: "Mike Johnson" is as common a name as "Michael
 * Johnson".
 */
const SHORT_FORMS: Record<string, string> = {
  Abby: 'Abigail', Al: 'Albert', Alex: 'Alexander', Andy: 'Andrew', Ben: 'Benjamin', Bernie: 'Bernard', Bill: 'William', Bob: 'Robert',
  Bobby: 'Robert', Brad: 'Bradley', Cathy: 'Catherine', Charlie: 'Charles', Chris: 'Christopher', Chuck: 'Charles', Dan: 'Daniel',
  Dave: 'David', Debbie: 'Deborah', Dick: 'Richard', Don: 'Donald', Doug: 'Douglas', Ed: 'Edward', Frank: 'Francis', Fred: 'Frederick',
  Greg: 'Gregory', Jack: 'John', Jake: 'Jacob', Jay: 'James', Jeff: 'Jeffrey', Jen: 'Jennifer', Jim: 'James', Jimmy: 'James',
  Joe: 'Joseph', Johnny: 'John', Jon: 'Jonathan', Josh: 'Joshua', Kate: 'Katherine', Kathy: 'Kathleen', Katie: 'Katherine',
  Ken: 'Kenneth', Larry: 'Lawrence', Liz: 'Elizabeth', Marty: 'Martin', Matt: 'Matthew', Mike: 'Michael', Mitch: 'Mitchell',
  Nick: 'Nicholas', Pam: 'Pamela', Pat: 'Patrick', Pete: 'Peter', Phil: 'Philip', Ray: 'Raymond', Rich: 'Richard', Rick: 'Richard',
  Rob: 'Robert', Ron: 'Ronald', Russ: 'Russell', Sam: 'Samuel', Steve: 'Stephen', Steven: 'Stephen', Sue: 'Susan', Ted: 'Edward',
  Tim: 'Timothy', Tom: 'Thomas', Tony: 'Anthony', Val: 'Valerie', Vince: 'Vincent', Walt: 'Walter', Will: 'William',
}; // oxfmt-ignore

const fullForm = (given: string): string => SHORT_FORMS[given] ?? given;

/**
 * "Pete Hegseth" for "Peter Hegseth": how a given name's bearers are known, as far as it has but one short form in use.
 */
export const shortForms = (given: string): string[] =>
  Object.entries(SHORT_FORMS).flatMap(([short, full]) => (full === given ? [short] : []));

/** A name's first and last word, without titles before and generations behind. */
export function partsOf(name: string): { given: string; surname: string } {
  const words = withoutGeneration(name)
    .replaceAll(/["“”].*?["“”] ?/g, '')
    .split(' ');
  return { given: words[0] ?? '', surname: words.at(-1) ?? '' };
}

/** The adults of the United States, roughly: most people of the data live there. */
const POPULATION = 2.5e8;

/**
 * How common names are, counted over the people of the data sets themselves: some thousand judges, nominees, members of
 * parliaments, governors and mayors.
 */
export class Census {
  readonly #names = new Set<string>();
  readonly #given = new Map<string, number>();
  readonly #surnames = new Map<string, number>();

  add(name: string): void {
    const { given, surname } = partsOf(name);
    const full = fullForm(given);
    if (this.#names.has(`${full} ${surname}`)) return;
    this.#names.add(`${full} ${surname}`);
    this.#given.set(full, (this.#given.get(full) ?? 0) + 1);
    this.#surnames.set(surname, (this.#surnames.get(surname) ?? 0) + 1);
  }

  /**
   * How many people bear a name, if given names and surnames were dealt out by chance. The bearer in the data is not
   * counted.
   */
  bearers(name: string): number {
    const { given, surname } = partsOf(name);
    const others = (count = 1): number => Math.max(count - 1, 0.1) / this.#names.size;
    return others(this.#given.get(fullForm(given))) * others(this.#surnames.get(surname)) * POPULATION;
  }

  /**
   * Whether a name's first word is a surname more often than a given name: "Young Kim" may be the end of "Ho Young
   * Kim".
   */
  beginsWithSurname(name: string): boolean {
    const { given } = partsOf(name);
    return (this.#surnames.get(given) ?? 0) > (this.#given.get(fullForm(given)) ?? 0);
  }
}

/** Whether a word is a given name's short or full form and nothing else. */
export const isShortForm = (word: string): boolean => word in SHORT_FORMS || Object.values(SHORT_FORMS).includes(word);
