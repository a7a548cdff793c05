import { getDomain } from 'tldts';
import type { Article } from '../../src/domain/article/article.ts';

/**
 * What a reader found of a page, in the form that is scored. Dates are ISO 8601; the text has its paragraphs parted by
 * empty lines.
 */
export interface Fields {
  title: string | null;
  authors: string[];
  agencies: string[];
  outlet: string | null;
  outletDomain: string | null;
  date: string | null;
  dateModified: string | null;
  lang: string | null;
  text: string;
}

/** What Sidelight found; of a page that it takes for no article, nothing but its domain. */
export function fieldsOf(article: Article | undefined, url: string): Fields {
  const outletDomain = getDomain(url);
  return {
    title: article?.title?.value ?? null,
    authors: article?.authors.map(({ name }) => name) ?? [],
    agencies: article?.organisations.map(({ name }) => name) ?? [],
    outlet: article?.outletName?.value ?? outletDomain,
    outletDomain,
    date: article?.published?.value ?? null,
    dateModified: article?.modified?.value ?? null,
    lang: article?.language?.value ?? null,
    text: article ? bodyOf(article) : '',
  };
}

/** The article's text without captions, which stand beside it. */
function bodyOf({ text, blocks }: Article): string {
  const body = blocks.filter(({ kind }) => kind !== 'caption');
  return body.map(({ start, end }) => text.slice(start, end)).join('\n\n');
}
