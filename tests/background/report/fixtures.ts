import type { Article, Evidence } from '../../../src/domain/article/article.ts';
import type { ContextNote } from '../../../src/domain/packs/contextNote.ts';
import type { ArticleReading } from '../../../src/domain/article/reading.ts';
import { bareArticle, bareContextNote } from '../../../tools/madeUp/bare.ts';

/** Made-up readings and notes for the tests of what is built on them. */

export const evidence: Evidence = { from: 'meta', at: 'test' };

export const anArticle = (change: Partial<Article> = {}): Article =>
  bareArticle({
    title: { value: 'Who pays for the locks?', evidence },
    outletName: { value: 'Harbour Herald', evidence },
    authors: [{ name: 'Mira Holt', evidence }],
    language: { value: 'en', evidence },
    ...change,
  });

export const aReading = (change: Partial<Article> = {}): ArticleReading => {
  const article = anArticle(change);
  return {
    outcome: 'article',
    readingId: 'r1',
    url: article.url,
    article,
    languageClaims: { page: 'en', words: 'en' },
    signals: { hedges: { status: 'ok', value: [] } },
  };
};

export const aContextNote = (id: string, change: Partial<ContextNote> = {}): ContextNote =>
  bareContextNote(`pack/${id}`, {
    packId: 'pack',
    packTitle: 'Pack',
    subjectName: 'The Harbour Herald',
    property: 'foundingDate',
    value: '1884',
    sources: [{ url: 'https://example.org/', title: 'Title', publisher: 'Example', accessed: '2026-11-01' }],
    ...change,
  });
