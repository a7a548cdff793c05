import type { Span } from '../../domain/text/span.ts';
import { startOfRow } from '../phrases/germanName.ts';
import { nominative } from '../phrases/nominative.ts';
import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { hasEnding, wordAt, type NounPhrase } from '../phrases/nouns.ts';
import { withoutOffice } from '../speakers/sourceNames.ts';
import type { Speech } from '../speakers/speech.ts';
import type { Sentence } from '../text/spans.ts';
import { isDigits } from '../text/tokens.ts';

/** Where what is counted, or shares its noun, begins. */
const startOfSource = (tokens: Sentence['tokens'], { from, kind }: NounPhrase, words: PhraseWords): number =>
  kind === 'named' ? from : startOfRow(tokens, startOfShare(tokens, from), words);

/** "[59 percent of] voters", "[four in] ten bakers" */
function startOfShare(tokens: Sentence['tokens'], from: number): number {
  const start = tokens[from - 1]?.word === 'all' ? from - 1 : from;
  const [number, unit, of] = [tokens[start - 3], tokens[start - 2]?.word ?? '', tokens[start - 1]?.word];
  if (of !== 'of' || !/^(?:%|percent)$/.test(unit) || number === undefined || !isDigits(number.word)) return from;
  // "61.5% of voters"
  const isDecimal = tokens[start - 4]?.word === '.' && tokens[start - 4]?.end === number.start;
  return isDecimal ? start - 5 : start - 3;
}

/** Whom a sentence lets speak, and the word that says so, where one does. */
export type Cited = NounPhrase & { readonly verb?: number };

/** In characters. */
const LONGEST_NAME = 200;
/** „Bäcker[*innen]“, „Bäcker[:innen]“ */
const BOTH_GENDERS = /^[*:_/]-?\p{Ll}{2,}/u;
/** In characters: "/-innen". */
const LONGEST_ENDING = 8;

/** Where a source stands, and what it is called by itself. Null where no words stand. */
export function calledBy(
  text: string,
  tokens: Sentence['tokens'],
  one: Cited,
  { phrase, prepositions, postpositions, tags }: Speech,
): { name: string; span: Span } | null {
  const from = startOfSource(tokens, one, phrase);
  const to = isCutBehind(tokens, one, phrase) ? one.to - 1 : one.to;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return null;
  const end = last.end + (BOTH_GENDERS.exec(text.slice(last.end, last.end + LONGEST_ENDING))?.[0].length ?? 0);
  const written = text.slice(first.start, end).slice(0, LONGEST_NAME);
  const by = wordAt(tokens, one.verb ?? -1);
  const isNamedBy = (prepositions.has(by) && !tags.has(by)) || postpositions.has(by);
  const isOblique = end === last.end && (isNamedBy || phrase.oblique.has(first.word));
  const name = (isOblique ? nominative(text, tokens, { ...one, from, to }, phrase) : null) ?? written;
  return { name: one.kind === 'named' ? withoutOffice(name, phrase) : name, span: { start: first.start, end } };
}

/** « Une vidéo [diffusée] » par l’armée */
const isCutBehind = (tokens: Sentence['tokens'], { from, to, kind }: Cited, words: PhraseWords): boolean =>
  kind !== 'named' &&
  to - from > 2 &&
  hasEnding(wordAt(tokens, to - 1), words.participleEndings) &&
  words.outside.has(wordAt(tokens, to));
