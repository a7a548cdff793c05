import { describe, expect, test } from 'vitest';
import { readFiles } from '../../../src/worker/exchange/readFiles.ts';
import { markdownOf, vaultTag } from '../../../src/worker/exchange/markdown.ts';
import { noteWith } from './arbitrary.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const SOURCE = 'source: https://paper.example/locks';
const read = (text: string, name = 'vault/The locks.md') =>
  readFiles([{ name, bytes: new TextEncoder().encode(text) }], NOW);
const noteOf = async (text: string, name?: string) => (await read(text, name)).notes[0]?.note;
const page = (front: string, body = 'Text') => `---\n${SOURCE}\n${front}\n---\n${body}`;

describe('front matter', () => {
  test.each([
    ['a byte order mark before it', `\uFEFF---\n${SOURCE}\n---\nText`],
    ['spaces behind its lines', `---  \n${SOURCE}\n---\t\nText`],
    ['breaks as Windows makes them', `---\r\n${SOURCE}\r\n---\r\nText`],
    ['an empty line behind it', `---\n${SOURCE}\n---\n\nText\n`],
  ])('is read with %s', async (_what, text) => {
    expect(await noteOf(text)).toMatchObject({ body: 'Text', origin: { url: 'https://paper.example/locks' } });
  });
  test.each([
    ['something before it', `x---\n${SOURCE}\n---\nText`],
    ['something behind its first line', `---x\n${SOURCE}\n---\nText`],
    ['no end', `---\n${SOURCE}\nText`],
  ])('is none with %s', async (_what, text) => {
    expect((await read(text)).problems).toMatchObject([{ code: 'no-front-matter', file: 'vault/The locks.md' }]);
  });
  test('may end with its file', async () => {
    expect(await noteOf(`---\n${SOURCE}\ntags: [locks]\n---`)).toMatchObject({ body: '', tags: ['locks'] });
  });
  test('that is no YAML is told as the parser tells it', async () => {
    const { problems } = await read('---\ntitle: [a\n---\nText');
    expect(problems).toMatchObject([{ code: 'bad-front-matter', detail: expect.stringMatching(/\w/) }]);
    expect(problems[0]?.detail).not.toContain('\n');
  });
});

test('all breaks of a file saved on Windows are made plain; one among others belongs to the note', async () => {
  expect((await noteOf(`---\r\n${SOURCE}\r\n---\r\nOne\r\nTwo`))?.body).toBe('One\nTwo');
  expect((await noteOf(page('title: A', 'One\r\nTwo\nThree')))?.body).toBe('One\r\nTwo\nThree');
});

describe('a page of a vault', () => {
  test.each([
    ['its title', 'title: Forty ships', undefined, 'Forty ships'],
    ['its file, without its folders and ending', 'created: 2026-02-03', 'a/b/The locks.MD', 'The locks'],
    ['its file, whatever is within the name', 'created: 2026-02-03', 'The .md files.md', 'The .md files'],
  ])('is called by %s', async (_what, front, name, title) => {
    expect((await noteOf(page(front), name))?.origin.title).toBe(title);
  });
  test.each([
    ['a text with commas and spaces', 'tags: "#locks, costs  c#"', ['locks', 'costs', 'c#']],
    ['a list', 'tags: ["#locks", two words, 2026]', ['locks', 'two words', '2026']],
    ['none', 'title: A', []],
  ])('has the tags it is filed under: %s', async (_what, front, tags) => {
    expect((await noteOf(page(front)))?.tags).toEqual(tags);
  });
  test('has the address of its url where it names no source', async () => {
    expect((await noteOf('---\nurl: https://paper.example/a\n---\nText'))?.origin.url).toBe('https://paper.example/a');
    expect((await noteOf(page('url: https://paper.example/a')))?.origin.url).toBe('https://paper.example/locks');
  });
  test('is by whom it names, at the outlet it names, links or not', async () => {
    const front = 'author: ["[[Mira Holt|Mira]]", J. Marsh]\noutlet: "[[The Paper]]"';
    expect((await noteOf(page(front)))?.origin).toMatchObject({
      authors: ['Mira Holt', 'J. Marsh'],
      outlet: 'The Paper',
    });
    expect((await noteOf(page('title: A')))?.origin).toMatchObject({ authors: [], outlet: 'paper.example' });
  });
  test('is the same note again by its id or, without one, by its page and file', async () => {
    const idOf = async (front: string, body?: string, name?: string) => (await noteOf(page(front, body), name))?.id;
    expect(await idOf('id: a', 'One')).toBe(await idOf('id: a', 'Two'));
    expect(await idOf('id: a')).not.toBe(await idOf('id: b'));
    expect(await idOf('title: A', 'One')).toBe(await idOf('title: A', 'Two'));
    expect(await idOf('title: A')).not.toBe(await idOf('title: A', 'Text', 'vault/Another.md'));
  });
  test('without an address of the web is told with what it names', async () => {
    const { problems } = await read('---\nsource: <i>my desk</i>\n---\nText');
    expect(problems).toMatchObject([{ code: 'no-address', detail: '<i>my desk</i>' }]);
  });
});

test('names are links to the vault’s pages, without what a link cannot hold', () => {
  const origin = { ...noteWith({}).origin, authors: [' [A]  |#^ B '], outlet: '' };
  const text = markdownOf(noteWith({ origin }));
  expect(text).toContain('- "[[A B]]"');
  expect(text).toContain('outlet: ""');
});

test.each([
  ['locks', 'locks'],
  ['two words', 'two-words'],
  ['a/b_c-d', 'a/b_c-d'],
  ['#costs!', 'costs'],
  ['2026', '2026-'],
  ['é日', 'é日'],
  ['!!!', ''],
])('the tag %s is filed in a vault as %j', (tag, filed) => expect(vaultTag(tag)).toBe(filed));
