import type { Article } from '../../../src/domain/article/article.ts';
import type { ArticleReading } from '../../../src/domain/article/reading.ts';
import { keptTextOf, type KeptText } from '../../../src/domain/changes/keptText.ts';
import type { Signals } from '../../../src/domain/article/signals.ts';
import { bareArticle } from '../../madeUp/bare.ts';

export const address = 'https://www.harbour-herald.example/2026/11/locks';
export const pieces = (text: string): string[] => text.match(/[^]{1,7}/g) ?? [];

const evidence = { from: 'visible-text', at: 'p' } as const;
/** More would be as many at every length: the schema bounds them. */
const MOST_LINKS = 100;

const linesOf = (text: string) =>
  [...text.matchAll(/[^]{1,60}/g)].map(({ index, 0: line }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));

/** An article with a text wherever one can be, as long as its schema lets it be there, in one block or in many. */
export function articleOf(text: string, isOne = true): Article {
  const found = (most: number) => ({ value: text.slice(0, most), evidence });
  const person = { name: text.slice(0, 200), role: text.slice(0, 300), evidence };
  const path = (piece: string, at: number) => `${address}/${at}/${encodeURIComponent(piece.toWellFormed())}`;
  return bareArticle({
    url: `${address}?${encodeURIComponent(text.slice(0, 300).toWellFormed())}`,
    canonicalUrl: address,
    title: found(1000),
    subtitle: found(2000),
    outletName: found(200),
    section: found(200),
    authors: [person],
    organisations: [person],
    language: { value: 'en', evidence },
    text,
    blocks: isOne ? [{ kind: 'paragraph', start: 0, end: text.length }] : linesOf(text),
    wordCount: 1000,
    disclosures: [{ kind: 'update', text: text.slice(0, 2000), place: 0, evidence }],
    republication: [{ outlet: text.slice(0, 200), quote: text.slice(0, 1000), evidence }],
    links: pieces(text)
      .slice(0, MOST_LINKS)
      .map((piece, at) => ({ url: path(piece, at), host: 'a.example', text: piece, kind: 'other', count: 1 })),
  });
}

/**
 * A hedge in every line, and as many sources as there may be: made up, as reading them takes longer than most functions
 * take.
 */
function signalsOf(text: string): Signals {
  const lines = linesOf(text);
  const hedges = lines.map(({ start, end }) => {
    const speaker = text.slice(start, end);
    const voice = { kind: 'reported' as const, speaker };
    return { start, end, category: 'possibility' as const, entry: 'may', sentence: { start, end }, voice };
  });
  const sources = lines.slice(0, 500).map(({ start, end }) => {
    return { name: text.slice(start, end), kind: 'named' as const, spans: [{ start, end }] };
  });
  return { hedges: { status: 'ok', value: hedges }, sources: { status: 'ok', value: sources } };
}

export const readingOf = (text: string, isOne = true): ArticleReading => ({
  outcome: 'article',
  readingId: 'a',
  url: address,
  article: articleOf(text, isOne),
  languageClaims: { page: 'en', words: 'en' },
  signals: signalsOf(text),
});

/** What is kept of an article with a text, in many blocks. */
export const keptOf = (text: string): KeptText => keptTextOf(readingOf(text, false));
