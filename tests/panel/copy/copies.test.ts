// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { noteSpecimens } from '../../../tools/gallery/specimens/panelNotes.ts';
import type { Report } from '../../../src/domain/report/report.ts';
import { annotatedPage, pageFileName } from '../../../src/panel/copy/annotatedPage.ts';
import { quotationOf } from '../../../src/panel/copy/quotation.ts';
import { reportMarkdown } from '../../../src/panel/copy/reportMarkdown.ts';
import { textIn } from '../../../src/ui/text.ts';

const text = textIn({ tag: 'en-GB', message: (key) => key });
function reportOf(): Report {
  const tab = noteSpecimens['note-passages']?.tab;
  if (tab?.state !== 'ready') throw new Error('no report');
  return tab.report;
}
const report = reportOf();
const first = report.notes.find(({ id }) =>
  report.places.some((place) => place.noteId === id && place.status === 'exact'),
);
if (!first?.passage) throw new Error('no passage');
const { passage } = first;
const start = report.article.text.indexOf(passage.exact);
const stretch = { start, end: start + passage.exact.length };
const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)> "\' & </style>';

test('a quote comes with who said it, where and when, and an address that opens at it', () => {
  const lines = quotationOf(report, passage.exact, stretch, text).split('\n');
  expect(lines[0]).toBe(`“${passage.exact}”`);
  expect(lines[1]).toMatch(/^— Mira Holt, “.*”, The Tidewater Post, 20 November 2026, https:\S+#:~:text=\S+$/);
  expect(quotationOf(report, passage.exact, null, text)).not.toContain('#:~:');
});

test('a report as Markdown has its address, its notes, and no markup of the page’s', () => {
  const title = { value: 'A [b](javascript:x) *c*', evidence: { from: 'meta' as const, at: 'test' } };
  const markdown = reportMarkdown({ ...report, article: { ...report.article, title } }, text);
  expect(markdown.split('\n')[0]).toBe(`# [A \\[b\\](javascript:x) \\*c\\*](${report.article.url})`);
  expect(markdown).toContain('## notesHeading');
  expect(markdown).toContain('> [↗](https://');
  for (const { body } of report.notes) expect(markdown).toContain(body.trim());
});

const parsed = (page: string) => new DOMParser().parseFromString(page, 'text/html');

test('the page to keep has text, passages and notes, each note once', () => {
  const page = parsed(annotatedPage(report, text));
  expect(page.querySelector('h1')?.textContent).toBe(report.article.title?.value);
  expect(page.querySelector('.meta')?.textContent).toContain('Mira Holt · The Tidewater Post · 20 November 2026');
  expect([...page.querySelectorAll('mark')].map(({ textContent }) => textContent)).toContain(passage.exact);
  const said = [...page.querySelectorAll('aside')].map(({ textContent }) => textContent);
  for (const { body } of report.notes.filter((note) => note.body !== ''))
    expect(said.filter((one) => one.includes(body.trim()))).toHaveLength(1);
  const words = [...page.querySelectorAll('main > :not(aside)')].map((block) => {
    for (const number of block.querySelectorAll('sup')) number.remove();
    return block.textContent.replace(/^• /, '');
  });
  expect(words).toEqual(report.article.blocks.map((block) => report.article.text.slice(block.start, block.end)));
});

test('nothing that page or reader wrote is code in it', () => {
  const evidence = { from: 'meta' as const, at: 'test' };
  const article = {
    ...report.article,
    title: { value: HOSTILE, evidence },
    authors: [{ name: HOSTILE, evidence }],
    text: HOSTILE,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: HOSTILE.length }],
    language: { value: '"><script>', evidence },
  };
  const note = { ...first, body: HOSTILE, tags: [HOSTILE], color: { name: 'pink' as const, since: first.created } };
  const places = [{ noteId: first.id, status: 'exact' as const, start: 3, end: 20 }];
  const page = parsed(annotatedPage({ ...report, article, notes: [note], places }, text));
  expect(page.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
  expect(page.querySelector('mark.pink')?.textContent).toBe(HOSTILE.slice(3, 20));
  expect(page.querySelector('h1')?.textContent).toBe(HOSTILE);
  expect(page.querySelector('aside p')?.textContent).toBe(HOSTILE.trim());
  expect(page.querySelectorAll('style')).toHaveLength(1);
});

test('passages that overlap are both marked to their ends', () => {
  const note = { ...first, id: crypto.randomUUID() };
  const places = [
    { noteId: first.id, status: 'exact' as const, start: 0, end: 10 },
    { noteId: note.id, status: 'moved' as const, start: 5, end: 15 },
  ];
  const page = parsed(annotatedPage({ ...report, notes: [first, note], places }, text));
  const marks = [...page.querySelectorAll('mark')].map(({ textContent }) => textContent);
  expect(marks.map(({ length }) => length)).toEqual([5, 5, 5]);
  expect([...page.querySelectorAll('main sup')].map(({ textContent }) => textContent).slice(0, 2)).toEqual(['1', '2']);
});

test.each([
  ['a/b\\c: "d"? *e* <f>|', 'a b c d e f.html'],
  ['', 'www.tidewater-post.example.html'],
  ['con', 'con note.html'],
  ['///', 'note.html'],
  ['..hidden', 'hidden.html'],
])('a file named after %s has a name every system takes', (value, name) => {
  const title = value === '' ? null : { value, evidence: { from: 'meta' as const, at: 'test' } };
  expect(pageFileName({ ...report.article, title })).toBe(name);
});
