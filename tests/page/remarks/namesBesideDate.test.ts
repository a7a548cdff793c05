import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';

const TEXT = `<p>${'The council may decide on Tuesday whether the old bridge can be kept, and asks the county for help. '.repeat(4)}</p>`;
const TITLE = 'Why the old crane was sold';

/** Who wrote a page and when, by a line above its headline, one below it, and what stands below the text. */
function read({ above = '', below = '', end = '', title = TITLE }): { authors: string[]; day: string | null } {
  const html = `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Coast Tribune"></head>
    <body><main>${above}<h1>${title}</h1>${below}<div>${TEXT}${TEXT}</div>${end}</main></body></html>`;
  const { document } = new JSDOM(html, { url: 'https://www.coast-tribune.test/crane' }).window;
  const article = readArticle(document, 'https://www.coast-tribune.test/crane')?.article;
  return { authors: article?.authors.map(({ name }) => name) ?? [], day: article?.published?.value ?? null };
}

test.each<[what: string, page: Parameters<typeof read>[0], author: string]>([
  ['a known given name', { below: '<div><span>Emily Reber</span><span>Oct 17, 2023</span></div>' }, 'Emily Reber'],
  ['a picture of who is called so', { below: '<p>2023-10-17 · <a><img alt="Una Reber">Una Reber</a></p>' }, 'Una Reber'],
  ['a section behind the name', { below: '<p>Oct 17, 2023 • <img class="avatar xs"> Una Reber in <a href="/t">Town</a></p>' }, 'Una Reber'],
  ['an icon of a person', { below: '<ul><li><i class="bi bi-person"></i> Una Reber</li><li><time>2023-10-17</time></li></ul>' }, 'Una Reber'],
  ['a page of the team, above the headline', { above: '<div><a href="/topics/quay">All of the quay</a> / <div>October 17, 2023</div> / <a href="/team/una-reber">Una Reber</a></div>' }, 'Una Reber'],
  ['a link to what else she wrote', { below: '<time>2023-10-17</time><div><p>Una Reber</p><p>Harbour Clerk</p><a href="/authors/una-reber">Articles by Una</a></div>' }, 'Una Reber'],
  ['a known given name before another', { below: '<p>Anna-Lu Reber · Oct 17, 2023</p>' }, 'Anna-Lu Reber'],
  ['a known given name alone behind "by"', { below: '<p>Oct 17, 2023 by Emily</p>' }, 'Emily'],
  ['the word before it', { below: '<p>October 17, 2023 by Una Reber</p>' }, 'Una Reber'],
  ['that word, wherever it leads', { below: '<p>17th October 2023 // by <a href="/about">Una Reber</a></p>' }, 'Una Reber'],
  ['a link to a page of just that name, in small letters', { below: '<div><a href="/about/editors/una-reber/">una reber</a><div>Oct 17, 2023</div></div>' }, 'una reber'],
  ['that word, before an office', { below: '<p>Posted October 17, 2023 by Una Reber, Head of Locks at the Tribune</p>' }, 'Una Reber'],
  ['a long office', { below: '<div class="meta"><time>2023-10-17</time> by Una Reber, Candidate Representative to the Committee of the Quay</div>' }, 'Una Reber'],
])('the line with the date names the author by %s', (_, page, author) => {
  expect(read(page)).toEqual({ authors: [author], day: '2023-10-17' });
}); // oxfmt-ignore

test.each<[what: string, page: Parameters<typeof read>[0]]>([
  ['a section', { below: '<div><span>Personal Finance</span><span>Oct 17, 2023</span></div>' }],
  ['a section with a picture for it', { below: '<p>Oct 17, 2023 <img alt="A chart that shows how our Personal Finance has changed"> Personal Finance</p>' }],
  ['a subject that links to all of it', { below: '<p><a href="/topics/emily-reber">Emily Reber</a> · Oct 17, 2023</p>' }],
  ['whom the headline is about', { title: 'Emily Reber sells the old crane', below: '<p>Emily Reber · Oct 17, 2023</p>' }],
  ['a subject in small letters', { below: '<p><a href="/topics/old-cranes">old cranes</a> · Oct 17, 2023</p>' }],
  ['who checked the text', { below: '<p>Reviewed by Emily Reber · Oct 17, 2023</p>' }],
  ['any word behind that word', { below: '<p>Oct 17, 2023 by Tides</p>' }],
  ['a desk behind that word', { below: '<p>Oct 17, 2023 by Harbour Office</p>' }],
  ['who edited it', { below: '<p>Edited by Emily Reber · Oct 17, 2023</p>' }],
  ['who took the picture', { below: '<figure><img alt=""><figcaption>Emily Reber, Oct 17, 2023</figcaption></figure>' }],
])('but not by %s', (_, page) => {
  expect(read(page).authors).toEqual([]);
}); // oxfmt-ignore

test.each<[what: string, end: string, authors: string[]]>([
  ['a sentence that says so', '<p><em>This post was written by <a href="/x">Una Reber</a>, MD, head of the clinic for cranes and bridges.</em></p>', ['Una Reber']],
  ['a heading and the name under it', '<section><h2>Article written by:</h2><div><h3>Una Reber, MD, FOMA</h3></div></section>', ['Una Reber']],
  ['a label and a list', '<div><h6>Author(s)</h6><ul><li><a href="/?a=1">Una Reber</a></li><li><a href="/?a=2">Jonas B. Field</a></li></ul></div>', ['Una Reber', 'Jonas B. Field']],
  ['an office with "and" in it', '<p>Written by Una Reber, Head of Marketing and Community Development</p>', ['Una Reber']],
  ['teasers of others, each with its author', '<b>The ferry that nobody wanted has come back to the quay</b><p class="by">By Una Reber</p>'.repeat(3), []],
])('below the text: %s', (_, end, authors) => {
  expect(read({ end }).authors).toEqual(authors);
}); // oxfmt-ignore

test.each<[what: string, below: string, day: string | null]>([
  ['a text of its own in a long element', '<fieldset><legend>The crane</legend>17 October 2023<div>%</div></fieldset>', '2023-10-17'],
  ['the beginning of the text', `<p>17.10.2023 - ${TEXT.slice(3)}`, '2023-10-17'],
  ['the beginning of a sentence', `<p>17 October 2023 was the day on which ${TEXT.slice(3)}`, null],
])('the day as %s', (_, below, day) => {
  expect(read({ below: below.replace('%', TEXT.repeat(2)) }).day).toBe(day);
}); // oxfmt-ignore

test.each<[what: string, below: string, authors: string[]]>([
  ['a pen name that is a link behind "by"', '<p class="byline">Posted by <a href="https://example.org/rebu">TideRat</a> on October 17, 2023</p>', ['TideRat']],
  ['no link that more stands behind', '<p class="byline">Posted by <a href="/x">TideRat</a> and others who were there</p>', []],
  ['no link that is a desk', '<p class="byline">By <a href="/x">Newsroom</a></p>', []],
  ['a first name with a job under a label', '<div><b>Written by</b><div><b>Una</b> <i>- Quay clerk</i></div></div>', ['Una']],
  ['who wrote, though who checked stands before', '<div class="author">Geprüft von Jo Field</div><div class="author">Von Una Reber</div>', ['Una Reber']],
  ['nobody of those who praise', `${TEXT.repeat(3)}<section class="reviews"><p>Good.</p><p class="author-name">Jo Field</p></section>`, []],
])('a byline names %s', (_, below, authors) => {
  expect(read({ below }).authors).toEqual(authors);
}); // oxfmt-ignore
