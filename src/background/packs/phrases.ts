import type { SubjectKey } from '../../domain/keys/subjectKey.ts';
import { hashOf } from '../../domain/text/hash.ts';
import type { Span } from '../../domain/text/span.ts';
import { mayHold, type KeyFilter } from '../../domain/keys/keyFilter.ts';
import { EVERY_LANGUAGE, GOES_ON, joined, namePrefix, prefixOf, wordIn } from '../../domain/keys/phraseKey.ts';
import { wordsOf, type Word } from '../../domain/keys/phraseWords.ts';

/** A stretch of an article's text, as UTF-16 offsets, that reads as a phrase of some pack. */
export interface PhraseUse extends Span {
  key: SubjectKey;
}

/** Articles have some thousand words; what is longer is a book, and few of its terms come up later. */
const MOST_WORDS = 20_000;

/** A phrase of a pack has 100 characters at most (`domain/packs/pack.ts`), and so no more words. */
const LONGEST_PHRASE = 100;

/** A text with more is made of one phrase over and over. */
const MOST_USES = MOST_WORDS;

/** A tag of a language has no more parts (BCP 47). */
const MOST_SUBTAGS = 8;

/** No reader looks through more terms and names than this. */
const MOST_PHRASES = 400;

/**
 * Finds what may be phrases in a text: whole words, in the text's language or the language it is a kind of ("en" for
 * "en-GB"), not as a part of a hyphened word. Walks along the beginnings that the filters know, so that most words cost
 * one question.
 *
 * @returns in text order, of those that begin together the longest first; at most `most` different keys, some of which
 * no pack may know
 */
export function phrasesIn(
  text: string,
  language: string | null,
  filters: readonly KeyFilter[],
  most = MOST_PHRASES,
): PhraseUse[] {
  const kinds = [
    ...languagesOf(language).flatMap((tag) => [
      kindOf(prefixOf(tag, false), false),
      kindOf(prefixOf(tag, true), true),
      kindOf(namePrefix(tag), true, true),
    ]),
    kindOf(namePrefix(EVERY_LANGUAGE), true, true),
  ].filter(({ hash }) => goesOn(hash));
  if (kinds.length === 0) return [];
  const words = wordsOf(text, MOST_WORDS);
  const uses: PhraseUse[] = [];
  const keys = new Set<SubjectKey>();
  const hashes = new Set<number>();
  for (const [first, { start }] of words.entries()) {
    if (words[first - 1]?.hyphened) continue;
    if (uses.length >= MOST_USES) break;
    const isOthers = isPartOfBody(words, first);
    for (const kind of kinds) {
      if (kind.isName && isOthers) continue;
      for (const { last, hash } of endsOf(first, kind)) {
        // Cheaper than the key, which is joined of a hundred words.
        if (keys.size >= most && !hashes.has(hash)) continue;
        const key = kind.prefix + joined(words.slice(first, last + 1), kind.caseSensitive);
        if (keys.size >= most && !keys.has(key)) continue;
        keys.add(key);
        hashes.add(hash);
        uses.push({ key, start, end: words[last]?.end ?? start });
      }
    }
  }
  return uses;

  function goesOn(hash: number): boolean {
    return mayHold(filters, hashOf(GOES_ON, hash));
  }

  /**
   * The words at which phrases may end that begin with a word, the last first, each with the hash of the phrase's key.
   */
  function endsOf(first: number, { hash: before, caseSensitive, isName }: Kind): { last: number; hash: number }[] {
    const ends: { last: number; hash: number }[] = [];
    let hash = before;
    for (let at = first, word = words[first]; word && at < first + LONGEST_PHRASE; word = words[++at]) {
      hash = hashOf(wordIn(word, caseSensitive), hash);
      if (!word.hyphened && !(isName && goesOnAsName(words, at)) && mayHold(filters, hash))
        ends.push({ last: at, hash });
      if (word.joint === null || !goesOn(hash)) break;
      hash = hashOf(word.joint, hash);
    }
    return ends.toReversed();
  }
}

/** A kind of phrases: a language's terms, with or without regard to case, or its names. */
interface Kind {
  caseSensitive: boolean;
  isName: boolean;
  /** What their keys begin with, and its hash. */
  prefix: string;
  hash: number;
}

const kindOf = (prefix: string, caseSensitive: boolean, isName = false): Kind => ({
  caseSensitive,
  isName,
  prefix,
  hash: hashOf(prefix),
});

