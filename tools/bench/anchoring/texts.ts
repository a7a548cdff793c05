import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readTruth } from '../../eval/savedPages.ts';
import { Random } from '../random.ts';

const Row = z.object({ id: z.string(), lang: z.optional(z.string()), body_text: z.optional(z.string()) });

export interface ArticleText {
  name: string;
  /** The language, so that what is put into a text comes from texts of the same; empty where it is not known. */
  language: string;
  text: string;
}

/** The article texts of a folder: those of its `truth.jsonl`, if it has one, or its `.txt` files. */
export function readTexts(directory: string): ArticleText[] {
  if (existsSync(join(directory, 'truth.jsonl')))
    return readTruth(directory, Row).flatMap(({ id, lang, body_text: text }) =>
      text === undefined ? [] : [{ name: id, language: lang ?? '', text: withoutRepeats(text) }],
    );
  return readdirSync(directory)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => ({ name: file, language: '', text: withoutRepeats(readFileSync(join(directory, file), 'utf8')) }));
}

/**
 * Without paragraphs that a text has twice, as texts taken from pages do: no one could tell which of the two was meant.
 */
function withoutRepeats(text: string): string {
  const seen = new Set<string>();
  return text
    .split(/(?<=\n)/)
    .filter((line) => line.trim() === '' || (!seen.has(line.trim()) && seen.add(line.trim())))
    .join('');
}

/** Whom a text is from, as its name says: of `source-outlet-number` the outlet. */
export const outletOf = ({ name }: ArticleText): string => name.replace(/^[^-]*-|-[^-]*$/g, '');

/** Whether a text is one to learn from: those of every second outlet, so that the others are of outlets never met. */
export const isTaught = (text: ArticleText): boolean => new Random(outletOf(text)).chance(1 / 2);
