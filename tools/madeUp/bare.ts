import type { Article } from '../../src/domain/article/article.ts';
import type { KeptText } from '../../src/domain/changes/keptText.ts';
import type { ContextNote } from '../../src/domain/packs/contextNote.ts';

/**
 * Data that say as little as they may, from which tests, benches and the gallery make up theirs: who adds a field names
 * what is not known of it here, and nowhere else.
 */

/** An article without a text, of a page that says nothing. */
export const bareArticle = (change: Partial<Article> = {}): Article => ({
  url: 'https://www.harbour-herald.example/news/lock-costs-12345',
  canonicalUrl: null,
  title: null,
  subtitle: null,
  outletName: null,
  section: null,
  kind: null,
  authors: [],
  organisations: [],
  published: null,
  modified: null,
  publishedVisible: null,
  language: null,
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

/** What is kept of such an article; its hedges and sources were not looked for. */
export const bareKeptText = (paragraphs: readonly string[] = [], change: Partial<KeptText> = {}): KeptText => ({
  title: null,
  subtitle: null,
  authors: [],
  published: null,
  modified: null,
  kind: null,
  outletName: null,
  language: null,
  blocks: paragraphs.map((text) => ({ text })),
  disclosures: [],
  paywalled: false,
  hedges: null,
  sources: null,
  ...change,
});

/** A fact of no property on an outlet, from a page that nobody has opened. */
export const bareContextNote = (id: string, change: Partial<ContextNote> = {}): ContextNote => ({
  id,
  packId: 'example',
  packTitle: 'Example',
  keys: ['outlet:harbour-herald.example'],
  subjectName: 'Harbour Herald',
  kind: 'fact',
  property: null,
  value: null,
  text: {},
  by: null,
  scope: null,
  asOf: null,
  status: 'current',
  expires: null,
  sources: [{ url: 'https://example.org/', title: 'Title', publisher: 'Example' }],
  ...change,
});
