import type { Article, Evidence } from '../../../src/domain/article/article.ts';
import type { ContextNote } from '../../../src/domain/packs/contextNote.ts';
import type { ArticleReading } from '../../../src/domain/article/reading.ts';

/** Made-up readings and notes for the tests of what is built on them. */

export const evidence: Evidence = { from: 'meta', at: 'test' };

export const anArticle = (change: Partial<Article> = {}): Article => ({
  url: 'https://www.harbour-herald.example/news/lock-costs-12345',
  canonicalUrl: null,
  title: { value: 'Who pays for the locks?', evidence },
  subtitle: null,
  outletName: { value: 'Harbour Herald', evidence },
  section: null,
  kind: null,
  authors: [{ name: 'Mira Holt', evidence }],
  organisations: [],
  published: null,
  modified: null,
  publishedVisible: null,
  language: { value: 'en', evidence },
  text: '',
  blocks: [],
  wordCount: 0,
  paywalled: false,
  credits: [],
  notices: [],
  disclosures: [],
  republication: [],
  links: [],
  policies: [],
  ...change,
});

export const aReading = (change: Partial<Article> = {}): ArticleReading => {
  const article = anArticle(change);
  return {
    outcome: 'article',
    readingId: 'r1',
    url: article.url,
    article,
    signals: { hedges: { status: 'ok', value: [] } },
  };
};

export const aContextNote = (id: string, change: Partial<ContextNote> = {}): ContextNote => ({
  id: `pack/${id}`,
  packId: 'pack',
  packTitle: 'Pack',
  keys: ['outlet:harbour-herald.example'],
  subjectName: 'The Harbour Herald',
  kind: 'fact',
  property: 'foundingDate',
  value: '1884',
  text: {},
  by: null,
  scope: null,
  asOf: null,
  status: 'current',
  expires: null,
  sources: [{ url: 'https://example.org/', title: 'Title', publisher: 'Example', accessed: '2026-11-01' }],
  ...change,
});
