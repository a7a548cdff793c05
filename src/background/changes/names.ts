import { isSentenceStart } from './sentences.ts';
import type { TurningWords } from './turningWords.ts';
import type { Word } from './words.ts';

const CAPITAL = /^\p{Lu}[\p{L}\p{M}]/u;
/** French "d'Ann", Italian "dell'Ann": an elided article before a name, folded. */
const ELIDED = /^\p{L}{1,4}"(?=\p{Lu})/u;
/** "I'm", "I'll" */
const FIRST_PERSON = /^I"/u;

/**
 * Tells names by their capitals: a capital within a sentence; at its beginning, or in a heading, only of a word that is a name elsewhere.
 * Where all nouns are capitalised, a name is a word that stands beside another with a capital somewhere, as "Ann Hale" does.
 */
export class Names {
  readonly #known = new Set<string>();
  readonly #turning: TurningWords;

  /** @param given - names that are known already: authors, sources */
  constructor(turning: TurningWords, given: readonly string[]) {
    this.#turning = turning;
    for (const word of given.flatMap((name) => name.normalize('NFKD').split(/[\s-]+/)))
      if (CAPITAL.test(word)) this.#known.add(word);
  }

  /** Takes in what a paragraph's words tell of names. */
  learn(words: readonly Word[]): void {
    for (let at = 0; at < words.length; at++) {
      const name = this.#capitalised(words, at);
      if (name === null || opens(words, at)) continue;
      if (!this.#turning.nounsCapitalised) this.#known.add(name);
      else if (this.#capitalised(words, at + 1) !== null && isBeside(words, at)) {
        this.#known.add(name);
        this.#known.add(this.#capitalised(words, at + 1) ?? name);
      }
    }
  }

  /** The names among a stretch of words. */
  among(words: readonly Word[], start: number, end: number, isHeading: boolean): string[] {
    const names: string[] = [];
    for (let at = start; at < end; at++) {
      const name = this.#capitalised(words, at);
      if (name === null) continue;
      const isClear = !isHeading && !this.#turning.nounsCapitalised && !opens(words, at);
      if (isClear || this.#known.has(name)) names.push(name);
    }
    return names;
  }

  #capitalised(words: readonly Word[], at: number): string | null {
    const word = words[at]?.folded.replace(ELIDED, '') ?? '';
    return CAPITAL.test(word) && !FIRST_PERSON.test(word) && !this.#turning.isTime(word) ? word : null;
  }
}

/** Whether a capital may be that of a beginning: of a sentence, a quotation, what follows a colon or a dash. */
const opens = (words: readonly Word[], at: number): boolean =>
  isSentenceStart(words, at) || /^["([:-]$/.test(words[at - 1]?.folded ?? '');

/** Whether nothing but a space stands between a word and the next. */
const isBeside = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.block === words[at]?.block && (words[at + 1]?.start ?? 0) - (words[at]?.end ?? 0) === 1;
