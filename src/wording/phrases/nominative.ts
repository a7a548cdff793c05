import type { CaseWords, NounForm } from '../../domain/article/caseWords.ts';
import type { Token } from '../text/tokens.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { hasEnding, isKnownNoun, wordAt } from './nouns.ts';
import type { NounPhrase } from './nouns.ts';

/**
 * A source as it is called by itself, where the text has it in another case: „laut dem Bericht“ is „der Bericht“, „nach
 * Angaben des Sprechers“ „Sprecher“. Null where the language has no cases, or nothing tells the gender that is needed.
 *
 * @param text - from which the tokens are
 */
export function nominative(
  text: string,
  tokens: readonly Token[],
  phrase: NounPhrase,
  words: PhraseWords,
): string | null {
  const { cases } = words;
  if (cases === null) return null;
  const { from, to } = phrase;
  const own = cases.articles[wordAt(tokens, from)];
  const articles = own ?? cases.articles[wordAt(tokens, from - 1)] ?? null;
  const start = own === undefined ? from : from + 1;
  const head = headAfter(tokens, start, phrase, words, cases);
  const form = formOf(wordAt(tokens, head), articles, cases, words);
  const written = (at: number): string => text.slice(tokens[at]?.start, tokens[at]?.end);
  const article = own === undefined ? '' : form === null ? (only(Object.values(own)) ?? '') : (own[form] ?? '');
  if (form === null && head > start) return null;
  const described = tokens
    .slice(start, head)
    .map((_, step) => inflected(written(start + step), form, article, words, cases));
  const mayEnd = articles !== null || form === 'many';
  const noun = mayEnd ? nounAlone(written(head), form, cases, words) : written(head);
  // „Forschungs-Politikerin“ has no spaces.
  const isWhole = tokens.slice(start, head).every(({ end }, step) => end < (tokens[start + step + 1]?.start ?? 0));
  if (!isWhole && form !== 'feminine') return null;
  const name = isWhole ? [...described, noun].join(' ') : text.slice(tokens[start]?.start, tokens[head]?.end);
  return `${article} ${name}`.trim() + text.slice(tokens[head]?.end, tokens[to - 1]?.end);
}

const only = (all: readonly string[]): string | undefined => (new Set(all).size === 1 ? all[0] : undefined);

/** Where the noun stands: the last of a name, else the first with a capital, or the end of the compound it begins. */
function headAfter(
  tokens: readonly Token[],
  start: number,
  { to, kind }: NounPhrase,
  words: PhraseWords,
  cases: CaseWords,
): number {
  let head = start;
  const goesOn = (at: number): boolean =>
    kind === 'named' ? !words.joiners.has(wordAt(tokens, at + 1)) : isAdjective(tokens, at, words, cases);
  while (head + 1 < to && goesOn(head)) head++;
  while (head + 2 < to && wordAt(tokens, head + 1) === '-') head += 2;
  return head;
}

/** „[Deutschen] Wetterdienstes“, „[zuständigen] Amtes“ */
const isAdjective = (tokens: readonly Token[], at: number, words: PhraseWords, cases: CaseWords): boolean =>
  tokens[at]?.capital === false || (tokens[at + 1]?.capital === true && isOwn(wordAt(tokens, at), words, cases));

/** Whether it is an adjective, though it has a capital: „Berliner“ and „Bremen“ are none. */
function isOwn(word: string, { adjectiveEndings }: PhraseWords, { ownAdjectives, ownStems }: CaseWords): boolean {
  const ending = ownAdjectives.find((letters) => word.endsWith(letters));
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  return stem !== word && (ownStems.includes(stem) || hasEnding(`${stem}e`, adjectiveEndings));
}

/** By the article, the noun's ending, and the lists. Null where nothing tells. */
function formOf(
  noun: string,
  articles: Partial<Record<NounForm, string>> | null,
  cases: CaseWords,
  words: PhraseWords,
): NounForm | null {
  const may = (form: NounForm): boolean => articles === null || articles[form] !== undefined;
  if (may('many') && (!may('feminine') || isMany(noun, cases, words))) return 'many';
  if (may('feminine') && (!may('neuter') || hasEnding(noun, words.nounEndings))) return 'feminine';
  const alone = withoutEnding(noun, cases, words);
  if (may('neuter') && cases.neuter.some((ending) => alone.endsWith(ending))) return 'neuter';
  const isHis = cases.masculine.some((ending) => alone.endsWith(ending)) || words.people.has(alone);
  return may('masculine') && isHis ? 'masculine' : null;
}

/** Whether the lists have it with and without the ending of many: „Behörden“. */
const isMany = (noun: string, { plurals, forms }: CaseWords, words: PhraseWords): boolean =>
  forms[noun] !== undefined ||
  plurals.some((ending) => noun.endsWith(ending) && isKnownNoun(noun.slice(0, -ending.length), words));

/** „Sprechers“, „Gerichtes“, „Experten“: without what tells the case of one. */
function withoutEnding(noun: string, { endings }: CaseWords, words: PhraseWords): string {
  const ending = endings.find(
    (letters) => noun.endsWith(letters) && isKnownNoun(noun.slice(0, -letters.length), words),
  );
  return ending === undefined ? noun : noun.slice(0, -ending.length);
}

function nounAlone(written: string, form: NounForm | null, cases: CaseWords, words: PhraseWords): string {
  const noun = written.toLowerCase();
  const told = cases.forms[noun];
  if (form === 'feminine') return written;
  if (told !== undefined) return written.slice(0, 1) + told.slice(1);
  if (form !== 'many') return written.slice(0, withoutEnding(noun, cases, words).length);
  // „Insidern“
  return cases.datives.some((ending) => noun.endsWith(ending)) ? written.slice(0, -1) : written;
}

/** An adjective as it stands before its noun: „das zuständige Amt“, „ein zuständiges Amt“, „zuständiges Amt“. */
function inflected(
  written: string,
  form: NounForm | null,
  article: string,
  words: PhraseWords,
  cases: CaseWords,
): string {
  const word = written.toLowerCase();
  const ending = cases.adjectives.find((letters) => word.endsWith(letters));
  if (ending === undefined || form === null) return written;
  if (word[0] !== written[0] && !isOwn(word, words, cases)) return written;
  return written.slice(0, -ending.length) + (cases.inflections[`${article} ${form}`.trim()] ?? ending);
}
