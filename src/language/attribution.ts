import type { Lexicon } from './lexicon-format.ts';
import type { Token } from './tokens.ts';

/** Who a sentence says said it: token indices `from` up to (not with) `to`, and where the verb or "according to" stands. */
export interface Attribution {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  /** A name, a pronoun, or a description without a name ("two officials"). */
  readonly source: 'named' | 'pronoun' | 'unnamed';
}

/** What an attribution is told by, made ready from a lexicon. */
export interface Speech {
  readonly verbs: ReadonlySet<string>;
  /** By their first word. */
  readonly prepositions: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly pronouns: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
}

/** A source is described in so many words; what is longer is no source but half a sentence. */
const LONGEST_SOURCE = 9;
const LETTERS = /^[\p{L}\p{N}]/u;

export function speechOf({ speech }: Lexicon): Speech {
  return {
    verbs: new Set(speech.verbs),
    prepositions: Map.groupBy(
      speech.prepositions.map((words) => words.split(' ')),
      ([first = '']) => first,
    ),
    pronouns: new Set(speech.pronouns),
    fillers: new Set(speech.fillers),
    breaks: new Set(speech.breaks),
  };
}

/** The attributions of one sentence, in order of their verbs: "Hale said", "said two officials", "according to the ministry". */
export function attributions(tokens: readonly Token[], speech: Speech): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    const preposition = speech.prepositions.get(word)?.find((words) => spelt(words, tokens, at));
    if (preposition !== undefined) add(found, tokens, speech, at, sourceAfter(tokens, at + preposition.length, speech));
    else if (speech.verbs.has(word)) {
      add(found, tokens, speech, at, sourceBefore(tokens, at, speech) ?? sourceAfter(tokens, at + 1, speech));
    }
  }
  return found;
}

const spelt = (words: readonly string[], tokens: readonly Token[], at: number): boolean =>
  words.every((word, step) => tokens[at + step]?.word === word);

type Range = { from: number; to: number } | null;

function add(found: Attribution[], tokens: readonly Token[], speech: Speech, verb: number, range: Range): void {
  if (range === null) return;
  const words = tokens.slice(range.from, range.to);
  const named = words.some((token, step) => token.capital && (range.from + step > 0 || isNameAtStart(tokens, range)));
  const pronoun = words.length === 1 && speech.pronouns.has(words[0]?.word ?? '');
  found.push({ ...range, verb, source: pronoun ? 'pronoun' : named ? 'named' : 'unnamed' });
}

/** The first word of a sentence has a capital anyway: it is a name if the next word has one too. */
function isNameAtStart(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  return to - from > 1 && (tokens[from + 1]?.capital ?? false);
}

/** "Two officials, who asked not to be named, have said": auxiliaries and adverbs are stepped over. */
function sourceBefore(tokens: readonly Token[], verb: number, speech: Speech): Range {
  let to = verb;
  while (to > 0 && speech.fillers.has(tokens[to - 1]?.word ?? '')) to--;
  let from = to;
  while (from > 0 && isSourceWord(tokens[from - 1], speech)) from--;
  return from < to && to - from <= LONGEST_SOURCE ? { from, to } : null;
}

function sourceAfter(tokens: readonly Token[], start: number, speech: Speech): Range {
  let to = start;
  while (to < tokens.length && isSourceWord(tokens[to], speech)) to++;
  return to > start && to - start <= LONGEST_SOURCE ? { from: start, to } : null;
}

const isSourceWord = (token: Token | undefined, speech: Speech): boolean =>
  token !== undefined && LETTERS.test(token.word) && !speech.breaks.has(token.word) && !speech.verbs.has(token.word);
