import type { Lexicon, LexiconEntry } from './lexicon-format.ts';
import { compileContext, expand, holds } from './pattern.ts';
import type { Context } from './pattern.ts';
import type { Token } from './tokens.ts';

/** One way to write a cue, with the contexts of its entry. */
interface Cue {
  readonly entry: LexiconEntry;
  readonly words: readonly string[];
  readonly when: readonly Context[];
  readonly unless: readonly Context[];
}

/** The cues that begin with one word; in each list the longest first, and of the same length those with conditions first. */
interface FirstWord {
  readonly single: Cue[];
  /** Longer ones by their second word: "in" and "a" begin a hundred. */
  readonly longer: Map<string, Cue[]>;
}

/** A lexicon made ready. */
export interface Matcher {
  /** Cues by their first word. */
  readonly cues: ReadonlyMap<string, FirstWord>;
  /** By first letter, the lengths of first words as bits: tells most words of a text apart without looking them up. */
  readonly lengths: Int32Array;
  /** A capital within a sentence makes a name. */
  readonly capitalsName: boolean;
}

/** Bits of a JavaScript integer that can be set apart; longer words share the last. */
const MOST_BITS = 31;
/** First letters share a slot when they are as many code units apart: it is only a sieve. */
const LETTERS_TOLD_APART = 1024;
const letterSlot = (word: string) => word.charCodeAt(0) % LETTERS_TOLD_APART;
const lengthBit = (word: string) => 1 << Math.min(word.length, MOST_BITS - 1);

/** A cue found in a row of tokens: `from` up to (not with) `to`. */
export interface Match {
  readonly entry: LexiconEntry;
  readonly from: number;
  readonly to: number;
}

export function compile(lexicon: Lexicon): Matcher {
  const byFirstWord = new Map<string, FirstWord>();
  for (const entry of lexicon.entries) {
    const when = (entry.when ?? []).map((context) => compileContext(context, lexicon.classes));
    const unless = (entry.unless ?? []).map((context) => compileContext(context, lexicon.classes));
    for (const words of (entry.forms ?? [entry.phrase]).flatMap((form) => expand(form, lexicon.classes))) {
      const [first = '', second] = words;
      const known = byFirstWord.get(first) ?? { single: [], longer: new Map<string, Cue[]>() };
      byFirstWord.set(first, known);
      const cues = second === undefined ? known.single : (known.longer.get(second) ?? []);
      cues.push({ entry, words, when, unless });
      if (second !== undefined) known.longer.set(second, cues);
    }
  }
  for (const { single, longer } of byFirstWord.values()) {
    for (const cues of [single, ...longer.values()]) {
      cues.sort((a, b) => b.words.length - a.words.length || b.when.length - a.when.length);
    }
  }
  const lengths = new Int32Array(LETTERS_TOLD_APART);
  for (const word of byFirstWord.keys()) {
    const slot = letterSlot(word);
    lengths[slot] = (lengths[slot] ?? 0) | lengthBit(word);
  }
  return { cues: byFirstWord, lengths, capitalsName: lexicon.nounsCapitalised !== true };
}

/** The cues in one sentence's tokens, in order, none overlapping. */
export function match(matcher: Matcher, tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  let titled: boolean | undefined;
  const nameAt = (at: number) => matcher.capitalsName && looksLikeName(tokens, at) && !(titled ??= isTitleCase(tokens));
  for (let from = 0; from < tokens.length; from++) {
    const word = tokens[from]?.word ?? '';
    if (((matcher.lengths[letterSlot(word)] ?? 0) & lengthBit(word)) === 0) continue;
    const cues = matcher.cues.get(word);
    if (cues === undefined) continue;
    const fit = (candidate: Cue) => fits(candidate, tokens, from, nameAt);
    const cue = cues.longer.get(tokens[from + 1]?.word ?? '')?.find(fit) ?? cues.single.find(fit);
    if (cue === undefined) continue;
    const to = from + cue.words.length;
    found.push({ entry: cue.entry, from, to });
    from = to - 1;
  }
  return found;
}

function fits(
  { words, when, unless }: Cue,
  tokens: readonly Token[],
  from: number,
  nameAt: (at: number) => boolean,
): boolean {
  const to = from + words.length;
  return (
    spells(words, tokens, from, nameAt) &&
    (when.length === 0 || when.some((context) => holds(context, tokens, from, to))) &&
    !unless.some((context) => holds(context, tokens, from, to))
  );
}

function spells(words: readonly string[], tokens: readonly Token[], from: number, nameAt: (at: number) => boolean) {
  for (let at = words.length - 1; at >= 0; at--) if (tokens[from + at]?.word !== words[at]) return false;
  for (let at = words.length - 1; at >= 0; at--) if (nameAt(from + at)) return false;
  return true;
}

/** From this share of capitalised words on, capitals are the style of the line and say nothing about names. */
const TITLE_CASE_SHARE = 0.6;
const LETTERS = /^\p{L}/u;

function isTitleCase(tokens: readonly Token[]): boolean {
  const written = tokens.filter((token) => LETTERS.test(token.word));
  return written.filter((token) => token.capital).length > written.length * TITLE_CASE_SHARE;
}

/** A capital within a running sentence makes a name ("Ann Likely", "the Might Foundation"), except after a mark that opens speech. */
function looksLikeName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const here = tokens[at];
  // "I" is a capital and no name.
  if (here === undefined || !here.capital || here.word.length === 1) return false;
  return before !== undefined && LETTERS.test(before.word);
}
