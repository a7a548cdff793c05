import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { hasEnding, wordAt } from '../phrases/nouns.ts';
import { isDigits, isLetters } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** A person named in a sentence. */
export interface Person {
  readonly from: number;
  readonly to: number;
  /** In small letters: tells that "Ann Hale" and "Hale" are one. */
  readonly surname: string;
  /** They may be the subject of a clause: "when [Ann Hale] left", not "with Ann Hale". */
  readonly isSubject: boolean;
  /** "Mr" or "Ms" before the name; empty where neither stands. */
  readonly pronoun: 'he' | 'she' | '';
}

/** In words: "Maria del Carmen Hale". */
const LONGEST_PERSON = 5;
const OF_HIM = /^(?:mr|sir|lord|king|prince|father|brother)$/;
const OF_HER = /^(?:mrs|ms|miss|lady|dame|queen|princess|sister)$/;

/**
 * The people whom a sentence names, in order. A name is a person's only where the text says so: by a title, an age or a
 * calling beside it, or because its surname alone is said to speak. Places and firms have two capitals as well.
 *
 * @param near - the text around, in which the surname may speak
 */
export function peopleIn(tokens: readonly Token[], near: string, text: string, words: PhraseWords): Person[] {
  const found: Person[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isNamePart(tokens, at, words)) continue;
    let to = at + 1;
    while (to - at < LONGEST_PERSON * 2 && goesOn(tokens, to, words)) to++;
    while (!isLetters(wordAt(tokens, to - 1))) to--;
    const person = personAt(tokens, at, to, near, text, words);
    if (person !== null) found.push(person);
    at = to;
  }
  return found;
}

/** A word with a capital that begins or continues a name. */
function isNamePart(tokens: readonly Token[], at: number, words: PhraseWords): boolean {
  const token = tokens[at];
  if (token?.capital !== true || token.word.length < 2 || !isLetters(token.word)) return false;
  const { titles, determiners, pronouns, times, fillers, breaks } = words;
  return ![titles, determiners, pronouns, times, fillers, breaks].some((known) => known.has(token.word));
}

const goesOn = (tokens: readonly Token[], at: number, words: PhraseWords): boolean =>
  isNamePart(tokens, at, words) ||
  (tokens[at]?.capital === true && wordAt(tokens, at).length === 1 && wordAt(tokens, at + 1) === '.') ||
  (wordAt(tokens, at) === '.' && wordAt(tokens, at - 1).length === 1) ||
  (words.particles.has(wordAt(tokens, at)) && tokens[at + 1]?.capital === true);

function personAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  near: string,
  text: string,
  words: PhraseWords,
): Person | null {
  const names = tokens.slice(from, to).filter(({ word }) => isLetters(word));
  if (names.some(({ word }) => words.groups.has(word) || words.documents.has(word))) return null;
  let before = from - 1;
  if (wordAt(tokens, before) === '.') before--;
  const title = wordAt(tokens, before);
  const isTitled = words.titles.has(title);
  const last = tokens[to - 1];
  const surname = text.slice(last?.start, last?.end);
  const isCalled = names.length > 1 && isDescribed(tokens, from, to, words);
  const opens = from === 0 && names.length === 1 && !goesOn(tokens, to, words);
  const isKnown = speaksIn(near, surname) || (opens && isOfSomeone(near, surname));
  if (!isTitled && !isCalled && !isKnown) return null;
  return {
    from,
    to,
    surname: surname.toLowerCase(),
    isSubject: isFree(tokens, isTitled ? before : from, to, words),
    pronoun: OF_HIM.test(title) ? 'he' : OF_HER.test(title) ? 'she' : '',
  };
}

/** "Ann Hale, 54,", "Ann Hale, a baker", "a baker, Ann Hale," */
function isDescribed(tokens: readonly Token[], from: number, to: number, words: PhraseWords): boolean {
  const before = wordAt(tokens, from - 1) === ',' ? from - 2 : from - 1;
  const isCalling = (word: string): boolean => words.people.has(word) || words.callings.has(word);
  if (tokens[before]?.capital === false && isCalling(wordAt(tokens, before))) return true;
  if (wordAt(tokens, to) !== ',') return false;
  const next = wordAt(tokens, to + 1);
  const noun = words.singular.has(next) || next === 'the' ? to + 2 : to + 1;
  const isAged = isDigits(next) && wordAt(tokens, to + 2) === ',';
  // "A crane driver"
  return isAged || next === 'who' || isCalling(wordAt(tokens, noun)) || isCalling(wordAt(tokens, noun + 1));
}

