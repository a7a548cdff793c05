import { isSentenceStart } from './sentences.ts';
import type { TurningWords } from './turningWords.ts';
import type { Word } from './words.ts';

const CAPITAL = /^\p{Lu}[\p{L}\p{M}.]/u;
/** French "d'Ann", Italian "dell'Ann": an elided article before a name, folded. */
const ELIDED = /^\p{L}{1,4}"(?=\p{Lu})/u;
/** "I'm", "I'll" */
const FIRST_PERSON = /^I"/u;
/** Shorter words at a beginning are more likely an article than a name, though "The Hague" has it as one. */
const SHORTEST_AT_BEGINNING = 4;

/** Words with a capital in a row, within a sentence. */
const WITHIN = String.raw`(?<=[\p{Ll}\p{N},] (?:\p{L}{1,4}['’])?)`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}]+`;
const IN_A_ROW = new RegExp(`${WITHIN}${NAME}(?:[ -]${NAME})*`, 'gu');
const BESIDE_ANOTHER = new RegExp(`${WITHIN}${NAME}(?:[ -]${NAME})+`, 'gu');

/**
 * Tells names by their capitals: a capital within a sentence; at its beginning, or in a heading, only of a word that is
 * a name elsewhere. Where all nouns are capitalised, a name is a word that stands beside another with a capital
 * somewhere, as "Ann Hale" does.
 */
export class Names {
  readonly #known = new Set<string>();
  /** As they were written: most names come again and again. */
  readonly #taken = new Set<string>();
  readonly #turning: TurningWords;

  /** @param given - names that are known already: authors, sources */
  constructor(turning: TurningWords, given: readonly string[]) {
    this.#turning = turning;
    for (const name of given) this.#take(name);
  }

  /** Takes in what a paragraph tells of names. */
  learn(text: string): void {
    for (const [names] of text.matchAll(this.#turning.nounsCapitalised ? BESIDE_ANOTHER : IN_A_ROW)) this.#take(names);
  }

  /** @param names - one or several, of one word or several */
  #take(names: string): void {
    if (this.#taken.has(names)) return;
    this.#taken.add(names);
    for (const word of names.normalize('NFKD').split(/[\s-]+/))
      if (CAPITAL.test(word) && !this.#turning.isTime(word)) this.#known.add(word);
  }

  /** The names among a stretch of words. */
  among(words: readonly Word[], start: number, end: number, isHeading: boolean): string[] {
    const names: string[] = [];
    for (let at = start; at < end; at++) {
      const name = words[at]?.folded.replace(ELIDED, '') ?? '';
      if (!CAPITAL.test(name) || FIRST_PERSON.test(name) || this.#turning.isTime(name)) continue;
      const isAtBeginning = isHeading || opens(words, at);
      const isClear = !isAtBeginning && !this.#turning.nounsCapitalised;
      const isKnown = this.#known.has(name) && (!isAtBeginning || name.length >= SHORTEST_AT_BEGINNING);
      if (isClear || isKnown) names.push(name);
    }
    return names;
  }
}

/** Whether a capital may be that of a beginning: of a sentence, a quotation, what follows a colon or a dash. */
const opens = (words: readonly Word[], at: number): boolean =>
  isSentenceStart(words, at) || /^["([:-]$/.test(words[at - 1]?.folded ?? '');
