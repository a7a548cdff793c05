import type { JsonLd } from './jsonLd.ts';

/** An element the page marks as holding something, and where in the page it stands. */
export interface Mark {
  element: Element;
  /** Characters of text before it in the page: distances between marks are differences of these. */
  at: number;
  /** What marks it: its name or attributes, where it links to, or only its words. */
  by: 'name' | 'link' | 'words';
}

/** Everything the fields are read from, gathered in one walk over the live document, which is not changed. */
export interface Page {
  document: Document;
  url: URL;
  /** `<meta>` contents by lower-case `property`, `name` or `itemprop`, in order. */
  metas: Map<string, string[]>;
  /** `<link>` addresses by lower-case `rel`. */
  rels: Map<string, string[]>;
  jsonLd: JsonLd;
  /** The contents of `<title>`. */
  title: string;
  /** `<h1>` to `<h3>` and elements named title or headline. */
  headings: Mark[];
  /** Elements named as the line under the headline. */
  subtitles: Mark[];
  bylines: Mark[];
  dates: Mark[];
  /** Elements that may name section or kind: kickers, labels, breadcrumbs. */
  labels: Mark[];
  /** Text that may be a remark about the article: republication, correction, disclaimer. */
  remarks: Mark[];
  /** Elements that hold no article text, so Readability need not see them. */
  unwanted: Set<Element>;
  /** Text nodes long enough for a sentence, outside links, lists, forms and the parts named as noise. */
  sentences: Text[];
  /**
   * Links to others of the site that are as long as headlines, or are headings, outside of its navigation: where they
   * stand, as marks do.
   */
  headlineLinks: { at: number; inHeading: boolean }[];
  /** Sentences that are not in parts named as noise, teasers' too: where they stand, and their lengths. */
  stretches: { at: number; length: number }[];
  /** Texts that are a price and nothing else, outside of tables. */
  prices: number;
  /** Elements and text nodes that were read, up to the bound on them. */
  size: number;
}
