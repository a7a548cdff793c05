import DOMPurify from 'dompurify';
import { Marked } from 'marked';
import { escapeHtml } from '../domain/text/escapeHtml.ts';

/**
 * What a note may contain. No image, no style, no form: a note can neither load anything nor look like part of the
 * panel.
 */
const TAGS = 'p br hr em strong del code pre blockquote ul ol li a h1 h2 h3 h4 h5 h6 table thead tbody tr th td'.split(
  ' ',
);
const LINKS = /^(?:https?|mailto):/i;

/** HTML typed into a note is shown as it was typed: a note is Markdown, and what is not parsed cannot go wrong. */
const markdown = new Marked({
  gfm: true,
  breaks: true,
  renderer: { html: ({ text }) => escapeHtml(text), checkbox: ({ checked }) => (checked ? '☑ ' : '☐ ') },
});

/**
 * The one place where text of the reader's or of a pack becomes elements. Markdown (GitHub's flavour) in, sanitised
 * nodes out; links open in a new tab and tell the page nothing. Never throws: what is made to wear the parser down is
 * shown as it was typed.
 */
export function renderMarkdown(text: string): DocumentFragment {
  const html = htmlOf(text);
  if (html === null) return asTyped(text);
  const fragment = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href', 'title', 'start'],
    ALLOWED_URI_REGEXP: LINKS,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of fragment.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noreferrer noopener';
  }
  return fragment;
}

/** Quotations and lists in one another, deeper than people write: each level is a call in a call for the parser. */
const DEEP = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){30}/m;
/**
 * Marks in one paragraph, or list without a gap: the parser tries each with all that follow, so that 13,000 take it
 * four seconds.
 */
const MOST_MARKS = 4000;
const MARK = /[*_~`[\]!@<]/g;
/** Blanks in a row: at each the parser looks for the end of all, so that 100,000 take it seven seconds. */
const GAP = / {2000}/;

/** A text's HTML; null for what the parser would be at for seconds, or fail at. */
function htmlOf(text: string): string | null {
  const isTooDense =
    text.length > MOST_MARKS && text.split(/\n\s*\n/).some((part) => (part.match(MARK)?.length ?? 0) > MOST_MARKS);
  if (isTooDense || GAP.test(text) || DEEP.test(text)) return null;
  try {
    return markdown.parse(text, { async: false });
  } catch (error) {
    console.error('Sidelight: a note could not be rendered', error);
    return null;
  }
}

function asTyped(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const paragraph = document.createElement('p');
  for (const line of text.split('\n')) paragraph.append(line, document.createElement('br'));
  paragraph.lastChild?.remove();
  fragment.append(paragraph);
  return fragment;
}
