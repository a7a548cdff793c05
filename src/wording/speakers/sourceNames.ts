import { withoutArticle } from '../phrases/nouns.ts';
import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import type { Source } from '../../domain/article/signals.ts';

/** Behind a name, of which one may be the son: "Jr." */
const SUFFIX = /^(?:jr|sr|i{1,3}|iv)$/;
/** Words that may stand before a name, and are no part of it. */
type NameWords = Pick<PhraseWords, 'titles' | 'anyArticle'>;
const POSSESSIVE = /['’]s?$/u;

/**
 * Puts the places together at which one source is cited: by the same words, or, if it has a name, by a part of it. "Ann
 * Hale", "Ms Hale", "Hale" and "Ann" are one; where two share the part, it is taken for the one named last.
 *
 * @param sharers - how many people the text names by this surname: if some are not cited, nobody knows who is meant
 */
export function mergeNames(
  cited: readonly Source[],
  words: NameWords,
  sharers: (name: string) => number = () => 0,
): Source[] {
  const merged = new Map<string, Source>();
  const full = fullNames(cited, words);
  for (const { name, kind, spans } of cited) {
    const own = keyOf(name, kind, words);
    const start = spans[0]?.start ?? 0;
    const wholes = (full.get(own) ?? []).filter((whole) => whole.key !== own);
    const longer = sharers(name) > new Set(wholes.map((whole) => whole.key)).size ? [] : wholes;
    const isTitled = wordsOf(name, { ...words, titles: new Set() }).length > own.split(' ').length;
    const whole =
      longer.findLast((other) => other.start <= start) ?? longer.find(({ isEnding }) => isEnding || isTitled);
    const key = kind === 'named' && whole !== undefined ? whole.key : own;
    const known = merged.get(`${kind} ${key}`);
    if (known === undefined) merged.set(`${kind} ${key}`, { name, kind, spans: [...spans] });
    else {
      known.spans.push(...spans);
      if (kind === 'named' && wordsOf(known.name, words).length < wordsOf(name, words).length) known.name = name;
    }
  }
  return [...merged.values()];
}

/** By surname, the names cited in full: „Bürger“ is no citizen where Ann Bürger speaks. */
export function surnamesOf(cited: readonly Source[]): ReadonlyMap<string, string> {
  const surnames = new Map<string, string>();
  for (const { name, kind } of cited) if (kind === 'named' && /\s/.test(name)) surnames.set(lastOf(name), name);
  return surnames;
}

/** Whose surname an unnamed source ends with that has no article: „Bürger“, „Juristin Bürger“. */
export const namesakeOf = ({ name, kind }: Source, surnames: ReadonlyMap<string, string>): string | undefined =>
  kind === 'unnamed' && CALLED.test(name) ? surnames.get(lastOf(name)) : undefined;
const CALLED = /^(?:\p{Lu}\S*\s)?\p{Lu}\S*$/u;
const lastOf = (name: string): string => name.split(/\s/).at(-1) ?? '';

const JOINT = /^(?:for|of)$/;

interface FullName {
  readonly key: string;
  readonly start: number;
  /**
   * Known by a surname, which may come first; a forename follows the name, and what comes before it is another:
   * "Harbour", "Harbour Lines".
   */
  readonly isEnding: boolean;
}

/** By their first word and by each ending ("De Iesu"), the names of several words, in order. */
function fullNames(cited: readonly Source[], nameWords: NameWords): Map<string, FullName[]> {
  const full = new Map<string, FullName[]>();
  for (const { name, kind, spans } of cited) {
    const words = wordsOf(name, nameWords);
    if (kind !== 'named' || words.length < 2) continue;
    const endings = words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
    // "The Office for Mills" is also called the Office.
    const joint = words.findIndex((word) => JOINT.test(word));
    const short = joint > 1 ? [words.slice(0, joint).join(' ')] : [];
    for (const part of new Set([words[0] ?? '', ...endings, ...short, words.join(' ')])) {
      const known = full.get(part) ?? [];
      known.push({
        key: words.join(' '),
        start: spans[0]?.start ?? 0,
        isEnding: endings.includes(part) || short.includes(part),
      });
      full.set(part, known);
    }
  }
  return full;
}

const keyOf = (name: string, kind: Source['kind'], words: NameWords): string =>
  kind === 'named' ? wordsOf(name, words).join(' ') : withoutArticle(name.toLowerCase(), words.anyArticle);

/** "Annika Hale" and "Anika Hale" are one. */
export const spelling = (name: string): string => name.toLowerCase().replace(/(\p{L})\1/gu, '$1');

/** The words of a name as it is spelt, without article and titles, unless nothing else is there. */
function wordsOf(name: string, { titles, anyArticle }: NameWords): string[] {
  const words = name
    .toLowerCase()
    .replace(POSSESSIVE, '')
    .split(/[\s.]+/)
    .filter(Boolean);
  const own = words.filter((word) => !anyArticle.has(word) && !titles.has(word) && !SUFFIX.test(word));
  return (own.length > 0 ? own : words).map(spelling);
}

/** In words: what is left of a name when offices are taken away. */
const SHORTEST_NAME = 2;
/** "[Ulm-based] Harbour Mills" */
const OF_PLACE = /-(?:based|born|backed|led|owned|run)$/;

/** "[Student] Ann Hale" */
const isCalling = (word: string, { callings }: PhraseWords): boolean => callings.has(word.toLowerCase());

const SHOUTED = /^[\p{Lu}’'.-]{4,}$/u;

/**
 * A name without whose office somebody holds, which comes before it: "Harbour Union Director Ann Hale" is Ann Hale. So
 * do words in capitals, which belong to a headline above.
 */
export function withoutOffice(name: string, phraseWords: PhraseWords): string {
  const words = name.split(/\s+/);
  if (words.length > 1 && OF_PLACE.test(words[0] ?? '')) words.shift();
  const isTitle = (word: string): boolean => phraseWords.titles.has(word.toLowerCase().replace(/\.$/, ''));
  const last = words.findLastIndex(isTitle);
  let first = last;
  while (first > 0 && isTitle(words[first - 1] ?? '')) first--;
  // "President Ann Hale" is another office than "Harbour Union President", and "the Mayor of Oudehaven" is one.
  if (first > 0 && !JOINT.test(words[last + 1] ?? '') && words.length - last > SHORTEST_NAME)
    return words.slice(last + 1).join(' ');
  const running = words.findIndex((word) => !SHOUTED.test(word));
  const office = words.findLastIndex((word) => isCalling(word, phraseWords));
  if (office >= 0 && words.length - office > SHORTEST_NAME) return words.slice(office + 1).join(' ');
  return words.slice(running > 1 && words.length - running >= SHORTEST_NAME ? running : 0).join(' ');
}
