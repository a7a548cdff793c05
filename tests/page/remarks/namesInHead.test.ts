import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';

const TEXT = `<p>${'The council may decide on Tuesday whether the old bridge can be kept, and asks the county for help. '.repeat(4)}</p>`;
const TITLE = 'Why the old crane was sold';

/** Who wrote a page, by a line below its headline, what stands below the text, and its address. */
function authorsOf({ below = '', above = '', end = '', path = '/crane', title = TITLE }): string[] {
  const html = `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Coast Tribune"></head>
    <body><main>${above}<h1>${title}</h1>${below}<div>${TEXT}${TEXT}</div>${end}</main></body></html>`;
  const url = `https://www.coast-tribune.test${path}`;
  const { document } = new JSDOM(html, { url }).window;
  return readArticle(document, url)?.article.authors.map(({ name }) => name) ?? [];
}

test.each<[what: string, page: Parameters<typeof authorsOf>[0], authors: string[]]>([
  ['says what they do', { below: '<div class="x">Una Reber | Staff</div>' }, ['Una Reber']],
  ['says so of several', { below: '<p>Una Reber and Jon Poe, Staff Writers</p>' }, ['Una Reber', 'Jon Poe']],
  ['has the name in the address', { below: '<p>Una Reber</p>', path: '/columns/una-reber/crane' }, ['Una Reber']],
  ['has the name in a folder of columnists', { below: '<p>Una Reber</p>', path: '/opinion/columnists/una-reber/crane' }, ['Una Reber']],
  ['has it there and stands above', { above: '<div><b>Una Reber</b></div>', path: '/columns/una-reber/crane' }, ['Una Reber']],
  ['has the picture of who is called so', { below: '<div><img alt="Photo of Una Reber"><div>Una Reber</div></div>' }, ['Una Reber']],
  ['has a box below', { below: '<p>Una Reber</p>', end: '<div class="author-name">Una Reber</div>' }, ['Una Reber']],
  ['is of several, most with a known given name', { below: '<p>Martina Reber, Jonathan Poe</p>' }, ['Martina Reber', 'Jonathan Poe']],
  ['gives degrees', { below: '<p>Una Reber, PhD, and Jon Poe, MPH</p>' }, ['Una Reber', 'Jon Poe']],
  ['is told of in the last sentence', { below: '<p>Una Reber</p>', end: '<p>Una Reber is the keeper of the lower lock and has lived beside it for thirty years.</p>' }, ['Una Reber']],
])('a line that nothing marks names the author if it %s', (_, page, authors) => {
  expect(authorsOf(page)).toEqual(authors);
}); // oxfmt-ignore

test.each<[what: string, page: Parameters<typeof authorsOf>[0]]>([
  ['nothing else says so', { below: '<p>Una Reber</p>' }],
  ['it says more', { below: '<p>Una Reber, who was a reporter, sold the crane</p>' }],
  ['it has one name, though a known given one', { below: '<p>Martina Reber</p>' }],
  ['the text tells of her', { below: '<p>Martina Reber, Jonathan Poe</p>', end: '<p>“It was the last of its kind,” said the keeper Reber, who had come to see it go with his daughter.</p>' }],
  ['it leads to a subject', { below: '<p><a href="/people-we-meet/reber">Martina Reber</a>, Jonathan Poe</p>' }],
  ['it credits a picture', { below: '<div class="photo-credit">Martina Reber, Jonathan Poe</div>' }],
  ['it is a town of a state', { below: '<p>Port Alma, MD</p>' }],
  ['it is a caption', { below: '<figure><img alt="Una Reber"><figcaption>Una Reber | Staff</figcaption></figure>' }],
  ['the headline is about her', { title: 'Una Reber sold the old crane', below: '<p>Una Reber</p>', path: '/una-reber/crane' }],
  ['it is the outlet', { below: '<p>Coast Tribune | Staff</p>' }],
  ['it is a section', { below: '<p>Local Sports</p>', path: '/local-sports/crane' }],
  ['a picture shows what is called so', { below: '<p>Port Alma</p>', end: '<img alt="Port Alma">' }],
  ['it is a town', { below: '<p>Port Alma</p>', path: '/port-alma/crane' }],
  ['it is a menu’s', { below: '<nav><p>Una Reber | Staff</p></nav>' }],
])('but not if %s', (_, page) => {
  expect(authorsOf(page)).toEqual([]);
}); // oxfmt-ignore
