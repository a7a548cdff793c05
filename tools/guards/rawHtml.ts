import type { Finding } from './finding.ts';
import { lineAt, withoutComments } from './sourceText.ts';

/** Ways to turn text into elements, or into code, past the one place that cleans it. */
const RAW =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc)\b|\bdocument\s*\.\s*write(?:ln)?\b|\bnew\s+Function\b|\beval\s*\(/g;

const INSTEAD =
  'Notes and pages are written by strangers: build elements with JSX or textContent. Markdown goes through src/ui/renderMarkdown.ts, where DOMPurify hands back a cleaned DocumentFragment.';

/** Finds HTML made from text in one source file of ours. */
export function findRawHtml(path: string, source: string): Finding[] {
  const text = withoutComments(path, source);
  return [...text.matchAll(RAW)].map(({ 0: word, index }) => ({
    where: `${path}:${lineAt(text, index)}`,
    problem: `${word} makes elements or code from text.`,
    instead: INSTEAD,
  }));
}
