import DOMPurify from 'dompurify';
import { marked } from 'marked';

/** What a note may contain. No image, no style, no form: a note can neither load anything nor look like part of the panel. */
const TAGS = [
  'p br hr em strong del code pre blockquote ul ol li a h1 h2 h3 h4 h5 h6 table thead tbody tr th td input',
].flatMap((names) => names.split(' '));
const LINKS = /^(?:https?|mailto):/i;

/**
 * The one place where text of the reader's or of a pack becomes elements. Markdown (GitHub's flavour) in, sanitised nodes out;
 * links open in a new tab and tell the page nothing. Never throws: what cannot be read as Markdown is shown as plain text.
 */
export function renderMarkdown(markdown: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(marked.parse(markdown, { async: false, gfm: true, breaks: true }), {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href', 'title', 'start', 'type', 'checked', 'disabled'],
    ALLOWED_URI_REGEXP: LINKS,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const input of fragment.querySelectorAll('input')) {
    // Task lists come as check boxes; anything else typed as an input is not Markdown.
    if (input.type !== 'checkbox') input.remove();
    else input.disabled = true;
  }
  for (const link of fragment.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noreferrer noopener';
  }
  return fragment;
}
