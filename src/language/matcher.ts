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

/** A lexicon made ready: cues by their first word, the longest first, and of the same length those with conditions first. */
export type Matcher = ReadonlyMap<string, readonly Cue[]>;

/** A cue found in a row of tokens: `from` up to (not with) `to`. */
export interface Match {
  readonly entry: LexiconEntry;
  readonly from: number;
  readonly to: number;
}

export function compile(lexicon: Lexicon): Matcher {
  const byFirstWord = new Map<string, Cue[]>();
  for (const entry of lexicon.entries) {
    const when = (entry.when ?? []).map((context) => compileContext(context, lexicon.classes));
    const unless = (entry.unless ?? []).map((context) => compileContext(context, lexicon.classes));
    for (const words of (entry.forms ?? [entry.phrase]).flatMap((form) => expand(form, lexicon.classes))) {
      const [first = ''] = words;
      const cues = byFirstWord.get(first) ?? [];
      cues.push({ entry, words, when, unless });
      byFirstWord.set(first, cues);
    }
  }
  for (const cues of byFirstWord.values()) {
    cues.sort((a, b) => b.words.length - a.words.length || b.when.length - a.when.length);
  }
  return byFirstWord;
}

/** The cues in one sentence's tokens, in order, none overlapping. */
export function match(matcher: Matcher, tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  const titled = isTitleCase(tokens);
  for (let from = 0; from < tokens.length; from++) {
    const cues = matcher.get(tokens[from]?.word ?? '');
    if (cues === undefined) continue;
    const cue = cues.find((candidate) => fits(candidate, tokens, from, titled));
    if (cue === undefined) continue;
    const to = from + cue.words.length;
    found.push({ entry: cue.entry, from, to });
    from = to - 1;
  }
  return found;
}

function fits({ words, when, unless }: Cue, tokens: readonly Token[], from: number, titled: boolean): boolean {
  const to = from + words.length;
  return (
    words.every((word, at) => tokens[from + at]?.word === word && (titled || !isNamePart(tokens, from + at))) &&
    (when.length === 0 || when.some((context) => holds(context, tokens, from, to))) &&
    !unless.some((context) => holds(context, tokens, from, to))
  );
}

/** From this share of capitalised words on, capitals are the style of the line and say nothing about names. */
const TITLE_CASE_SHARE = 0.6;
const LETTERS = /^\p{L}/u;

function isTitleCase(tokens: readonly Token[]): boolean {
  const written = tokens.filter((token) => LETTERS.test(token.word));
  return written.filter((token) => token.capital).length > written.length * TITLE_CASE_SHARE;
}

/** A capital within a running sentence makes a name ("Ann Likely", "the Might Foundation"), except after a mark that opens speech. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const here = tokens[at];
  // "I" is a capital and no name.
  if (here === undefined || !here.capital || here.word.length === 1) return false;
  return before !== undefined && LETTERS.test(before.word);
}
