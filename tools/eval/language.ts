import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Lexicon } from '../../src/domain/article/lexiconFormat.ts';
import { lexiconFor } from '../dev/wording.ts';
import { findHedges } from '../../src/wording/signals/hedges.ts';
import { findScareQuotes } from '../../src/wording/signals/scareQuotes.ts';
import { findSources } from '../../src/wording/signals/sources.ts';
import { quotations } from '../../src/wording/text/quotations.ts';
import type { TextBlock } from '../../src/wording/text/spans.ts';

/**
 * Prints what is found in the wording of texts, one JSON line for each line `{text, lang, signal}` of a file: `{hedges:
 * [{cue, category, voice, speaker}], phrases, sources: [{name, named}], quotes}`. Paragraphs are parted by empty lines;
 * `signal` says which of the four a line is about, and changes nothing.
 *
 *     npm run -s eval:language -- FILE.jsonl
 */

const Row = z.object({ text: z.string(), lang: z.optional(z.string()) });

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run -s eval:language -- FILE.jsonl');
  process.exit(2);
}
try {
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() !== '') console.log(JSON.stringify(answerTo(line, index + 1)));
  }
} catch (error) {
  console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

/** A line that cannot be read is answered with what is wrong, so that answers stay beside their lines. */
function answerTo(line: string, number: number) {
  try {
    const { text, lang = 'en' } = Row.parse(JSON.parse(line));
    const lexicon = lexiconFor(lang);
    return lexicon === null ? { error: `no lexicon for ${lang}` } : readLanguage(text, lexicon);
  } catch (error) {
    console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    return { error: 'the line is not {text, lang, signal}' };
  }
}

function readLanguage(text: string, lexicon: Lexicon) {
  const blocks = paragraphsOf(text);
  const written = ({ start, end }: TextBlock) => text.slice(start, end);
  return {
    hedges: findHedges(text, blocks, lexicon).map((hedge) => {
      const { kind, speaker } = hedge.voice ?? { kind: 'author' };
      return { cue: written(hedge), category: hedge.category, voice: kind, speaker };
    }),
    phrases: findScareQuotes(text, blocks, lexicon).map(({ phrase }) => phrase),
    sources: findSources(text, blocks, lexicon).map(({ name, kind }) => ({ name, named: kind === 'named' })),
    quotes: blocks.flatMap((block) => quotations(text, block)).map(written),
  };
}

function paragraphsOf(text: string): TextBlock[] {
  return [...text.matchAll(/\S(?:(?!\n\s*\n)[^])*/g)].map(({ index, 0: paragraph }) => ({
    start: index,
    end: index + paragraph.trimEnd().length,
  }));
}
