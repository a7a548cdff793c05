import { attributions } from '../speakers/attribution.ts';
import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import { capitalsWithin, isShouted, lowerCaseWords, OPENING, tokensOf, wordsWithArticle } from './capitals.ts';
import { preparedFor, sentencesOf } from './prepared.ts';
import type { Sentence, TextBlock } from '../text/spans.ts';
import type { Source } from '../../domain/article/signals.ts';
import { creditsIn } from '../text/credits.ts';
import { quotations } from '../text/quotations.ts';
import { isDigits } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from '../../domain/text/span.ts';
import { atOnce, type Pausing } from '../../domain/pausing/pauses.ts';
import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { wordAt } from '../phrases/nouns.ts';
import { startOfRow } from '../phrases/germanName.ts';
import type { NounPhrase } from '../phrases/nouns.ts';
import { fullNameOf, knownNames, sharersOf } from '../speakers/fullNames.ts';
import type { KnownNames } from '../speakers/fullNames.ts';
import { namesBefore, notCitedByName } from './namesBefore.ts';
import { introducedIn, isBare, isBody, isSpokenOf, isStranger, nounOf } from './spokenOf.ts';
import { mergeNames, namesakeOf, surnamesOf, withoutOffice } from '../speakers/sourceNames.ts';
import { headOf, isByAge, isCited, isSureSource } from '../speakers/sureSource.ts';
import { isAnnouncement } from '../speakers/opensWords.ts';
import type { Speech } from '../speakers/speech.ts';
import { sourceModelFor, unnamedSources } from '../speakers/unnamedSources.ts';
import type { SourceModel } from '../speakers/unnamedSources.ts';

const LONGEST_NAME = 200;
/** In characters: ", and ". */
const LONGEST_JOINT = 8;
/** More than any article has; the report shows the most cited. */
const MOST_SOURCES = 500;

/**
 * Who is cited how often, the most cited first; of the same count, the first cited. A source is someone or something
 * with a name, or people, a body or a document without one. Pronouns are left out: they name nobody anew.
 *
 * @param model - finds those without a name whom no verb of saying stands next to; null leaves them out
 */
export const findSources = (
  text: string,
  blocks: readonly TextBlock[],
  lexicon: Lexicon,
  model: SourceModel | null = sourceModelFor(lexicon.language),
): Source[] => atOnce(findSourcesPausing(text, blocks, lexicon, model));

