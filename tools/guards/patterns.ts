import { analyse } from 'scslre';
import { parseSync, Visitor } from 'vite';
import type { Finding } from './finding.ts';
import { lineAt } from './sourceText.ts';

/** Regular expressions whose texts are short, by a part of them: how long the longest is. */
const BOUNDED: readonly [path: string, part: string, why: string][] = [
  ['src/page/fields/dates.ts', 'aktualisiert|actualizado', 'an element that shows a date has 300 characters at most'],
  ['src/worker/exchange/text/dates.ts', '上午|下午|午前', 'a date has 120 characters at most'],
];

/** Whether only short texts come to an expression of a file. */
export const isBounded = (path: string, pattern: string): boolean =>
  BOUNDED.some(([file, part]) => file === path && pattern.includes(part));

const INSTEAD =
  'Let no two repetitions beside each other take the same characters, and let a repetition begin only where no character of its kind stands before it: /(?<!\\s)\\s+$/ instead of /\\s+$/.';

/**
 * Finds regular expressions that backtrack more than linearly (ReDoS): fed with one character repeated, their steps
 * grow as the square of it or faster. Of several characters in turn, and of what is built while running,
 * `npm run fuzz:growth` tells.
 */
export function findSlowPatterns(path: string, source: string): Finding[] {
  const found: Finding[] = [];
  new Visitor({
    Literal: (node) => {
      if (!('regex' in node)) return;
      const { pattern, flags } = node.regex;
      if (isBounded(path, pattern)) return;
      const [first] = analyse({ source: pattern, flags }, { maxReports: 1 }).reports;
      if (!first) return;
      found.push({
        where: `${path}:${lineAt(source, node.start)}`,
        problem: `/${pattern}/${flags} takes ${first.exponential ? 'exponentially' : 'more than linearly'} long for ${JSON.stringify(first.character.pick)} repeated.`,
        instead: INSTEAD,
      });
    },
  }).visit(parseSync(path, source).program);
  return found;
}
