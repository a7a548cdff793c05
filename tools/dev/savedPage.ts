import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { ArticleReading } from '../../src/domain/article/reading.ts';
import type { Signals } from '../../src/domain/article/signals.ts';
import { readArticle } from '../../src/page/readArticle.ts';
import { readSignals } from './wording.ts';

/** The HTML of a saved page, packed (`.gz`) or not. Ends the program with 1 if it cannot be read. */
export function loadPage(file: string): string {
  try {
    const bytes = readFileSync(file);
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  } catch (error) {
    console.error(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

/** The address a saved page claims as its own. */
export function addressIn(html: string): string | undefined {
  return /<link[^>]+rel=["']?canonical["']?[^>]*href=["']?(https?:[^"'\s>]+)/i.exec(html)?.[1];
}

/** A page in jsdom, which is to be closed. */
export const openPage = (html: string, url: string) =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;

/** What the page script answers of a page, its wording included; null if it is no article. */
export function readPage(document: Document, url: string): (ArticleReading & { signals: Signals }) | null {
  const read = readArticle(document, url);
  if (!read) return null;
  const { article, languageClaims } = read;
  return { outcome: 'article', readingId: 'saved', url, article, languageClaims, signals: readSignals(article) };
}