/** The same, with pauses. */
export function* findSourcesPausing(
  text: string,
  blocks: readonly TextBlock[],
  lexicon: Lexicon,
  model: SourceModel | null = sourceModelFor(lexicon.language),
): Pausing<Source[]> {
  const { speech } = preparedFor(lexicon);
  const { phrase } = speech;
  const found: Source[] = [];
  const names = namesBefore(text, blocks, lexicon);
  const credits = creditsIn(text, blocks);
  const byPronoun: Source[] = [];
  /** People without a name, by the noun that introduces them. */
  const unnamed = new Map<string, Source>();
  /** Under which words people of many, bodies and documents without a name were cited last, by kind and noun. */
  const called = new Map<string, string>();
  /** Those who are known when they speak ("the clerk"), by their noun. */
  const spokenOf = new Map<Source, string>();
  let [lowerCase, articled, within]: (ReadonlySet<string> | undefined)[] = [];
  for (const block of blocks) {
    names.enter(block);
    // Whom somebody quoted cites is no source of the text's own; who is named below the quotation is.
    if (block.kind === 'quote') {
      const credit = credits.get(block);
      if (credit !== undefined && credit.start >= block.start && credit.end <= block.end)
        found.push({ name: text.slice(credit.start, credit.end), kind: 'named', spans: [credit] });
      continue;
    }
    let quoted: readonly Span[] | undefined;
    const isQuoted = (first: Token, last: Token): boolean =>
      (quoted ??= quotations(text, block)).some(
        ({ start, end }) =>
          start < first.start && last.end < end && !(start + 1 === first.start && last.end + 1 === end),
      );
    for (const [at, { tokens }] of sentencesOf(text, blocks, block, lexicon).entries()) {
      yield;
      for (const one of citedIn(tokens, lexicon, model)) {
        const { from, to, kind } = one;
        const [first, last] = [tokens[startOfSource(tokens, one, phrase)], tokens[to - 1]];
        if (kind === 'unknown' || first === undefined || last === undefined) continue;
        const spans = [{ start: first.start, end: last.end }];
        if (kind === 'pronoun') {
          const name = isQuoted(first, last) ? '' : names.nameOf(one, at);
          if (name !== '') byPronoun.push({ name, kind: 'named', spans });
          continue;
        }
        const single = to - from === 1 && kind === 'named' && OPENING.test(tokens[from - 1]?.word ?? '');
        if (single && phrase.forewords.has(first.word)) continue;
        // "Frequently asked questions", "Taking notes helps"
        if (single && isAdverbOrGerund(tokens, from, speech)) {
          if (!(within ??= capitalsWithin(text, blocks, lexicon)).has(first.word)) continue;
        }
        if (single && (lowerCase ??= lowerCaseWords(text, blocks, lexicon)).has(tokens[from]?.word ?? '')) continue;
        // „Industrie fordert mehr“: a noun, if the text has it with an article.
        if (phrase.nounsCapitalised && kind === 'named' && to - from === 1 && !isShouted(text, first)) {
          articled ??= wordsWithArticle(text, blocks, lexicon);
          if (articled.has(first.word)) continue;
        }
        if (OWN.test(first.word) || speech.own.has(first.word) || isThisText(tokens, from, to, phrase)) continue;
        // "The 25-year-old" has been named.
        if (isByAge(tokens, from, to)) continue;
        // "Laut „Hafenblatt“": only a name in marks.
        if (isQuoted(first, last)) continue;
        const written = text.slice(first.start, last.end).slice(0, LONGEST_NAME);
        const name = kind === 'named' ? withoutOffice(written, phrase) : written;
        // "Hale left and said": one place, though two verbs are said of it.
        if (found.at(-1)?.spans[0]?.start === first.start) continue;
        const source = { name, kind, spans };
        if (kind === 'unnamed') {
          // "The clerk said": whoever was introduced as a clerk.
          // "Le clerc communal"
          const noun = phrase.adjectivesBehind ? wordAt(tokens, from + 1) : headOf(tokens, from, to, phrase);
          // "Ann Hale and the clerk": one more.
          const isOneMore = first.start - (found.at(-1)?.spans[0]?.end ?? -Infinity) < LONGEST_JOINT;
          const isKnown = !isOneMore && isSpokenOf(tokens, from, to, phrase);
          const before = isKnown ? unnamed.get(noun) : undefined;
          if (before !== undefined) source.name = before.name;
          if (isKnown && (before === undefined || spokenOf.has(before))) spokenOf.set(source, noun);
          unnamed.set(noun, before ?? source);
        }
        if (kind !== 'named') {
          const noun = nounOf(source, phrase);
          if (source.name === name && isBare(tokens, from, to, phrase)) {
            source.name = called.get(`${kind} ${noun}`) ?? name;
            if (source.name === name && kind === 'other' && phrase.standIns.has(noun)) spokenOf.set(source, noun);
          }
          if (noun !== '') called.set(`${kind} ${noun}`, source.name);
        }
        found.push(source);
      }
    }
  }
  yield;
  for (const source of notCitedByName(byPronoun, found, phrase)) found.push(source);
  const known = knownNames(text, tokensOf(text, blocks, lexicon), found, phrase);
  // … or is named: if anybody is, "the clerk" is most likely one of them.
  const introduced =
    spokenOf.size > 0 && found.some(({ kind }) => kind === 'named')
      ? introducedIn(tokensOf(text, blocks, lexicon), phrase)
      : null;
  const surnames = phrase.nounsCapitalised ? surnamesOf(found) : NO_SURNAMES;
  const full = found.map((source) => underFullName(source, known, surnames, phrase));
  const hasBody = full.some((source) => isBody(source, phrase));
  const named = full.filter((source) => {
    const noun = spokenOf.get(source);
    if (noun === undefined || introduced === null || introduced.has(noun)) return true;
    return source.kind === 'other' ? !hasBody : isStranger(noun, tokensOf(text, blocks, lexicon), phrase);
  });
  yield;
  return mergeNames(named, phrase, (name) => sharersOf(known, name))
    .toSorted((a, b) => b.spans.length - a.spans.length)
    .slice(0, MOST_SOURCES);
}

