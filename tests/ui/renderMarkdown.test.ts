// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { MAX_BODY } from '../../src/domain/notes/note.ts';
import { renderMarkdown } from '../../src/ui/renderMarkdown.ts';
import { cpuTime } from '../cpuTime.ts';

const html = (text: string) => {
  const container = document.createElement('div');
  container.append(renderMarkdown(text));
  return container.innerHTML.trim();
};

test.each([
  ['**bold** and *slanted*', '<p><strong>bold</strong> and <em>slanted</em></p>'],
  ['one\ntwo', '<p>one<br>two</p>'],
  ['> quoted', '<blockquote>\n<p>quoted</p>\n</blockquote>'],
  ['~~gone~~ `code`', '<p><del>gone</del> <code>code</code></p>'],
])('%j is Markdown', (text, expected) => expect(html(text)).toBe(expected));

test('links open in a tab of their own and tell the page nothing', () => {
  expect(html('[a](https://example.org/)')).toBe(
    '<p><a href="https://example.org/" target="_blank" rel="noreferrer noopener">a</a></p>',
  );
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![tracker](https://example.org/pixel.png)',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](JaVaScRiPt:alert(1))',
  '<a href="javascript:alert(1)">x</a>',
  '<svg onload=alert(1)>',
  '<iframe src="https://example.org"></iframe>',
  '<style>* { display: none }</style>',
  '<form action="https://example.org"><button>x</button></form>',
  '<p style="position:fixed">x</p>',
  '[x](https://example.org "a\\" onmouseover=\\"alert(1)")',
])('nothing in %j can run, load or disguise itself', (text) => {
  const container = document.createElement('div');
  container.append(renderMarkdown(text));
  expect(container.querySelectorAll('script, img, svg, iframe, style, form, button, [style]')).toHaveLength(0);
  for (const element of container.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on/i);
      expect(value).not.toMatch(/^\s*(?:javascript|data):/i);
    }
});

// Each is the parser's own syntax, begun again and again: a note may be as long as that.
test.each([
  '@',
  '~~',
  '*',
  '_a*',
  '**_a',
  'a_',
  '!',
  '[',
  '[a](',
  '`',
  '<a',
  '> ',
  '>',
  '- ',
  '1. ',
  '> - ',
  '|',
  'http://',
])('a note of nothing but %j is shown at once, with its words', (sign) => {
  const note = sign.repeat(MAX_BODY / sign.length);
  const start = cpuTime();
  const { textContent } = renderMarkdown(note);
  expect(cpuTime() - start).toBeLessThan(1500);
  expect(textContent).toContain(sign.trim().slice(0, 1));
});

test('a note with a gap of a hundred thousand blanks is shown at once', () => {
  const start = cpuTime();
  const { textContent } = renderMarkdown(`A${' '.repeat(MAX_BODY - 2)}b`);
  expect(cpuTime() - start).toBeLessThan(1500);
  expect(textContent.replaceAll(' ', '')).toBe('Ab');
});

test('a note too deep to render keeps its lines as they were typed', () =>
  expect(html(`${'> '.repeat(40)}a\n<b>`)).toBe(`<p>${'&gt; '.repeat(40)}a<br>&lt;b&gt;</p>`));

test('quotations ten deep are quotations', () =>
  expect(html(`${'> '.repeat(10)}a`).match(/<blockquote>/g)).toHaveLength(10));

test('typed HTML is shown as typed', () => expect(html('a <b>c</b>')).toBe('<p>a &lt;b&gt;c&lt;/b&gt;</p>'));
test('a task list shows what is done', () => expect(html('- [x] done')).toContain('☑ done'));
