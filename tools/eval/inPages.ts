import * as z from 'zod/mini';
import { bundle } from '../bench/bundle.ts';
import { launchOffline } from '../bench/offline.ts';
import { readTruth, savedHtml } from './savedPages.ts';

const Row = z.looseObject({ id: z.string(), url: z.string(), kind: z.optional(z.string()) });
type Row = z.infer<typeof Row>;

/**
 * Calls a function with each saved page of a directory, parsed by Chromium and without its scripts running: parsing is
 * most of the time, and several times faster there than in jsdom.
 *
 * @param entry - path of a module that puts `ask(html, url)` into `globalThis`
 * @throws when there is no Chromium, or a page or an answer cannot be read
 */
export async function* inPages<T>(
  directory: string,
  entry: string,
  answer: z.core.$ZodType<T>,
): AsyncGenerator<Row & { answer: T }> {
  const browser = await launchOffline();
  try {
    const page = await browser.newPage();
    await page.evaluate(await bundle(entry, 'inPages'));
    for (const row of readTruth(directory, Row)) {
      const said = await page.evaluate(askPage, savedHtml(directory, row.id), row.url);
      yield { ...row, answer: z.parse(answer, said) };
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
