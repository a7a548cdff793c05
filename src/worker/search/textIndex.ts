import { createVocabulary } from './vocabulary.ts';
import { inARow, standIn, wordsOf } from './words.ts';

/** More words than this narrow nothing further. */
const MOST_WORDS = 12;

/** How much a word counts that is the one looked for, begins so, or is one slip away. */
const EXACT = 4;
const BEGINNING = 3;
const NEAR = 1;

/** A posting is a document's number and, in its lowest bits, how much its word counts there. */
const WEIGHT_BITS = 3;
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1;
/** Between the words of one field and the next: no row goes over it. */
const FIELD_END = ' \n ';

/** A part of a document, and how much its words count: 1 to {@link MOST_WEIGHT}. */
export interface Field {
  text: string;
  weight: number;
}

/**
 * An inverted index of documents, each known by a number from 0 on. A word of a query also finds words that begin so,
 * and those that are one slip away. A query fills one array of scores. MiniSearch 7.2, which keeps a result object for
 * every document and every word found, was measured beside it on the notes of `bench:search`, with one field a note
 * (processor time in Node): at 5,000 notes a letter takes 11 ms (median, 95 %: 30) instead of 0.2 (1.1), at 50,000 a
 * word of one or two letters 190 to 450 ms instead of 2 (3.9), and to index them takes three times as long. A keystroke
 * must be answered within 50.
 */
interface TextIndex {
  /** Takes in a document. A number is used once; who drops a document leaves its number unused. */
  add(document: number, fields: readonly Field[]): void;
  /** Does now what the next query would wait for. */
  settle(): void;
  /** A score for each document, 0 for those that lack one of the words; null where there are none. */
  score(words: readonly string[]): Uint16Array | null;
  /** Whether words stand in a document one after the other. */
  hasRow(document: number, words: readonly string[], isWhole: boolean): boolean;
}

/** An empty index. */
export function createTextIndex(): TextIndex {
  const vocabulary = createVocabulary();
  const postings: number[][] = [];
  /** Each document's words in a row, field by field: what postings do not tell. */
  const rows: string[] = [];
  let documents = 0;

  const addWord = (document: number, word: string, weight: number) => {
    const list = (postings[vocabulary.numberOf(word)] ??= []);
    const last = list.at(-1) ?? -1;
    if (last >> WEIGHT_BITS !== document) list.push((document << WEIGHT_BITS) | weight);
    else if ((last & WEIGHT_MASK) < weight) list[list.length - 1] = (document << WEIGHT_BITS) | weight;
  };

  /** The best any of a word's forms scores, for each document. */
  const scoreWord = (word: string): Uint16Array => {
    const best = new Uint16Array(documents);
    const count = (numbers: readonly number[], quality: number) => {
      for (const number of numbers) {
        for (const posting of postings[number] ?? []) {
          const score = (posting & WEIGHT_MASK) * quality;
          const document = posting >> WEIGHT_BITS;
          if (score > (best[document] ?? 0)) best[document] = score;
        }
      }
    };
    const own = vocabulary.known(word);
    if (own !== undefined) count([own], EXACT);
    count(vocabulary.startingWith(word), BEGINNING);
    count(vocabulary.near(word), NEAR);
    return best;
  };

  return {
    add(document, fields) {
      documents = Math.max(documents, document + 1);
      const parts: string[] = [];
      for (const { text, weight } of fields) {
        const words = wordsOf(text);
        for (const word of words) addWord(document, word, weight);
        parts.push(words.join(' '));
      }
      // Joined once: a text that is added to piece by piece keeps all its pieces.
      rows[document] = inARow(parts, FIELD_END);
    },
    settle: () => vocabulary.settle(),
    hasRow: (document, words, isWhole) => standIn(rows[document] ?? '', words, isWhole),
    score(words) {
      const [first, ...others] = [...new Set(words)].slice(0, MOST_WORDS).map(scoreWord);
      if (!first) return null;
      for (const scores of others) {
        for (let document = 0; document < first.length; document++) {
          const score = first[document] ?? 0;
          const other = scores[document] ?? 0;
          first[document] = score > 0 && other > 0 ? score + other : 0;
        }
      }
      return first;
    },
  };
}
