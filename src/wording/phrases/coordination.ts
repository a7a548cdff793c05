import { endOfOffice } from './clauseSubject.ts';
import { nounPhraseAfter, phraseEndingAt } from './nounPhrase.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { isKnownNoun, wordAt } from './nouns.ts';
import type { NounPhrase } from './nouns.ts';
import { isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** Names that one verb shares; more is a list of something else. */
const MOST_NAMES = 5;

/**
 * Those who share a verb with a source before it: "Ann Hale, Bo Lind and the mayor said" shares it with Ann Hale and Bo
 * Lind. In order.
 */
export function partnersBefore(tokens: readonly Token[], source: NounPhrase, words: PhraseWords): NounPhrase[] {
  const first = startWithOffice(tokens, source, words);
  if (!isSource(source) || !words.clauses.and.has(wordAt(tokens, first - 1))) return [];
  const found: NounPhrase[] = [];
  let end = first - 1;
  if (wordAt(tokens, end - 1) === ',') end--;
  while (found.length < MOST_NAMES) {
    const partner = withoutApposition(tokens, phraseEndingAt(tokens, end, words), words);
    if (partner === null || !isSource(partner) || !opensClause(tokens, partner.from, words)) break;
    found.unshift(partner);
    if (partner.kind !== 'named' || wordAt(tokens, partner.from - 1) !== ',') break;
    end = partner.from - 1;
  }
  return found;
}

/** "Ann Hale and [her deputy,] Bo Lind" */
function startWithOffice(tokens: readonly Token[], { from, kind }: NounPhrase, words: PhraseWords): number {
  const office = kind === 'named' && wordAt(tokens, from - 1) === ',' ? phraseEndingAt(tokens, from - 1, words) : null;
  const isOne =
    office?.kind === 'unnamed' &&
    words.determiners.has(wordAt(tokens, office.from)) &&
    !/[^s]s$/.test(wordAt(tokens, office.to - 1));
  return isOne && words.clauses.and.has(wordAt(tokens, office.from - 1)) ? office.from : from;
}

/** … and after it: "said Ann Hale and Bo Lind." */
export function partnersAfter(tokens: readonly Token[], source: NounPhrase, words: PhraseWords): NounPhrase[] {
  if (!isSource(source) || !words.clauses.and.has(wordAt(tokens, source.to))) return [];
  const partner = nounPhraseAfter(tokens, source.to + 1, words);
  if (isOffice(tokens, source, partner, words)) return [];
  // "said Hale and Lind agreed": a new clause.
  const goesOn = isWord(wordAt(tokens, partner.to)) && !words.joiners.has(wordAt(tokens, partner.to));
  return isSource(partner) && !goesOn ? [partner] : [];
}

/** "The historian and author [Ann Hale]": both tell who one person is. */
export function sharingOffices(tokens: readonly Token[], source: NounPhrase, words: PhraseWords): NounPhrase {
  if (!words.clauses.and.has(wordAt(tokens, source.to))) return source;
  const isHyphened = wordAt(tokens, source.to + 1) === '-';
  const partner = nounPhraseAfter(tokens, source.to + (isHyphened ? 2 : 1), words);
  return isOffice(tokens, source, partner, words) ? partner : source;
}

function isOffice(tokens: readonly Token[], source: NounPhrase, partner: NounPhrase, words: PhraseWords): boolean {
  const at = wordAt(tokens, source.to + 1) === '-' ? source.to + 2 : source.to + 1;
  const head = wordAt(tokens, source.to - 1);
  // “No,” says Harbour [Co-Owner] and [Planner] Ann Hale.
  const isNamedOffice =
    source.kind === 'named' &&
    words.uncounted !== null &&
    source.to - source.from > 1 &&
    (words.people.has(head) || words.titles.has(head));
  if (isNamedOffice && partner.kind === 'named' && partner.to - partner.from > 2) return true;
  const isOne = source.kind === 'unnamed' && partner.kind === 'named' && partner.from > at;
  return isOne && !/[^s]s$/.test(wordAt(tokens, source.to - 1)) && isKnownNoun(wordAt(tokens, partner.from - 1), words);
}

/** In words: "Harbour [senior director of marketing and digital mills] Ann Hale". */
const LONGEST_OFFICE = 10;

/** “No,” said Harbour director of marketing [Ann Hale]: behind a body and an office stands who speaks. */
export function officerOf(tokens: readonly Token[], source: NounPhrase, words: PhraseWords): NounPhrase {
  if (source.kind !== 'named' || words.uncounted === null || tokens[source.to]?.capital !== false) return source;
  let holdsOffice = false;
  for (let at = source.to; at <= source.to + LONGEST_OFFICE; at++) {
    const word = wordAt(tokens, at);
    if (tokens[at]?.capital === true) {
      const name = holdsOffice ? nounPhraseAfter(tokens, at, words) : source;
      return name.kind === 'named' && name.to - name.from > 1 ? name : source;
    }
    if (!isWord(word) || words.determiners.has(word) || words.fillers.has(word)) return source;
    if (words.breaks.has(word) && !/^(?:of|for|and)$/.test(word)) return source;
    holdsOffice ||= words.titles.has(word) || words.people.has(word) || words.callings.has(word);
  }
  return source;
}

const isSource = ({ kind }: NounPhrase): boolean => kind === 'named' || kind === 'unnamed' || kind === 'other';

/** What stands where a clause begins is its subject, not what the clause before ends with. */
function opensClause(tokens: readonly Token[], at: number, { clauses }: PhraseWords): boolean {
  const before = wordAt(tokens, at - 1);
  return at === 0 || !isWord(before) || clauses.beforeSubject.has(before);
}

/** "Ann Hale, the mayor, and Bo Lind": the mayor is Ann Hale. */
function withoutApposition(tokens: readonly Token[], phrase: NounPhrase | null, words: PhraseWords): NounPhrase | null {
  if (phrase === null || phrase.kind !== 'unnamed' || wordAt(tokens, phrase.from - 1) !== ',') return phrase;
  const name = phraseEndingAt(tokens, phrase.from - 1, words);
  return name?.kind === 'named' ? name : phrase;
}

const CLOSES_NAME = /^(?:[.,;:—–(]|)$/;

/** "Her trainer, [Ann Hale]": who is named behind a description is the one described. */
export function inApposition(tokens: readonly Token[], phrase: NounPhrase, words: PhraseWords): NounPhrase {
  const head = wordAt(tokens, phrase.to - 1);
  const isDescribed = phrase.kind === 'unnamed' || (phrase.kind === 'named' && words.people.has(head));
  const comma = endOfOffice(tokens, phrase.to, words);
  if (!isDescribed || phrase.from === phrase.to || wordAt(tokens, comma) !== ',') return phrase;
  // „Der Leiter des Verbandes“ is one.
  if (!words.nounsCapitalised && /[^s]s$/.test(head)) return phrase;
  const name = nounPhraseAfter(tokens, comma + 1, words);
  const isName = name.kind === 'named' && name.from === comma + 1 && name.to - name.from > 1;
  const next = wordAt(tokens, name.to);
  const isClosed = CLOSES_NAME.test(next) || words.clauses.relatives.has(next);
  return isName && isClosed && !words.articles.has(wordAt(tokens, name.from)) ? name : phrase;
}
