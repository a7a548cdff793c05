import { partnersAfter, partnersBefore } from './coordination.ts';
import type { Lexicon } from './lexicon-format.ts';
import { nounPhraseAfter, nounPhraseBefore } from './nounPhrase.ts';
import { stem } from './predicate.ts';
import { phraseWords } from './phraseWords.ts';
import type { PhraseWords } from './phraseWords.ts';
import type { NounPhrase } from './sourceKind.ts';
import { isLetters } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Who a sentence says said or thought something, and where the verb or "according to" stands. */
export interface Attribution extends NounPhrase {
  readonly verb: number;
  /** Said, not only thought: this makes a source. */
  readonly said: boolean;
}

/** What an attribution is told by, made ready from a lexicon. */
export interface Speech {
  readonly verbs: ReadonlySet<string>;
  readonly attitudes: ReadonlySet<string>;
  /** By their stems, with those of the verbs above: see {@link stem}. */
  readonly deeds: ReadonlySet<string>;
  /** By their first word. */
  readonly prepositions: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** All of these by their first word: most words of a text are none. */
  readonly starts: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  /** After which not the speaker is named but whom they speak to. */
  readonly addressed: ReadonlySet<string>;
  /** Words that say what something is called. */
  readonly naming: ReadonlySet<string>;
  readonly phrase: PhraseWords;
}

export function speechOf(lexicon: Lexicon): Speech {
  const { speech } = lexicon;
  const prepositions = Map.groupBy(
    speech.prepositions.map((words) => words.split(' ')),
    ([first = '']) => first,
  );
  return {
    verbs: new Set(speech.verbs),
    attitudes: new Set(speech.attitudes),
    deeds: new Set([...(speech.deeds ?? []), ...speech.verbs, ...speech.attitudes].map(stem)),
    prepositions,
    starts: new Set([...speech.verbs, ...speech.attitudes, ...prepositions.keys()]),
    own: new Set(speech.own),
    addressed: new Set(speech.addressed),
    naming: new Set(speech.naming),
    phrase: phraseWords(lexicon),
  };
}

/** A verb before whose subject none of these stands has its subject behind it: `“Yes,” said Hale`. */
const BEFORE_INVERSION = /^[,"”“’'‘»«—–?!:]$/;
/** "The plan described by Hale", "a man accused of theft": a participle, and what stands before it says nothing. */
const AFTER_PARTICIPLE = /^(?:by|of|as)$/;

/** The attributions of one sentence, in order of their verbs: "Hale said", "said two officials", "according to the ministry". */
export function attributions(tokens: readonly Token[], speech: Speech): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    if (!speech.starts.has(word)) continue;
    const preposition = prepositionAt(tokens, at, word, speech);
    if (preposition !== undefined) {
      const source = nounPhraseAfter(tokens, at + preposition.length, speech.phrase);
      const sources = [source, ...partnersAfter(tokens, source, speech.phrase)];
      for (const one of sources) found.push({ ...one, verb: at, said: true });
      // "According to media reports" holds no verb.
      at = Math.max(at + preposition.length, ...sources.map(({ to }) => to)) - 1;
      continue;
    }
    const said = speech.verbs.has(word);
    if (!said && !speech.attitudes.has(word)) continue;
    if (tokens[at]?.capital === true && isLetters(tokens[at - 1]?.word ?? '')) continue; // "the United States"
    for (const source of subjectsOf(tokens, at, speech)) found.push({ ...source, verb: at, said });
  }
  return found;
}

function prepositionAt(
  tokens: readonly Token[],
  at: number,
  first: string,
  { prepositions }: Speech,
): readonly string[] | undefined {
  return prepositions.get(first)?.find((words) => words.every((word, step) => tokens[at + step]?.word === word));
}

/** The subjects of a verb, in order: "Ann Hale and Bo Lind said" has two. */
function subjectsOf(tokens: readonly Token[], verb: number, speech: Speech): NounPhrase[] {
  const before = AFTER_PARTICIPLE.test(tokens[verb + 1]?.word ?? '')
    ? null
    : nounPhraseBefore(tokens, verb, speech.phrase);
  if (before !== null && before.kind !== 'unknown') return [...partnersBefore(tokens, before, speech.phrase), before];
  const inverted = verb === 0 || BEFORE_INVERSION.test(tokens[verb - 1]?.word ?? '');
  if (inverted && !speech.addressed.has(tokens[verb]?.word ?? '')) {
    const after = nounPhraseAfter(tokens, verb + 1, speech.phrase);
    if (after.kind !== 'unknown' || after.from < after.to) {
      return [after, ...partnersAfter(tokens, after, speech.phrase)];
    }
  }
  return before === null ? [] : [before];
}
