import { attributions } from '../speakers/attribution.ts';
import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import { calledBy, type Cited } from './calledBy.ts';
import { tokensOf } from './capitals.ts';
import { nobodyIn } from './nobody.ts';
import { preparedFor, sentencesOf } from './prepared.ts';
import type { Sentence, TextBlock } from '../text/spans.ts';
import type { Source } from '../../domain/article/signals.ts';
import { creditsIn } from '../text/credits.ts';
import { quotations } from '../text/quotations.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from '../../domain/text/span.ts';
import { atOnce, type Pausing } from '../../domain/pausing/pauses.ts';
import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { withoutArticle, wordAt } from '../phrases/nouns.ts';
import type { NounPhrase } from '../phrases/nouns.ts';
import { fullNameOf, isOtherHolder, knownNames, sharersOf } from '../speakers/fullNames.ts';
import type { KnownNames } from '../speakers/fullNames.ts';
import { namesBefore, notCitedByName } from './namesBefore.ts';
import { namedLater } from './namedLater.ts';
import {
  fullerNames,
  introducedIn,
  isBare,
  isBody,
  isDescribed,
  isSpokenOf,
  isStranger,
  namedBodies,
  nounOf,
} from './spokenOf.ts';
import { mergeNames, namesakeOf, surnamesOf } from '../speakers/sourceNames.ts';
import { headOf, isCited, isSureSource } from '../speakers/sureSource.ts';
import { ownerOf, ownersAmong } from './documentOwner.ts';
import { isAnnouncement } from '../speakers/opensWords.ts';
import { sourceModelFor, unnamedSources } from '../speakers/unnamedSources.ts';
import type { SourceModel } from '../speakers/unnamedSources.ts';

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
  /** … and are told apart by more than that: "the clerk of the council". */
  const described = new Set<Source>();
  const articled = new Set<Source>();
  const isNobody = nobodyIn(text, blocks, lexicon);
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
        const [first, last] = [tokens[from], tokens[to - 1]];
        const shown = calledBy(text, tokens, one, speech);
        if (kind === 'unknown' || first === undefined || last === undefined || shown === null) continue;
        const { name, span } = shown;
        const spans = [span];
        if (kind === 'pronoun') {
          const person = isQuoted(first, last) ? '' : names.nameOf(one, at);
          if (person !== '') byPronoun.push({ name: person, kind: 'named', spans });
          continue;
        }
        if (isNobody(tokens, one)) continue;
        // "Laut „Hafenblatt“": only a name in marks.
        if (isQuoted(first, last)) continue;
        // "Hale left and said": one place, though two verbs are said of it.
        if (found.at(-1)?.spans[0]?.start === span.start) continue;
        const source = { name, kind, spans };
        // « Le Monde », "la DGSA": with an article it is nobody's surname.
        if (
          phrase.uncounted === null &&
          [first.word, wordAt(tokens, from - 1)].some((word) => phrase.articles.has(word))
        )
          articled.add(source);
        if (kind === 'unnamed') {
          // "The clerk said": whoever was introduced as a clerk.
          // "Le clerc communal"
          const noun = phrase.adjectivesBehind ? wordAt(tokens, from + 1) : headOf(tokens, from, to, phrase);
          // "Ann Hale and the clerk": one more.
          const before = found.at(-1)?.spans[0]?.end ?? -Infinity;
          const isOneMore = span.start - before < LONGEST_JOINT && before > (tokens[0]?.start ?? 0);
          const isKnown = !isOneMore && isSpokenOf(tokens, from, to, noun, phrase);
          const same = isKnown ? unnamed.get(noun) : undefined;
          if (same !== undefined) source.name = same.name;
          if (isKnown && (same === undefined || spokenOf.has(same))) spokenOf.set(source, noun);
          if (isKnown && isDescribed(from, to, phrase)) described.add(source);
          unnamed.set(noun, same ?? source);
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
  const fuller = fullerNames(found, phrase);
  const whole = found.map((source) => {
    const name =
      source.kind === 'unnamed' ? fuller.get(withoutArticle(source.name, phrase.articles).toLowerCase()) : null;
    if (name !== null && name !== undefined) return renamed(source, name);
    return source.kind === 'named' && articled.has(source) ? source : underFullName(source, known, surnames, phrase);
  });
  const owners = ownersAmong(found, whole, phrase);
  const full = whole.map((source) => ownerOf(source, owners, phrase) ?? source);
  const namedSo = spokenOf.size > 0 ? namedBodies(tokensOf(text, blocks, lexicon), phrase) : NO_NOUNS;
  const hasBody = full.some((source) => isBody(source, phrase));
  const hasPerson = full.some((source) => source.kind === 'named' && !isBody(source, phrase));
  const isNamedLater = namedLater(full, text, phrase);
  const named = full.filter((source) => {
    const noun = spokenOf.get(source);
    if (noun === undefined) return !isNamedLater.has(source);
    if (source.kind === 'other' && namedSo.has(noun)) return false;
    if (introduced === null || introduced.has(noun)) return true;
    if (described.has(source)) return !hasPerson;
    if (isOtherHolder(known, source.name, phrase)) return true;
    return source.kind === 'other' ? !hasBody : isStranger(noun, tokensOf(text, blocks, lexicon), phrase);
  });
  yield;
  return mergeNames(named, phrase, (name) => sharersOf(known, name))
    .toSorted((a, b) => b.spans.length - a.spans.length)
    .slice(0, MOST_SOURCES);
}

const NO_NOUNS: ReadonlySet<string> = new Set();
const NO_SURNAMES: ReadonlyMap<string, string> = new Map();

const renamed = (source: Source, name: string): Source => ({ ...source, name });

function underFullName(
  source: Source,
  known: KnownNames,
  surnames: ReadonlyMap<string, string>,
  phrase: PhraseWords,
): Source {
  const name = fullNameOf(known, source, phrase) ?? namesakeOf(source, surnames) ?? null;
  return name === null ? source : { ...source, name, kind: 'named' };
}

/** Whom a sentence lets speak, and those without a name whose view it gives. */
function citedIn(tokens: Sentence['tokens'], lexicon: Lexicon, model: SourceModel | null): Cited[] {
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
  return [...sure, ...more]
    .filter((one) => one.kind !== 'unnamed' || !sure.some((name) => isNamedNext(tokens, one, name)))
    .toSorted((a, b) => a.from - b.from);
}

/** "[One of the guards] on duty, Ann Hale, said" */
function isNamedNext(tokens: Sentence['tokens'], { to }: NounPhrase, name: NounPhrase): boolean {
  const comma = name.from - 1;
  const isInCommas = wordAt(tokens, comma) === ',' && wordAt(tokens, name.to) === ',';
  if (name.kind !== 'named' || !isInCommas || comma < to || comma - to > LONGEST_PLACE) return false;
  return !tokens.slice(to, comma).some(({ word }) => word === ',');
}
/** In tokens: "on duty that night". */
const LONGEST_PLACE = 4;

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