/** What tells a child or a later bearer from whom the name alone means: "Donald Trump Jr." is another person. */
const LATER_BEARER = /^(?:Jr|Sr|II|III|IV)$/;
const BEFORE_BEARER = /^,? $/;

/**
 * Bodies of which there are many: "Democratic Party" is another one in "Democratic Party of Japan" and "Democratic
 * Party for the People".
 */
const BODY =
  /^(?:Agency|Army|Association|Authority|Bank|Bureau|Commission|Committee|Congress|Council|Court|Federation|Front|League|Ministry|Movement|Office|Party|Union|University)$/;
const OF_WHICH = /^(?:[Oo]f|[Ff]or)$/;
const ARTICLE = /^[Tt]he$/;
const CAPITAL = /^\p{Lu}/u;

/** Whether the name that ends at a word is the beginning of somebody else's. */
function goesOnAsName(words: readonly Word[], at: number): boolean {
  const [last, next, second, third] = words.slice(at, at + 4);
  if (!last || !next || last.joint === null) return false;
  if (BEFORE_BEARER.test(last.joint) && LATER_BEARER.test(next.plain)) return true;
  if (!BODY.test(last.plain) || last.joint !== ' ' || !OF_WHICH.test(next.plain) || next.joint !== ' ') return false;
  const whose = second && ARTICLE.test(second.plain) && second.joint === ' ' ? third : second;
  return whose !== undefined && CAPITAL.test(whose.plain);
}

/**
 * What bodies begin with that every state or country has: "Department of Health" is another one in "Michigan Department
 * of Health".
 */
const COMMON_BEGINNING =
  /^(?:Agency|Bank|Bureau|Commission|Communist|Congress|Conservative|Constitutional|Council|Court|Defense|Democratic|Department|Education|Energy|Green|Health|House|Justice|Labor|Labour|Liberal|Ministry|National|Office|Party|Republican|Senate|Social|Socialist|State|Supreme|Transportation|Treasury)$/;
/**
 * Capitals before a body that are no part of its name: of those that begin sentences, of days, and of the country most
 * bodies here are of.
 */
const BESIDE_NAME =
  /^(?:The|An?|This|That|In|At|By|On|To|As|If|But|And|Or|For|From|With|Under|Since|After|Before|When|While|Former|Both|Some|Many|Most|No|All|US|USA|U\.S|U\.S\.|American|Federal|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Whether a word goes on with the name of a body that began before it. */
function isPartOfBody(words: readonly Word[], at: number): boolean {
  const [before, first] = [words[at - 1], words[at]];
  if (!before || !first || before.joint !== ' ' || !COMMON_BEGINNING.test(first.plain)) return false;
  return CAPITAL.test(before.plain) && !BESIDE_NAME.test(before.plain) && !/['’]s?$/.test(before.plain);
}

/** `en-GB` as itself and the language it is a kind of, as RFC 4647 looks languages up. */
function languagesOf(language: string | null): string[] {
  if (language === null) return [];
  const parts = language.split(/[-_]/, MOST_SUBTAGS);
  return parts.map((_, dropped) => parts.slice(0, parts.length - dropped).join('-'));
}

/**
 * Tells of words and phrases whether a text has them, whole and whatever their case. The text is cut into words when
 * first asked.
 */
export function wordFinder(text: string): (phrase: string) => boolean {
  let folded: string | undefined;
  return (phrase) => {
    folded ??= inARow(wordsOf(text, MOST_WORDS));
    return folded.includes(inARow(wordsOf(phrase)));
  };
}

const inARow = (words: readonly Word[]): string => ` ${words.map((word) => word.folded).join(' ')} `;

/**
 * The first use of each phrase that is known. Where uses overlap, the first counts, and of those that begin together
 * the longest: "margin of error" is no use of "margin".
 *
 * @param uses - as {@link phrasesIn} orders them
 */
export function firstUses(uses: readonly PhraseUse[], isKnown: (key: SubjectKey) => boolean): PhraseUse[] {
  const first = new Map<SubjectKey, PhraseUse>();
  let taken = { start: -1, end: -1 };
  for (const use of uses.filter(({ key }) => isKnown(key)).toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const same = use.start === taken.start && use.end === taken.end;
    if (!same && use.start < taken.end) continue;
    taken = use;
    if (!first.has(use.key)) first.set(use.key, use);
  }
  return [...first.values()];
}
