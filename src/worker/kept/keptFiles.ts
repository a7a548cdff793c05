import type { KeptItem } from '../../messages/keptView.ts';
import { linkedAddress, plainMarkdown } from '../../domain/text/plainMarkdown.ts';
import { localDay } from '../../domain/time.ts';
import { tableOf } from '../exchange/csv.ts';

const COLUMNS = [
  'title',
  'outlet',
  'authors',
  'url',
  'published',
  'first seen',
  'last seen',
  'versions',
  'words',
  'hedges',
] as const;

/** What was read as a table, one row an article. */
export const keptCsv = (items: readonly KeptItem[]): Blob =>
  tableOf(
    COLUMNS,
    items.map(({ title, outlet, authors, url, published, first, seen, versions, words, hedges }) => [
      title,
      outlet,
      authors.join('; '),
      url,
      published ?? '',
      first,
      seen,
      String(versions),
      String(words),
      hedges === null ? '' : String(hedges),
    ]),
  );

/**
 * What was read as Markdown: a heading for each day it was last seen on, by the reader's clock, and a line for each
 * article.
 */
export function keptMarkdown(items: readonly KeptItem[]): Blob {
  const days = Map.groupBy(items, ({ seen }) => localDay(new Date(seen)));
  const parts = [...days].map(([day, read]) => `## ${day}\n\n${read.map(lineOf).join('\n')}\n`);
  return new Blob([parts.join('\n')], { type: 'text/markdown' });
}

function lineOf({ title, url, outlet, authors, published }: KeptItem): string {
  const told = [outlet, ...authors, published ?? ''].filter(Boolean).map(plainly).join(', ');
  return `- [${plainly(title)}](${linkedAddress(url)}), ${told}`;
}

const plainly = (words: string): string => plainMarkdown(words.replace(/\s+/g, ' '));