const BEFORE_SUBJECT = /^(?:[,;:.—–]|and|but|when|as|while|that|because|if|after|before|since|)$/;
/** A name stands where a subject may: at a clause's beginning, be it behind an office, and owns nothing. */
function isFree(tokens: readonly Token[], start: number, to: number, words: PhraseWords): boolean {
  if (/^'s?$/.test(wordAt(tokens, to))) return false;
  const isOffice = (place: number): boolean =>
    words.titles.has(wordAt(tokens, place)) ||
    words.people.has(wordAt(tokens, place)) ||
    tokens[place]?.capital === true ||
    (place < start - 1 && hasEnding(wordAt(tokens, place), words.endings));
  let at = start - 1;
  // "The voice of writer [and baker] Ann Hale"
  while (isOffice(at) || (at < start - 1 && words.clauses.and.has(wordAt(tokens, at)) && isOffice(at - 1))) at--;
  if (words.determiners.has(wordAt(tokens, at)) && at < start - 1) at--;
  return BEFORE_SUBJECT.test(wordAt(tokens, at));
}

/** Whether a full name in the text ends so: "Ann [Hale]". */
function isOfSomeone(near: string, surname: string): boolean {
  for (let at = near.indexOf(` ${surname}`); at >= 0; at = near.indexOf(` ${surname}`, at + 1)) {
    const ahead = near.slice(Math.max(0, at - LONGEST_BEFORE), at);
    if (FORENAME.test(ahead) && !PLACE.test(ahead)) return true;
  }
  return false;
}
const FORENAME = /\b\p{Lu}\p{Ll}+$/u;
const PLACE = /(?:North|South|East|West|New|The|Saint|San|Los|Las|In|At|On|And|But|When|While|As|Mr|Ms)$/;

const IN_PLACE = /^(?:in|at|from|of|near|to|outside|across|the)$/;

/** Whether two words with capitals, or one that opens a sentence, may be somebody of whom nothing more is known. */
export function mayNameSomeone(tokens: readonly Token[], words: PhraseWords): boolean {
  for (let at = 0; at < tokens.length; at++) {
    if (!isNamePart(tokens, at, words)) continue;
    let to = at + 1;
    while (goesOn(tokens, to, words)) to++;
    const names = tokens.slice(at, to).filter(({ word }) => isLetters(word));
    const isBody = names.some(({ word }) => words.groups.has(word) || words.documents.has(word));
    const opens = at === 0 && names.length === 1 && OPENS.test(wordAt(tokens, to));
    if (!isBody && (opens || (names.length > 1 && !IN_PLACE.test(wordAt(tokens, at - 1))))) return true;
    at = to;
  }
  return false;
}
const OPENS = /^(?:has|had|is|was|will|also|later|then|never|,|'s|[a-z]+ed)$/;

const SAYS = ' (?:said|says|told|added|wrote)';

/** Whether a surname alone is said to speak: "Hale said", but not "North Korea said". */
function speaksIn(near: string, surname: string): boolean {
  if (!/^\p{L}+$/u.test(surname)) return false;
  for (let at = near.indexOf(surname); at >= 0; at = near.indexOf(surname, at + surname.length)) {
    const behind = near.slice(at + surname.length, at + surname.length + LONGEST_VERB);
    const ahead = near.slice(Math.max(0, at - LONGEST_BEFORE), at);
    if ((SPEAKS.test(behind) && ALONE.test(ahead)) || (SAID.test(ahead) && ENDS.test(behind))) return true;
  }
  return false;
}
/** In characters. */
const [LONGEST_VERB, LONGEST_BEFORE] = [7, 24];
const SPEAKS = new RegExp(`^${SAYS}\\b`);
const SAID = /\bsaid $/;
const ENDS = /^[.,:;]/;
/** No name ends right before. */
const ALONE = /(?:^|[\n.!?,”"’] ?|\b\p{Ll}+ )$/u;
