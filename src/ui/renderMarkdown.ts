import DOMPurify from 'dompurify';
import { Marked } from 'marked';

/** What a note may contain. No image, no style, no form: a note can neither load anything nor look like part of the panel. */
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
 * The one place where text of the reader's or of a pack becomes elements. Markdown (GitHub's flavour) in, sanitised nodes out;
 * links open in a new tab and tell the page nothing. Never throws: all text is Markdown.
 */
export function renderMarkdown(text: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(markdown.parse(text, { async: false }), {
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

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
