/** Where in a pack file the problems stand, for whoever mends it in an editor. */

type Steps = readonly (string | number)[];

/** What is looked for below a value: its places by the next step. */
interface Wanted {
  paths: string[];
  below: Map<string, Wanted>;
}

const STRING = /"(?:[^"\\]|\\.)*"/y;
const SPACE = /\s*/y;
const NEXT_SIGN = /["{}[\]]/g;
const SCALAR = /[^\s,\]}]*/y;

/**
 * The lines of values in a JSON text. One walk over the text, whatever the number of paths.
 *
 * @param text - valid JSON
 * @param paths - as problems have them: `notes[3].sources[0].url`
 * @returns by path the line of the value, from 1; where there is none, of what it is missing from
 */
export function linesOf(text: string, paths: readonly string[]): Map<string, number> {
  const root: Wanted = { paths: [], below: new Map() };
  for (const path of paths) {
    let at = root;
    for (const step of stepsOf(path)) {
      const next = at.below.get(String(step)) ?? { paths: [], below: new Map<string, Wanted>() };
      at.below.set(String(step), next);
      at = next;
    }
    at.paths.push(path);
  }
  const offsets = new Map<string, number>();
  walk(text, after(SPACE, text, 0), root, offsets);
  return inLines(text, offsets);
}

/** `['notes', 3, 'sources']` of `notes[3].sources`. */
const stepsOf = (path: string): Steps => path.match(/[^.[\]]+/g) ?? [];

/** Notes where what is wanted stands below a value, and returns the offset behind it. */
function walk(text: string, start: number, wanted: Wanted, offsets: Map<string, number>): number {
  note(wanted, start, offsets);
  const open = text[start];
  if (wanted.below.size === 0 || (open !== '{' && open !== '[')) return skip(text, start);
  let at = after(SPACE, text, start + 1);
  for (let index = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; index += 1) {
    let step = String(index);
    if (open === '{') {
      const end = after(STRING, text, at);
      step = keyIn(text.slice(at, end));
      at = after(SPACE, text, after(SPACE, text, end) + 1);
    }
    const below = wanted.below.get(step);
    at = after(SPACE, text, below ? walk(text, at, below, offsets) : skip(text, at));
    if (text[at] === ',') at = after(SPACE, text, at + 1);
  }
  return at + 1;
}

/** A value stands for all that is missing from it, until it is found further down. */
function note({ paths, below }: Wanted, offset: number, offsets: Map<string, number>): void {
  for (const path of paths) offsets.set(path, offset);
  for (const next of below.values()) note(next, offset, offsets);
}

/** The offset behind the value that begins at one. */
function skip(text: string, start: number): number {
  if (text[start] === '"') return after(STRING, text, start);
  if (text[start] !== '{' && text[start] !== '[') return after(SCALAR, text, start);
  let depth = 0;
  let at = start;
  while (at < text.length) {
    NEXT_SIGN.lastIndex = at;
    const sign = NEXT_SIGN.exec(text);
    if (!sign) break;
    if (sign[0] === '"') at = after(STRING, text, sign.index);
    else {
      depth += sign[0] === '{' || sign[0] === '[' ? 1 : -1;
      at = sign.index + 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

/** The offset behind a pattern that matches at one; the next offset where it does not, so that no walk stands still. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at + 1;
}

function keyIn(written: string): string {
  const key: unknown = JSON.parse(written);
  return String(key);
}

function inLines(text: string, offsets: ReadonlyMap<string, number>): Map<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let done = 0;
  for (const [path, offset] of [...offsets].toSorted(([, a], [, b]) => a - b)) {
    for (let at = text.indexOf('\n', done); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
    done = Math.max(done, offset);
    lines.set(path, line);
  }
  return lines;
}
