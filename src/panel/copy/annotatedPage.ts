import type { Article, Block } from '../../domain/article/article.ts';
import { colorOf } from '../../domain/notes/color.ts';
import type { PersonalNote } from '../../domain/notes/note.ts';
import { placedStretch } from '../../domain/report/placed.ts';
import type { Report } from '../../domain/report/report.ts';
import { escapeHtml } from '../../domain/text/escapeHtml.ts';
import { safeName } from '../../domain/text/fileNames.ts';
import type { Span } from '../../domain/text/span.ts';
import { formatDay } from '../../ui/inWords/dates.ts';
import type { Text } from '../../ui/text.ts';

/** The looks of the page, which loads nothing. Colours are told apart in print too, by the line under the words. */
const STYLE = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 Georgia,serif;color:#1a1a1a;background:#fff}
h1{line-height:1.2}.meta,.caption,footer{color:#555;font-size:.9rem;overflow-wrap:anywhere}
mark{color:inherit;background:#ffeeb0;border-bottom:2px solid #a07800}
mark.green{background:#cdeed8;border-bottom:3px double #2e8b57}
mark.blue{background:#d3e5ff;border-bottom:2px dotted #2f7fb8}
mark.pink{background:#fbd5e5;border-bottom:3px solid #c2458f}
aside{margin:.5rem 0 1rem 1.5rem;padding:.25rem .75rem;border-inline-start:3px solid #a07800;font:.9rem/1.45 sans-serif;break-inside:avoid}
aside p{margin:.25rem 0;white-space:pre-wrap;overflow-wrap:anywhere}pre{white-space:pre-wrap}
@media print{body{margin:0;max-width:none}}`;

interface Placed {
  number: number;
  note: PersonalNote;
  stretch: Span | null;
}

/**
 * An article with the reader's notes as one HTML file that needs nothing: its text with the passages marked, each note
 * below the paragraph its passage ends in, and below the text those that stand on no words of it. All words are
 * escaped; no script runs in it and nothing is loaded.
 */
export function annotatedPage(report: Report, text: Text): string {
  const { article, outlet, notes, places } = report;
  const title = article.title?.value ?? text('untitled');
  const inOrder = notes
    .map((note) => ({ note, stretch: placedStretch(places, note.id) }))
    .toSorted((one, other) => startOf(one) - startOf(other));
  const placed = inOrder.map(({ note, stretch }, at): Placed => ({ note, stretch, number: at + 1 }));
  const names = [...article.authors, ...article.organisations].map(({ name }) => name);
  const meta = [
    new Intl.ListFormat(text.tag, { type: 'conjunction' }).format(names),
    outlet.name,
    article.published && formatDay(article.published.value, text.tag),
  ].filter(Boolean);
  const blocks = article.blocks.map((block) => blockOf(block, article, placed, text));
  const rest = placed.filter(({ stretch }) => stretch === null);
  return `<!doctype html>
<html lang="${escapeHtml(article.language?.value ?? text.tag)}" dir="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">${escapeHtml(title)}</h1>
<p class="meta">${escapeHtml(meta.join(' · '))}</p>
<p class="meta"><a href="${escapeHtml(article.url)}" rel="noreferrer noopener">${escapeHtml(article.url)}</a></p>
</header>
<main>
${blocks.join('\n')}
</main>
${rest.length > 0 ? `<footer>\n<h2>${escapeHtml(text('notesHeading'))}</h2>\n${rest.map((one) => noteOf(one, text)).join('\n')}\n</footer>\n` : ''}</body>
</html>
`;
}

/** Those on no words of the text come last. */
const startOf = ({ stretch }: Pick<Placed, 'stretch'>): number => stretch?.start ?? Number.MAX_SAFE_INTEGER;

const TAGS: Record<Block['kind'], [open: string, close: string]> = {
  heading: ['<h2 dir="auto">', '</h2>'],
  paragraph: ['<p dir="auto">', '</p>'],
  'list-item': ['<p dir="auto">• ', '</p>'],
  quote: ['<blockquote dir="auto">', '</blockquote>'],
  caption: ['<p dir="auto" class="caption">', '</p>'],
  preformatted: ['<pre>', '</pre>'],
};

function blockOf({ kind, start, end }: Block, { text: words }: Article, placed: readonly Placed[], text: Text): string {
  const within = placed.filter(({ stretch }) => stretch && stretch.start < end && stretch.end > start);
  const edges = within.flatMap(({ stretch }) => (stretch ? [stretch.start, stretch.end] : []));
  const cuts = [...new Set([start, ...edges.filter((edge) => edge > start && edge < end), end])].toSorted(
    (a, b) => a - b,
  );
  const pieces = cuts.slice(1).map((to, at) => {
    const from = cuts[at] ?? start;
    const marked = within.filter(({ stretch }) => stretch && stretch.start <= from && stretch.end >= to);
    const numbers = marked.filter(({ stretch }) => stretch?.end === to).map(({ number }) => `<sup>${number}</sup>`);
    const piece = escapeHtml(words.slice(from, to));
    const [first] = marked;
    return first ? `<mark class="${colorOf(first.note)}">${piece}</mark>${numbers.join('')}` : piece;
  });
  const [open, close] = TAGS[kind];
  const below = within.filter(({ stretch }) => stretch && stretch.end <= end).map((one) => noteOf(one, text));
  return [open + pieces.join('') + close, ...below].join('\n');
}

/** A note under its number; one that stands on no words of the text says what it is on. */
function noteOf({ number, note: { subject, passage, body, tags }, stretch }: Placed, text: Text): string {
  const lines = [
    stretch === null && `<strong>${escapeHtml(subject.label)}</strong>`,
    stretch === null && passage && `“${escapeHtml(passage.exact)}”`,
    body.trim() !== '' && escapeHtml(body.trim()),
    tags.length > 0 && escapeHtml(new Intl.ListFormat(text.tag, { type: 'unit' }).format(tags.map((tag) => `#${tag}`))),
  ].filter((line) => typeof line === 'string');
  if (lines.length === 0) return '';
  return `<aside dir="auto"><sup>${number}</sup>${lines.map((line) => `<p>${line}</p>`).join('')}</aside>`;
}

/** A name that every system takes. */
export const pageFileName = ({ title, url }: Pick<Article, 'title' | 'url'>): string =>
  `${safeName(title?.value ?? new URL(url).hostname)}.html`;
