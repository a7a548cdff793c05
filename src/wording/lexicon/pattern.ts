import { isDigits, tokenise } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/**
 * The small pattern language of the lexicons. A pattern is a row of elements parted by spaces:
 *
 * | element | matches |
 * |---|---|
 * | `may` | the word, whatever its case |
 * | `may\|might` | either word |
 * | `@be` | a word of the class `be` |
 * | `#` | a token that starts with a digit |
 * | `Cap` | a word with a capital first letter |
 * | `~ing` | a longer word that ends so |
 * | `*` | any token |
 * | `**` | any tokens, or none |
 * | `^` `$` | the edge of the sentence |
 *
 * A trailing `?` makes an element optional, a leading `!` matches any token (or edge) but these. In a context, `_`
 * stands for the cue: `the _ of`.
 */
type Element = {
  readonly test: (token: Token | undefined) => boolean;
  readonly optional: boolean;
  /** Any number of tokens. */
  readonly many?: boolean;
};

export interface Context {
  /** Elements before the cue, nearest first. */
  readonly before: readonly Element[];
  readonly after: readonly Element[];
}

export type WordClasses = Readonly<Record<string, readonly string[]>>;

const NO_WORD = /^(?:Cap|[#*^$!~].*)$/;
const PLAIN = /^[a-z]+$/;
/** An element that names words alone, as most do. */
const WORDS = /^[a-z]+(?:\|[a-z]+)*$/;
const EDGE = new Set(['^', '$']);

const classSets = new WeakMap<WordClasses, Map<string, ReadonlySet<string>>>();

/** A word class as a set, made once: many patterns name the same. */
function classSet(name: string, classes: WordClasses): ReadonlySet<string> {
  const sets = classSets.get(classes) ?? new Map<string, ReadonlySet<string>>();
  classSets.set(classes, sets);
  const members = classes[name];
  if (members === undefined) throw new Error(`The pattern element "@${name}" names no word class of this lexicon.`);
  const known = sets.get(name) ?? new Set(members);
  sets.set(name, known);
  return known;
}

/** The words an element names, classes resolved. */
const wordsOf = (element: string, classes: WordClasses): string[] =>
  !element.includes('@')
    ? element.split('|')
    : element
        .split('|')
        .flatMap((word) => (word.startsWith('@') ? Array.from(classSet(word.slice(1), classes)) : word));

function compileElement(written: string, classes: WordClasses): Element {
  return WORDS.test(written) ? wordsElement(written) : specialElement(written, classes);
}

function wordsElement(written: string): Element {
  if (!written.includes('|'))
    return { test: (token) => token !== undefined && token.word === written, optional: false };
  const words = new Set(written.split('|'));
  return { test: (token) => token !== undefined && words.has(token.word), optional: false };
}

function specialElement(written: string, classes: WordClasses): Element {
  if (written === '**') return { test: () => true, optional: true, many: true };
  const optional = written.length > 1 && written.endsWith('?');
  const negated = written.length > 1 && written.startsWith('!');
  const parts = written.slice(negated ? 1 : 0, optional ? -1 : undefined).split('|');
  const sets = parts.filter((part) => part.startsWith('@')).map((part) => classSet(part.slice(1), classes));
  const [any, digit, capital] = [parts.includes('*'), parts.includes('#'), parts.includes('Cap')];
  const edge = parts.some((part) => EDGE.has(part));
  const endings = parts.filter((part) => part.startsWith('~')).map((part) => part.slice(1));
  const words = parts.filter((part) => !part.startsWith('@') && !NO_WORD.test(part));
  const [only, others] = [words[0], words.length > 1 ? new Set(words) : null];
  const special = sets.length > 0 || digit || capital || endings.length > 0;
  const isSpecial = (token: Token) => {
    if ((digit && isDigits(token.word)) || (capital && token.capital)) return true;
    for (const set of sets) if (set.has(token.word)) return true;
    for (const ending of endings) if (token.word.length > ending.length + 1 && token.word.endsWith(ending)) return true;
    return false;
  };
  const matches = (token: Token | undefined) =>
    token === undefined
      ? edge
      : any || (others === null ? token.word === only : others.has(token.word)) || (special && isSpecial(token));
  return { test: negated ? (token) => !matches(token) : matches, optional };
}

/** Compiles a context such as `the _ of`. Throws when it has no `_`. */
export function compileContext(context: string, classes: WordClasses): Context {
  const elements = context.split(' ');
  const place = elements.indexOf('_');
  if (place < 0 || place !== elements.lastIndexOf('_')) {
    throw new Error(`The context "${context}" must name the cue's place once, as "_".`);
  }
  const compiled = elements.map((element) => (element === '_' ? null : compileElement(element, classes)));
  const rowOf = (row: (Element | null)[]) => row.filter((element) => element !== null);
  return { before: rowOf(compiled.slice(0, place)).toReversed(), after: rowOf(compiled.slice(place)) };
}

/** Whether a context holds around the tokens `from` up to (not with) `to`. */
export function holds(context: Context, tokens: readonly Token[], from: number, to: number): boolean {
  const { before, after } = context;
  return (
    (before.length === 0 || follows(before, 0, tokens, from - 1, -1)) &&
    (after.length === 0 || follows(after, 0, tokens, to, 1))
  );
}

function follows(row: readonly Element[], at: number, tokens: readonly Token[], index: number, step: 1 | -1): boolean {
  const element = row[at];
  if (element === undefined) return true;
  if (element.many === true) return followsSomewhere(row, at + 1, tokens, index, step);
  if (element.test(tokens[index]) && follows(row, at + 1, tokens, index + step, step)) return true;
  return element.optional && follows(row, at + 1, tokens, index, step);
}

/** In tokens: what belongs to a cue stands no farther from it. */
const FARTHEST = 40;

function followsSomewhere(
  row: readonly Element[],
  at: number,
  tokens: readonly Token[],
  index: number,
  step: 1 | -1,
): boolean {
  for (let next = index, steps = 0; steps <= FARTHEST; next += step, steps++) {
    if (follows(row, at, tokens, next, step)) return true;
    if (tokens[next] === undefined) return false;
  }
  return false;
}

/**
 * Every row of plain words a cue pattern stands for, cut like the text is: `no|little evidence` gives two rows. Throws
 * for elements that name no words, since cues are found by their first word.
 *
 * @param first - only the rows that begin with this word
 */
export function expand(form: string, classes: WordClasses, first?: string): string[][] {
  let rows: string[][] = [[]];
  for (const element of form.split(' ').filter(Boolean)) {
    const { alternatives, optional } = cueElement(form, element, classes);
    const cut = alternatives.map(tokensOf);
    if (optional) cut.push([]);
    rows = rows.flatMap((row) => cut.map((rest) => row.concat(rest)));
    if (first !== undefined) rows = rows.filter(([word = first]) => word === first);
    if (rows.length === 0) break;
  }
  return rows;
}

/** The words with which the rows begin that a cue pattern stands for. */
export function firstWords(form: string, classes: WordClasses): string[] {
  const found: string[] = [];
  for (let at = 0; at < form.length;) {
    const space = form.indexOf(' ', at);
    const end = space < 0 ? form.length : space;
    const element = form.slice(at, end);
    if (PLAIN.test(element)) {
      found.push(element);
      break;
    }
    const optional = element.endsWith('?');
    const words = wordsOf(optional ? element.slice(0, -1) : element, classes);
    for (const word of words) found.push(tokensOf(word)[0] ?? '');
    if (!optional) break;
    at = end + 1;
  }
  return found;
}

function cueElement(
  form: string,
  element: string,
  classes: WordClasses,
): { alternatives: string[]; optional: boolean } {
  const optional = element.length > 1 && element.endsWith('?');
  const alternatives = wordsOf(optional ? element.slice(0, -1) : element, classes);
  if (alternatives.some((word) => NO_WORD.test(word))) {
    throw new Error(`The cue "${form}" may hold only words: "${element}" belongs into a context.`);
  }
  return { alternatives, optional };
}

/** An elided word is written with its apostrophe, apart: `d' après`. */
const tokensOf = (word: string): string[] =>
  PLAIN.test(word) || word.endsWith("'") ? [word] : tokenise(word).map((token) => token.word);
