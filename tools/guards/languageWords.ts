import { readFileSync } from 'node:fs';
import { listFiles } from './files.ts';

/** The rooms of the wording: what they know of a language stands in its lexicon, so that a language is one file. */
const ROOMS = ['lexicon', 'phrases', 'signals', 'speakers', 'text'].map((room) => `src/wording/${room}/`);

/**
 * Files with words of English grammar that no other lexicon has a use for yet. A word that a second language needs goes
 * into the lexicons, and a file without such words leaves the list. What stays is structure for the most part: short
 * lists that one rule asks once ("half", "third", before "of"), endings, and contexts of single verbs ("point out").
 */
export const ENGLISH: ReadonlySet<string> = new Set([
  'src/wording/lexicon/surroundings.ts',
  'src/wording/phrases/insertion.ts',
  'src/wording/phrases/nameJoiner.ts',
  'src/wording/phrases/nounPhrase.ts',
  'src/wording/phrases/nounPhraseBefore.ts',
  'src/wording/phrases/office.ts',
  'src/wording/phrases/phraseWord.ts',
  'src/wording/phrases/sourceKind.ts',
  'src/wording/phrases/wholePhrase.ts',
  'src/wording/signals/scareQuotes.ts',
  'src/wording/signals/calledBy.ts',
  'src/wording/signals/namedWords.ts',
  'src/wording/signals/documentOwner.ts',
  'src/wording/signals/nobody.ts',
  'src/wording/signals/spokenOf.ts',
  'src/wording/signals/predicateWords.ts',
  'src/wording/signals/spokenWords.ts',
  'src/wording/speakers/attribution.ts',
  'src/wording/speakers/besideSpeech.ts',
  'src/wording/speakers/fullNames.ts',
  'src/wording/speakers/grammaticalSubject.ts',
  'src/wording/speakers/namedBy.ts',
  'src/wording/speakers/opensWords.ts',
  'src/wording/speakers/peopleIn.ts',
  'src/wording/speakers/reach.ts',
  'src/wording/speakers/sayingVerb.ts',
  'src/wording/speakers/sourceNames.ts',
  'src/wording/speakers/subjectBehind.ts',
  'src/wording/speakers/sureSource.ts',
  'src/wording/speakers/unnamedSources.ts',
  'src/wording/text/interview.ts',
  'src/wording/text/quotations.ts',
  'src/wording/text/tokens.ts',
  'src/wording/text/letters.ts',
  'src/wording/text/turns.ts',
]);

const COMMENT = /\/\*[^]*?\*\/|(?<![:'"`/\\])\/\/[^\n]*/g;
/** A pattern, or a string that a word of the text is held against. */
const PATTERN = /(?<=[=(,:?]\s*|\n\s*)\/(?![/*])((?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n])+)\/[a-z]*/g;
const COMPARED =
  /(?:wordAt\([^)]*\)|word|next|before|first|mark|pronoun|here|after|article)\)? [!=]== '([^']+)'|endsWith\('([^']+)'\)/g;
/** What a pattern says of letters is no word. */
const NO_WORDS = /\b(?:Cap)\b|\\p\{\w+\}|\\[a-z]|\[[^\]]*\]|\(\?<?[:=!]/gi;
const WORD = /[a-zà-ÿß]{2,}/gi;

/**
 * The words of languages in a source text, comments aside: whatever two letters or more a word of a page is held
 * against.
 */
export function languageWordsIn(source: string): string[] {
  const code = source.replace(COMMENT, '').replace(/^import[^;]*;/gm, '');
  const patterns = [...code.matchAll(PATTERN)].map(([, pattern = '']) => pattern.replace(NO_WORDS, ' '));
  const compared = [...code.matchAll(COMPARED)].map(([, word, ending]) => word ?? ending ?? '');
  return [...patterns, ...compared].flatMap((text) => text.match(WORD) ?? []);
}

/** The words of languages by the file of the wording's rooms that holds them. */
export function languageWordsLeft(): Map<string, string[]> {
  const files = listFiles('src/wording').filter(
    (file) => ROOMS.some((room) => file.startsWith(room)) && file.endsWith('.ts'),
  );
  return new Map(
    files
      .map((file): [string, string[]] => [file, languageWordsIn(readFileSync(file, 'utf8'))])
      .filter(([, words]) => words.length > 0),
  );
}
