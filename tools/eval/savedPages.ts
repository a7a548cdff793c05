import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';

/** What `truth.jsonl` has of every page; other fields are for those who ask for them. */
export const Row = z.object({ id: z.string(), url: z.string() });
export type Row = z.infer<typeof Row>;

/**
 * The rows of a folder of saved pages, one a line of its `truth.jsonl`. Ends the program with 1 if they cannot be read.
 *
 * @param step - every nth row
 */
export function readTruth<T>(directory: string, row: z.ZodMiniType<T>, step = 1): T[] {
  const file = join(directory, 'truth.jsonl');
  try {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.filter((_, index) => index % step === 0).map((line) => row.parse(JSON.parse(line)));
  } catch (error) {
    console.error(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

/** About so many rows, evenly over all. */
export function sampleTruth<T>(directory: string, row: z.ZodMiniType<T>, count: number): T[] {
  const all = readTruth(directory, row);
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === 0);
}

/**
 * What a command asks for as `DIR [--sample N]`: the folder, and to take every nth row. Ends the program with 2
 * if it does not.
 */
export function askedFolder(command: string): { directory: string; step: number } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string', default: '1' } },
  });
  const [directory] = positionals;
  const step = Number(values.sample);
  if (directory !== undefined && step >= 1) return { directory, step };
  console.error(`usage: npm run -s ${command} -- DIR [--sample N]     (DIR/truth.jsonl, DIR/pages/<id>.html.gz)`);
  return process.exit(2);
}

/** The path of a page, packed. */
export const pageFile = (directory: string, id: string): string => join(directory, 'pages', `${id}.html.gz`);

/** @throws Error where the page is not there */
export const savedHtml = (directory: string, id: string): string =>
  gunzipSync(readFileSync(pageFile(directory, id))).toString();

/** A page whose own scripts do not run: what changes in it is ours. */
export function withoutScripts(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + policy) : policy + html;
}

/** The address a page is served at from this machine, under its own name. */
export const servedAt = ({ url }: Row): string => url.replace(/^https:/, 'http:').replace(/#.*$/, '');
