import { readdirSync } from 'node:fs';
import type { Source } from '../../src/domain/packs/pack.ts';
import { ContextNoteStatus } from '../../src/domain/packs/contextNote.ts';
import type { Named, Phrase, Statement } from './name.ts';
import { readLines } from './read.ts';

/** Reads the names written by hand, `curated/*.tsv`; several lines with one id are several notes on one subject. */
export function readCurated(): Named[] {
  const names = new Map<string, Named>();
  for (const file of readdirSync(new URL('curated/', import.meta.url)).toSorted()) {
    if (!file.endsWith('.tsv')) continue;
    for (const [id = '', name = '', phrases = '', near = '', ...note] of readLines(`curated/${file}`)) {
      const known = names.get(id);
      if (known) known.notes.push(statementOf(note));
      else names.set(id, { id, name, phrases: phrasesOf(phrases, parts(near)), notes: [statementOf(note)] });
    }
  }
  return [...names.values()];
}

const parts = (cell: string, mark = ';'): string[] =>
  cell
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean);

/** Lists of words to stand near a phrase, by the names other tables call them: `@US`. */
const LISTS = new Map(readLines('tables/nearWords.tsv').map(([name = '', words = '']) => [name, parts(words)]));

/**
 * Reads `Phrase; Other phrase@de [word|word]`, each with its own words to stand near or those of the whole subject; one
 * that ends with a language holds in that only.
 */
export function phrasesOf(cell: string, near: string[]): Phrase[] {
  return parts(cell).map((written) => phraseOf(written, near));
}

function phraseOf(written: string, near: string[]): Phrase {
  const [, text = written, language, own] = /^(.*?)(?:@([a-z]{2}))?(?:\s*\[(.*)\])?$/.exec(written) ?? [];
  const words = own === undefined ? near : parts(own, '|').flatMap((word) => LISTS.get(word) ?? [word]);
  return { text, ...(language !== undefined && { language }), ...(words.length > 0 && { near: words }) };
}

function statementOf(cells: string[]): Statement {
  const [text = '', asOf = '', status = '', expires = '', ...source] = cells;
  return {
    text,
    asOf,
    status: ContextNoteStatus.parse(status),
    ...(expires !== '' && { expires }),
    sources: sourcesOf(source),
  };
}

function sourcesOf(cells: string[]): Source[] {
  const [urls = [], titles = [], publishers = [], days = []] = [0, 1, 2, 3].map((at) =>
    (cells[at] ?? '').split(';;').map((part) => part.trim()),
  );
  return urls.map((url, at) => sourceOf(url, titles[at] ?? '', publishers[at] ?? '', days[at] ?? ''));
}

const sourceOf = (url: string, title: string, publisher: string, accessed: string): Source => ({
  // Some pages were read over plain HTTP: a reader is sent to the safe address of the same page.
  url: url.replace(/^http:/, 'https:'),
  title,
  publisher,
  ...(accessed !== '' && { accessed }),
});
