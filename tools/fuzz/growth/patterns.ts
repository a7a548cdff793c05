import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { pathToFileURL } from 'node:url';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { parseSync, Visitor } from 'vite';
import { isBounded } from '../../guards/patterns.ts';
import { exportedWithText, sourceFiles } from './exported.ts';
import { partsOf, repeated } from './fragments.ts';

/** A regular expression of the sources: as it is written, or as it was built when its module was loaded. */
interface Pattern {
  source: string;
  flags: string;
  where: string;
}

/** So many characters a text has, and in how many places of it the expression is tried. */
const LENGTHS = [4000, 16_000] as const;
const PLACES = 16;
/** Steps back from one place: what takes fewer of a text of 16,000 characters does not grow with it. */
const FEW = 1024;
/** What takes more from one place alone is beyond all measure. */
const MOST = 2 ** 20;
/** Places from which it must grow: from one alone, as at the beginning of a run, it is linear. */
const LEAST_PLACES = 4;

setFlagsFromString('--allow-natives-syntax');
/**
 * V8's own, for its tests: an expression that gives up after so many steps back (backtracks), and then finds nothing.
 */
const limited: (source: string, flags: string, limit: number) => RegExp = runInThisContext(
  '(source, flags, limit) => %NewRegExpWithBacktrackLimit(source, flags, limit)',
);

/**
 * The text, if there is one, over which an expression goes back more and more often the longer it is: from many of its
 * places, so that the work of a search is the square of the length or more. It is counted, and no clock asked.
 */
export function steepText({ source, flags }: Pattern): string | null {
  // Another way to match: nothing is found only by giving up.
  const tried = `(?:${withGroups(source, flags)})|`;
  const sticky = flags.includes('y') ? flags : `${flags}y`;
  const few = limited(tried, sticky, FEW);
  const [short, long] = LENGTHS;
  for (const { name, ofSize } of repeated(partsOf(source))) {
    const text = ofSize(long);
    const places = placesIn(text).filter((place) => !isWithin(few, text, place));
    if (places.length < LEAST_PLACES) continue;
    const stepsIn = (of: string) => placesIn(of).reduce((sum, place) => sum + stepsFrom(tried, sticky, of, place), 0);
    const steps = stepsIn(text);
    if (steps >= MOST || steps > 2 * stepsIn(ofSize(short))) return name;
  }
  return null;
}

/**
 * With what is repeated in groups of its own: V8 goes back over a repetition of one length without counting, but for
 * groups.
 */
function withGroups(source: string, flags: string): string {
  if (/\\[1-9]/.test(source)) return source;
  const parser = new RegExpParser();
  const [unicode, unicodeSets] = [flags.includes('u'), flags.includes('v')];
  const edges: [at: number, sign: string][] = [];
  visitRegExpAST(parser.parsePattern(source, 0, source.length, { unicode, unicodeSets }), {
    onQuantifierEnter: ({ element: { start, end } }) => edges.push([start, '('], [end, ')']),
  });
  // From the end, so that no edge moves another; of two in one place the inner one first.
  return edges
    .toSorted(([a], [b]) => b - a)
    .reduce((whole, [at, sign]) => whole.slice(0, at) + sign + whole.slice(at), source);
}

/** Places in the first half, a prime apart, so that they are not all the same in what is repeated. */
const placesIn = (text: string): number[] =>
  Array.from({ length: PLACES }, (_, at) => 1 + at * 61 * Math.ceil(text.length / 4000)).filter(
    (place) => place < text.length / 2,
  );

function isWithin(expression: RegExp, text: string, place: number): boolean {
  expression.lastIndex = place;
  return expression.exec(text) !== null;
}

function stepsFrom(source: string, flags: string, text: string, place: number): number {
  let limit = 1;
  while (limit < MOST && !isWithin(limited(source, flags, limit), text, place)) limit *= 2;
  return limit;
}

/** All regular expressions of the files that are handed text: written in them, and built when they are loaded. */
export async function patternsIn(part: string): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const add = (pattern: Pattern) => found.set(`${pattern.source}/${pattern.flags}`, pattern);
  for (const file of sourceFiles().filter((one) => one.includes(part)))
    new Visitor({
      Literal: (node) => {
        if ('regex' in node && !isBounded(file, node.regex.pattern))
          add({ source: node.regex.pattern, flags: node.regex.flags, where: file });
      },
    }).visit(parseSync(file, readFileSync(file, 'utf8')).program);
  const files = new Set(exportedWithText().map(({ file }) => file));
  const own = RegExp;
  for (const file of [...files].filter((one) => one.includes(part))) {
    globalThis.RegExp = new Proxy(own, {
      construct: (target, given: ConstructorParameters<RegExpConstructor>) => {
        const made = new target(...given);
        add({ source: made.source, flags: made.flags, where: `${file}, or what it imports` });
        return made;
      },
    });
    await import(pathToFileURL(file).href);
  }
  globalThis.RegExp = own;
  return [...found.values()];
}
