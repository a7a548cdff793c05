import type { Article } from '../domain/article/article.ts';
import type { Hedge } from '../domain/article/hedge.ts';
import type { Signals } from '../domain/article/signals.ts';
import type { Report } from '../domain/report/report.ts';
import { readArticle } from '../page/readArticle.ts';
import { readSignals } from '../wording/signals/signals.ts';

/** An article of our own, in the reader's language. */
interface SampleWords {
  outlet: string;
  title: string;
  author: string;
  /** ISO 8601. */
  published: string;
  language: string;
  paragraphs: readonly string[];
}

export interface Sample {
  article: Article;
  signals: Signals;
  /** In the order of the text. */
  hedges: readonly Hedge[];
  report: Report;
}

const ADDRESS = 'https://www.harbour-gazette.example/news/fares';
const HOST = 'harbour-gazette.example';

/**
 * Reads the sample as any page is read: a document is made of its words, and the page script's own code reads that.
 * Nothing is told beforehand of what it finds.
 *
 * @throws when it is not taken for an article
 */
export function readSample(words: SampleWords): Sample {
  const read = readArticle(documentOf(words), ADDRESS);
  if (!read) throw new Error('The sample is not read as an article.');
  const { article } = read;
  const signals = readSignals(article);
  const report: Report = {
    readingId: 'sample',
    article,
    signals,
    outlet: {
      name: words.outlet,
      host: HOST,
      seenAt: null,
      told: 'address',
      claimedName: null,
      claimedHost: null,
      resembles: null,
    },
    subjects: [],
    context: [],
    notes: [],
    places: [],
    uses: [],
    drafts: [],
    people: [],
  };
  return { article, signals, hedges: signals.hedges.status === 'ok' ? signals.hedges.value : [], report };
}

/** The words as a news page has them: elements are made one by one, as no text of ours becomes HTML. */
function documentOf({ outlet, title, author, published, language, paragraphs }: SampleWords): Document {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language;
  const add = (parent: Element, tag: string, attributes: Record<string, string>, text = '') => {
    const element = page.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  add(page.head, 'meta', { property: 'og:site_name', content: outlet });
  add(page.head, 'meta', { property: 'og:type', content: 'article' });
  add(page.head, 'meta', { name: 'author', content: author });
  add(page.head, 'meta', { property: 'article:published_time', content: published });
  const article = add(page.body, 'article', {});
  add(article, 'h1', {}, title);
  for (const paragraph of paragraphs) add(article, 'p', {}, paragraph);
  return page;
}