const NO_SURNAMES: ReadonlyMap<string, string> = new Map();

function underFullName(
  source: Source,
  known: KnownNames,
  surnames: ReadonlyMap<string, string>,
  phrase: PhraseWords,
): Source {
  const name = fullNameOf(known, source, phrase) ?? namesakeOf(source, surnames) ?? null;
  return name === null ? source : { ...source, name, kind: 'named' };
}

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

/** "Your guide": nobody's. */
const OWN = /^your$/;

/** "This guide explains": the text speaks of itself. */
const isThisText = (tokens: Sentence['tokens'], from: number, to: number, { documents }: PhraseWords): boolean =>
  documents.has(tokens[to - 1]?.word ?? '') &&
  // "An earlier version of this story"
  [tokens[from], tokens[to - 2]].some((token) => /^(?:this|these|here)$/.test(token?.word ?? ''));

/** Whom a sentence lets speak, and those without a name whose view it gives. */
function citedIn(tokens: Sentence['tokens'], lexicon: Lexicon, model: SourceModel | null): NounPhrase[] {
  const { speech } = preparedFor(lexicon);
  const said = attributions(tokens, speech).filter((one) => one.said);
  const sure = said.filter(
    (one) =>
      one.isSure &&
      !said.some(({ to }) => isDescribing(tokens, to, one)) &&
      isCited(tokens, one, speech.phrase) &&
      !isAnnouncement(tokens, one.verb, speech.phrase),
  );
  if (model === null) return sure;
  const more = unnamedSources(tokens, speech, model).filter(
    (one) =>
      // "The mayor, [Ann Hale], said"
      !said.some(({ from, to }) => from < one.to && one.from < to) &&
      !said.some(({ from, to }) => isBehindComma(tokens, one.to, from) || isDescribing(tokens, to, one)) &&
      isSureSource(tokens, one, true, speech.phrase) &&
      isCited(tokens, one, speech.phrase),
  );
  return [...sure, ...more].toSorted((a, b) => a.from - b.from);
}

/** "The mayor, [guild member] Ann Hale, said" */
const isBehindComma = (tokens: Sentence['tokens'], comma: number, from: number): boolean =>
  from > comma &&
  !tokens.slice(comma + 1, from).some(({ word }) => word === ',') &&
  (from === comma + 1 || (tokens[comma]?.word === ',' && from - comma < LONGEST_OFFICE));
/** In tokens. */
const LONGEST_OFFICE = 9;

/** "Ann Hale, [the mill's owner], said" */
const isDescribing = (tokens: Sentence['tokens'], name: number, { from, to }: NounPhrase): boolean =>
  from === name + 1 && tokens[name]?.word === ',' && tokens[to]?.word === ',';

/** "[Frequently] asked questions", "[Taking] notes helps"; but "Fleming notes that". */
function isAdverbOrGerund(tokens: Sentence['tokens'], at: number, { verbs, phrase }: Speech): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const speaks = verbs.has(next) && (!next.endsWith('s') || phrase.clauses.opensOrAsks.has(wordAt(tokens, at + 2)));
  // "King" is no verb: a stem has a vowel of its own.
  const stem = word.replace(/ing$/, '');
  const isGerund = stem !== word && /[aeiouy]/.test(stem);
  return /.ly$/.test(word) || (!speaks && isGerund);
}
