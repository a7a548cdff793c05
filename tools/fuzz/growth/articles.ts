import type { Article } from '../../../src/domain/article/article.ts';
import type { ArticleReading } from '../../../src/domain/article/reading.ts';
import { keptTextOf, type KeptText } from '../../../src/domain/changes/keptText.ts';
import { readSignals } from '../../../src/page/signals/signals.ts';

export const address = 'https://www.harbour-herald.example/2026/11/locks';
export const pieces = (text: string): string[] => text.match(/[^]{1,7}/g) ?? [];

const evidence = { from: 'visible-text', at: 'p' } as const;
const MOST_LINKS = 1000;

/** An article with a text wherever one can be, as long as its schema lets it be there, in one block or in many. */
export function articleOf(text: string, isOne = true): Article {
  const found = (most: number) => ({ value: text.slice(0, most), evidence });
  const person = { name: text.slice(0, 200), role: text.slice(0, 300), evidence };
  const path = (piece: string, at: number) => `${address}/${at}/${encodeURIComponent(piece.toWellFormed())}`;
  const lines = [...text.matchAll(/[^]{1,60}/g)].map(({ index, 0: line }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));
  return {
    url: `${address}?${encodeURIComponent(text.slice(0, 300).toWellFormed())}`,
    canonicalUrl: address,
    title: found(1000),
    subtitle: found(2000),
    outletName: found(200),
    section: found(200),
    kind: null,
    authors: [person],
    organisations: [person],
    credits: [],
    published: null,
    modified: null,
    publishedVisible: null,
    language: { value: 'en', evidence },
    text,
    blocks: isOne ? [{ kind: 'paragraph', start: 0, end: text.length }] : lines,
    wordCount: 1000,
    paywalled: false,
    disclosures: [{ kind: 'update', text: text.slice(0, 2000), place: 0, evidence }],
    republication: [{ outlet: text.slice(0, 200), quote: text.slice(0, 1000), evidence }],
    notices: [],
    links: pieces(text)
      .slice(0, MOST_LINKS)
      .map((piece, at) => ({ url: path(piece, at), host: 'a.example', text: piece, kind: 'other', count: 1 })),
    policies: [],
  };
}

// As with pages, the last is kept: its wording takes longer to read than most functions take.
let lastRead: { text: string; isOne: boolean; reading: ArticleReading } | null = null;
export function readingOf(text: string, isOne = true): ArticleReading {
  if (lastRead?.text !== text || lastRead.isOne !== isOne) {
    const article = articleOf(text, isOne);
    const signals = readSignals(article);
    lastRead = { text, isOne, reading: { outcome: 'article', readingId: 'a', url: address, article, signals } };
  }
  return lastRead.reading;
}
/** What is kept of an article with a text, in many blocks. */
export const keptOf = (text: string): KeptText => keptTextOf(readingOf(text, false));
