import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import * as z from 'zod/mini';
import { findBrowser } from '../dev/browsers.mjs';
import { FLAGS } from '../drive/chromium.ts';
import { bundle } from '../bench/bundle.ts';

const Row = z.looseObject({ id: z.string(), url: z.string(), kind: z.optional(z.string()) });
export type Row = z.infer<typeof Row>;

/**
 * Calls a function with each saved page of a directory, parsed by Chromium and without its scripts running: parsing is most of the time, and
 * several times faster there than in jsdom.
 *
 * @param directory - has `truth.jsonl` and `pages/<id>.html.gz`
 * @param entry - path of a module that puts `ask(html, url)` into `globalThis`
 * @throws when there is no Chromium, or the directory or an answer cannot be read
 */
export async function* inPages<T>(
  directory: string,
  entry: string,
  answer: z.core.$ZodType<T>,
): AsyncGenerator<Row & { answer: T }> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium found.');
  const lines = readFileSync(join(directory, 'truth.jsonl'), 'utf8').split('\n').filter(Boolean);
  const browser = await launch({ executablePath, pipe: true, args: [...FLAGS, '--proxy-server=127.0.0.1:9'] });
  try {
    const page = await browser.newPage();
    await page.evaluate(await bundle(entry, 'inPages'));
    for (const line of lines) {
      const row = Row.parse(JSON.parse(line));
      const html = gunzipSync(readFileSync(join(directory, 'pages', `${row.id}.html.gz`))).toString();
      yield { ...row, answer: z.parse(answer, await page.evaluate(askPage, html, row.url)) };
    }
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function askPage(html: string, url: string): unknown {
  const known: { ask?: (html: string, url: string) => unknown } & typeof globalThis = globalThis;
  return known.ask?.(html, url);
}
