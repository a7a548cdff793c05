import type { Lexicon, LexiconEntry } from '../../domain/article/lexiconFormat.ts';
import { compileContext, expand, firstWords, holds } from './pattern.ts';
import type { Context, WordClasses } from './pattern.ts';
import { isDigits, isLetters } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** One way to write a cue. */
interface Cue {
  readonly entry: LexiconEntry;
  readonly words: readonly string[];
  /** Its entry is no noun, as far as its capitals tell. */
  readonly isLower: boolean;
  /** The contexts of its entry, once they were asked for. */
  contexts: Contexts | null;
}

interface Contexts {
  readonly when: readonly Context[];
  readonly unless: readonly Context[];
}

/**
 * The cues that begin with one word; in each list the longest first, and of the same length those with conditions
 * first.
 */
interface FirstWord {
  readonly single: Cue[];
  /** Longer ones by their second word: "in" and "a" begin a hundred. */
  readonly longer: Map<string, Cue[]>;
}

/**
 * A lexicon made ready, as far as texts have needed it: an article meets few of its words, and the reader waits for the
 * first.
 */
export interface Matcher {
  /** By word, the entries with a cue that begins with it. */
  readonly words: ReadonlyMap<string, { readonly entries: readonly LexiconEntry[]; cues: FirstWord | null }>;
  readonly classes: WordClasses;
  /** Contexts of the entries met so far. */
  readonly contexts: Map<LexiconEntry, Contexts>;
  /** A capital within a sentence makes a name. */
  readonly capitalsName: boolean;
}

/** A cue found in a row of tokens: `from` up to (not with) `to`. */
export interface Match {
  readonly entry: LexiconEntry;
  readonly from: number;
  readonly to: number;
}

export function compile(lexicon: Lexicon): Matcher {
  const words = new Map<string, { entries: LexiconEntry[]; cues: FirstWord | null }>();
  for (const entry of lexicon.entries) {
    for (const form of entry.forms ?? [entry.phrase]) {
      for (const word of firstWords(form, lexicon.classes)) {
        const known = words.get(word);
        if (known === undefined) words.set(word, { entries: [entry], cues: null });
        else if (known.entries.at(-1) !== entry) known.entries.push(entry);
      }
    }
  }
  const capitalsName = lexicon.nounsCapitalised !== true;
  return { words, classes: lexicon.classes, contexts: new Map(), capitalsName };
}

/** The cues that begin with a word, made ready when it is first met. */
function cuesOf(matcher: Matcher, word: string): FirstWord | undefined {
  const known = matcher.words.get(word);
  return known === undefined ? undefined : (known.cues ??= cuesAmong(known.entries, word, matcher.classes));
}

function cuesAmong(entries: readonly LexiconEntry[], word: string, classes: WordClasses): FirstWord {
  const single: Cue[] = [];
  const longer = new Map<string, Cue[]>();
  for (const entry of entries) {
    for (const words of (entry.forms ?? [entry.phrase]).flatMap((form) => expand(form, classes, word))) {
      const second = words[1];
      const cues = second === undefined ? single : (longer.get(second) ?? []);
      cues.push({ entry, words, isLower: entry.phrase === entry.phrase.toLowerCase(), contexts: null });
      if (second !== undefined) longer.set(second, cues);
    }
  }
  for (const cues of [single, ...longer.values()]) {
    cues.sort((a, b) => b.words.length - a.words.length || (b.entry.when?.length ?? 0) - (a.entry.when?.length ?? 0));
  }
  return { single, longer };
}

function contextsOf({ contexts, classes }: Matcher, entry: LexiconEntry): Contexts {
  const known = contexts.get(entry);
  if (known !== undefined) return known;
  const compiled = (written: readonly string[] = []) => written.map((context) => compileContext(context, classes));
  const made = { when: compiled(entry.when), unless: compiled(entry.unless) };
  contexts.set(entry, made);
  return made;
}

/** One sentence that is looked through. */
interface Row {
  readonly tokens: readonly Token[];
  /** Whether it is written in title case; null until that is asked. */
  titled: boolean | null;
}

/** The cues in one sentence's tokens, in order, none overlapping. */
export function match(matcher: Matcher, tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  const row: Row = { tokens, titled: null };
  for (let from = 0; from < tokens.length; from++) {
    const cues = cuesOf(matcher, tokens[from]?.word ?? '');
    if (cues === undefined) continue;
    const longer = cues.longer.get(tokens[from + 1]?.word ?? '');
    const cue = firstFit(matcher, longer, row, from) ?? firstFit(matcher, cues.single, row, from);
    if (cue === undefined) continue;
    const to = from + cue.words.length;
    found.push({ entry: cue.entry, from, to });
    from = to - 1;
  }
  return found;
}

function firstFit(matcher: Matcher, cues: readonly Cue[] | undefined, row: Row, from: number): Cue | undefined {
  if (cues !== undefined) for (const cue of cues) if (fits(matcher, cue, row, from)) return cue;
  return undefined;
}

function fits(matcher: Matcher, cue: Cue, row: Row, from: number): boolean {
  const { words } = cue;
  const { tokens } = row;
  const to = from + words.length;
  for (let at = words.length - 1; at >= 0; at--) if (tokens[from + at]?.word !== words[at]) return false;
  if (matcher.capitalsName && holdsName(row, from, to)) return false;
  // Where nouns have capitals, "Schienen" is no form of "scheint".
  if (!matcher.capitalsName && cue.isLower && looksLikeName(tokens, from)) return false;
  const { when, unless } = (cue.contexts ??= contextsOf(matcher, cue.entry));
  return (when.length === 0 || holdsAny(when, tokens, from, to)) && !holdsAny(unless, tokens, from, to);
}

function holdsAny(contexts: readonly Context[], tokens: readonly Token[], from: number, to: number): boolean {
  for (const context of contexts) if (holds(context, tokens, from, to)) return true;
  return false;
}

function holdsName(row: Row, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (looksLikeName(row.tokens, at)) return !(row.titled ??= isTitleCase(row.tokens));
  return false;
}

/** From this share of capitalised words on, capitals are the style of the line and say nothing about names. */
const TITLE_CASE_SHARE = 0.6;

function isTitleCase(tokens: readonly Token[]): boolean {
  let [words, capitals] = [0, 0];
  for (const { word, capital } of tokens) {
    if (!isLetters(word)) continue;
    words++;
    if (capital) capitals++;
  }
  return capitals > words * TITLE_CASE_SHARE;
}

/**
 * A capital within a running sentence makes a name ("Ann Likely", "the Might Foundation"), except after a mark that
 * opens speech.
 */
function looksLikeName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const here = tokens[at];
  // "I" is a capital and no name.
  if (here === undefined || !here.capital || here.word.length === 1) return false;
  if (before === undefined) return false;
  // "12 May", "mid-May"
  const isJoined = isDigits(before.word) || (before.word === '-' && before.end === here.start);
  return isJoined || isLetters(before.word);
}
