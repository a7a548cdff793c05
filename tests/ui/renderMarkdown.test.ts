// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/ui/renderMarkdown.ts';

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

test('typed HTML is shown as typed', () => expect(html('a <b>c</b>')).toBe('<p>a &lt;b&gt;c&lt;/b&gt;</p>'));
test('a task list shows what is done', () => expect(html('- [x] done')).toContain('☑ done'));
