import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';

/** What texts of every format begin and divide with. */
const COMMON = [
  ' ',
  'a',
  'a ',
  'A. ',
  '\n',
  '.',
  ',',
  '"',
  '“',
  '(',
  '[',
  '<',
  '</',
  '<a ',
  '&',
  '\u0301',
  '\u{1F600}',
  '0',
  '{"a":',
  '> ',
  '- ',
  '](',
  '**',
  '\t',
];
/** Longer words of a file's own text are sentences for readers. */
const LONGEST = 40;

/** A fragment repeated, with something before and after. */
export interface Repeated {
  name: string;
  /** @param size - in characters */
  ofSize: (size: number) => string;
}

/** Characters a text has before and after what is repeated. */
const FRAMES = [
  ['', ''],
  ['A', ' \u0001x'],
] as const;

/**
 * Texts that a file's functions find hard: of its own words and signs, the parts of its regular expressions, and each
 * alternative of these as a text it matches.
 */
export function fragmentsOf(file: string): Repeated[] {
  const found = new Set<string>();
  new Visitor({
    Literal: (node) => {
      if ('regex' in node) for (const part of partsOf(node.regex.pattern)) found.add(part);
      else if (typeof node.value === 'string') found.add(node.value);
    },
    TemplateElement: (node) => {
      found.add(node.value.cooked ?? '');
    },
  }).visit(parseSync(file, readFileSync(file, 'utf8')).program);
  return repeated([...found].filter((part) => !/\.tsx?$/.test(part)));
}

/** Texts of some fragments and of those that are hard in every format. */
export const repeated = (fragments: readonly string[]): Repeated[] =>
  [...new Set([...COMMON, ...fragments])]
    .filter((part) => part !== '' && part.length <= LONGEST)
    .flatMap((part) =>
      FRAMES.map(([before, after]) => ({
        name: [before, part, after].map((one) => JSON.stringify(one)).join(' + '),
        ofSize: (size: number) => before + part.repeat(Math.ceil(size / part.length)) + after,
      })),
    );

/** A regular expression's literal runs, its classes by a sign of each, and its alternatives whole. */
export function partsOf(pattern: string): string[] {
  const spelt = pattern
    .replace(/\(\?(?:[:=!]|<[=!]|<\w+>)/g, '(')
    .replace(/\\u\{?([\da-fA-F]{4,6})\}?|\\x([\da-fA-F]{2})/g, (_, long: string, short: string) =>
      String.fromCodePoint(Number.parseInt(long ?? short, 16)),
    )
    .replace(/\\[pP]\{[^}]*\}|\\[wSDW]/g, 'a')
    .replace(/\\s/g, ' ')
    .replace(/\\d/g, '1')
    .replace(/\\[bB]/g, '')
    .replace(/\\n/g, '\n')
    .replace(/\\t/g, '\t')
    .replace(/\\r/g, '\r')
    .replace(/\[\^[^\]]*\]/g, 'a');
  const classes = [...spelt.matchAll(/(?<!\\)\[([^\]]+)\]/g)].flatMap(([, signs = '']) =>
    Array.from(signs.replaceAll('\\', '')).slice(0, 4),
  );
  const flat = spelt
    .replace(/(?<!\\)\[(\\?[^\]])[^\]]*\]/g, '$1')
    .replace(/(?<!\\)\{\d*,?\d*\}/g, '')
    .replace(/(?<!\\)[*+?^$]/g, '')
    .replace(/(?<!\\)\./g, 'a');
  const runs = flat.split(/(?<!\\)[()|]/).map((run) => run.replaceAll('\\', ''));
  const whole = flat.split('|').map((run) => run.replace(/(?<!\\)[()]/g, '').replaceAll('\\', ''));
  return [...classes, ...runs, ...whole, ...runs.map((run) => run.slice(0, 1))];
}
