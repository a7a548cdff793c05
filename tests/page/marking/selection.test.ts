// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createTextMap } from '../../../src/page/document/textMap.ts';
import { selectedStretch } from '../../../src/page/marking/selection.ts';

document.body.innerHTML =
  '<h1>News</h1><p id="a">The council <b>met</b> today.</p><aside>Advert</aside><p id="b">It rained.</p><footer>End</footer>';
const TEXT = 'The council met today.\n\nIt rained.';

/** The text nodes of the two paragraphs, each at its place in the text. */
const nodes = [...document.querySelectorAll('#a, #b')].flatMap((paragraph) => {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
  return found;
});
let from = 0;
const map = createTextMap(
  TEXT,
  nodes.map((node) => {
    const start = TEXT.indexOf(node.data, from);
    from = start + node.data.length;
    return { start, end: from, node, nodeStart: 0 };
  }),
);

/** Selects between two places, each a selector's first text and an offset in it, or a selector and a child's number. */
function select(start: [Node | null, number], end: [Node | null, number]): string | null {
  const selection = document.getSelection();
  const range = document.createRange();
  if (!start[0] || !end[0]) throw new Error('no such node');
  range.setStart(start[0], start[1]);
  range.setEnd(end[0], end[1]);
  selection?.removeAllRanges();
  selection?.addRange(range);
  const stretch = selectedStretch(map, selection);
  return stretch && TEXT.slice(stretch.start, stretch.end);
}
const text = (selector: string) => document.querySelector(selector)?.firstChild ?? null;
const element = (selector: string) => document.querySelector(selector);

test.each([
  ['words in one node', [text('#a'), 4], [text('#a'), 11], 'council'],
  ['words across nodes', [text('#a'), 4], [text('b'), 3], 'council met'],
  ['across paragraphs, with what is between', [text('b'), 0], [text('#b'), 2], 'met today.\n\nIt'],
  ['from the very end of a paragraph', [nodes[2] ?? null, 7], [text('#b'), 2], 'It'],
  ['to the very beginning of one', [text('b'), 0], [text('#b'), 0], 'met today.'],
  ['from before the article', [text('h1'), 0], [text('#a'), 3], 'The'],
  ['to after it', [text('#b'), 3], [text('footer'), 2], 'rained.'],
  ['a whole paragraph, as three clicks select it', [element('#a'), 0], [element('#b'), 0], 'The council met today.'],
  ['everything', [document.body, 0], [document.body, 5], TEXT],
] as const)('selected: %s', (_, start, end, expected) => {
  expect(select([...start], [...end])).toBe(expected);
});

test.each([
  ['nothing', [text('#a'), 4], [text('#a'), 4]],
  ['only what is beside the article', [text('aside'), 0], [text('aside'), 6]],
  ['only the end of a node', [text('footer'), 0], [text('footer'), 3]],
] as const)('not selected: %s', (_, start, end) => {
  expect(select([...start], [...end])).toBeNull();
});

test('a node the page has taken away is left out', () => {
  const bold = document.querySelector('b');
  bold?.remove();
  expect(select([text('#a'), 4], [text('#b'), 2])).toBe('council met today.\n\nIt');
});
