import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

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
 * | `*` | any token |
 * | `^` `$` | the edge of the sentence |
 *
 * A trailing `?` makes an element optional, a leading `!` matches any token (or edge) but these. In a context, `_` stands for
 * the cue: `the _ of`.
 */
export type Element = { readonly test: (token: Token | undefined) => boolean; readonly optional: boolean };

export interface Context {
  /** Elements before the cue, nearest first. */
  readonly before: readonly Element[];
  readonly after: readonly Element[];
}

export type WordClasses = Readonly<Record<string, readonly string[]>>;

const DIGIT = /^\p{N}/u;
const EDGE = new Set(['^', '$']);

/** The words an element names, classes resolved. */
function words(element: string, classes: WordClasses): Set<string> {
  const named = element.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return [word];
    const members = classes[word.slice(1)];
    if (members === undefined) throw new Error(`The pattern element "${element}" names no word class of this lexicon.`);
    return members;
  });
  return new Set(named);
}

function compileElement(written: string, classes: WordClasses): Element {
  const optional = written.length > 1 && written.endsWith('?');
  const negated = written.length > 1 && written.startsWith('!');
  const named = words(written.slice(negated ? 1 : 0, optional ? -1 : undefined), classes);
  const any = named.has('*');
  const digit = named.has('#');
  const capital = named.has('Cap');
  const edge = [...named].some((word) => EDGE.has(word));
  const matches = (token: Token | undefined) =>
    token === undefined
      ? edge
      : any || named.has(token.word) || (digit && DIGIT.test(token.word)) || (capital && token.capital);
  return { test: negated ? (token) => !matches(token) : matches, optional };
}

const compileRow = (row: string, classes: WordClasses): Element[] =>
  row
    .split(' ')
    .filter(Boolean)
    .map((element) => compileElement(element, classes));

/** Compiles a context such as `the _ of`. Throws when it has no `_`. */
export function compileContext(context: string, classes: WordClasses): Context {
  const [before, after, ...more] = context.split(/(?<=^| )_(?= |$)/);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The context "${context}" must name the cue's place once, as "_".`);
  }
  return { before: compileRow(before, classes).toReversed(), after: compileRow(after, classes) };
}

/** Whether a context holds around the tokens `from` up to (not with) `to`. */
export function holds(context: Context, tokens: readonly Token[], from: number, to: number): boolean {
  return follows(context.before, 0, tokens, from - 1, -1) && follows(context.after, 0, tokens, to, 1);
}

function follows(row: readonly Element[], at: number, tokens: readonly Token[], index: number, step: 1 | -1): boolean {
  const element = row[at];
  if (element === undefined) return true;
  if (element.test(tokens[index]) && follows(row, at + 1, tokens, index + step, step)) return true;
  return element.optional && follows(row, at + 1, tokens, index, step);
}

/**
 * Every row of plain words a cue pattern stands for, cut like the text is: `no|little evidence` gives two rows. Throws for
 * elements that name no words, since cues are found by their first word.
 */
export function expand(form: string, classes: WordClasses): string[][] {
  let rows: string[][] = [[]];
  for (const element of form.split(' ').filter(Boolean)) {
    const optional = element.length > 1 && element.endsWith('?');
    const alternatives = [...words(optional ? element.slice(0, -1) : element, classes)];
    if (alternatives.some((word) => /^(?:Cap|[#*^$!].*)$/.test(word))) {
      throw new Error(`The cue "${form}" may hold only words: "${element}" belongs into a context.`);
    }
    const cut = alternatives.map((word) => tokenise(word).map((token) => token.word));
    if (optional) cut.push([]);
    rows = rows.flatMap((row) => cut.map((rest) => row.concat(rest)));
  }
  return rows;
}
