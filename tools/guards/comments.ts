import type { Finding } from './finding.ts';

/** What oxfmt keeps code to; it leaves comments as they are. */
const WIDTH = 120;
/** Indented by more than the text, a line of a comment shows code; one of a table cannot be broken. */
const COMMENT = /^\s*(?:\/\*|\*(?! {4,}| *\|)|\/\/)/;

/** Finds lines of comments that are longer than those of code in one source file of ours. */
export const findLongComments = (path: string, source: string): Finding[] =>
  source.split('\n').flatMap((line, index) =>
    line.length > WIDTH && COMMENT.test(line)
      ? [
          {
            where: `${path}:${index + 1}`,
            problem: `The comment's line has ${line.length} characters.`,
            instead: `Break comments at ${WIDTH}, as code is.`,
          },
        ]
      : [],
  );
