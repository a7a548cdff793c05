import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findContainer } from '../../../src/page/document/container.ts';
import { readPage } from '../../../src/page/document/readPage.ts';

const HERE = 'https://paper.example/news/a';
const TEXT =
  '<p>The council may decide on Tuesday, and the town is likely to ask for help, which would take a year.</p>';
const [ONE, THREE] = [TEXT, TEXT.repeat(3)];

test.each<[what: string, body: string, is: string]>([
  ['the part with most of the text', `<div id="a"><div id="b">${THREE}</div>${ONE}</div>`, 'b'],
  ['the element named as the text', `<div id="a" class="entry-content"><div id="b">${THREE}</div>${ONE}</div>`, 'a'],
  ['or marked as it', `<div id="a" itemprop="articleBody"><div id="b">${THREE}</div>${ONE}</div>`, 'a'],
  [
    'not one named for more',
    `<div id="a" class="post-content-and-sidebar"><div id="b">${THREE}</div>${ONE}</div>`,
    'b',
  ],
  [
    'around others of its name',
    `<div id="a"><div id="b" class="rich">${THREE}</div><div class="rich">${ONE}</div></div>`,
    'a',
  ],
  [
    'not around another article',
    `<div id="a"><div id="b" class="rich">${THREE}</div><div class="rich"><h1>Else</h1>${ONE}</div></div>`,
    'b',
  ],
  [
    'not one paragraph with line breaks of a text that goes on',
    `<div id="a"><p id="b">${THREE.replaceAll(/<\/?p>/g, '<br>')}</p><ul><li>${ONE}</li></ul></div>`,
    'a',
  ],
  [
    'a list, where that is the text',
    `<div id="a"><ol id="b"><li>${ONE}</li><li>${ONE}</li><li>${ONE}</li></ol></div>`,
    'b',
  ],
  [
    'no list of links with words to them',
    `<div id="a">${ONE}</div><ul><li><a href="/1">The bridge is closed for a day</a>${ONE}</li><li><a href="/2">The bridge is open again, if only for carts</a>${ONE}</li></ul>`,
    'a',
  ],
])('%s', (_, body, is) => {
  const { document } = new JSDOM(`<html><body>${body}</body></html>`, { url: HERE }).window;
  const element = findContainer(readPage(document, new URL(HERE)))?.element;
  expect([element?.id, element?.parentElement?.id]).toContain(is);
});
