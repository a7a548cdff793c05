import { expect, test } from 'vitest';
import { readFiles } from '../../../src/worker/exchange/readFiles.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const PAGE = 'https://a.example/1';
async function read(annotation: object) {
  const json = { id: 'https://x.example/1', type: 'Annotation', ...annotation };
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  const { notes, problems } = await readFiles([{ name: 'a.jsonld', bytes }], NOW);
  return {
    notes: notes.map(({ note }) => [note.origin.url, note.passage?.exact ?? null, note.body, note.tags.join()]),
    problems: problems.map(({ code, path, detail }) => [code, path, detail].filter(Boolean).join(' ')),
    ids: notes.map(({ note }) => note.id),
  };
}
const quote = (exact: string) => ({ type: 'TextQuoteSelector', exact });

test.each<[what: string, annotation: object, notes: (string | null)[][]]>([
  [
    'a choice of bodies',
    {
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'love' },
        { type: 'Choice', items: [{ type: 'TextualBody', purpose: 'describing', value: 'I love this.' }] },
      ],
      target: PAGE,
    },
    [[PAGE, null, 'I love this.', 'love']],
  ],
  [
    'a resource with a text, its purpose without',
    {
      body: [
        { type: 'SpecificResource', purpose: 'commenting', source: { type: 'TextualBody', value: 'Nested.' } },
        { type: 'SpecificResource', purpose: 'tagging', source: { type: 'TextualBody', value: 'locks' } },
      ],
      target: { source: PAGE, selector: quote('forty ships') },
    },
    [[PAGE, 'forty ships', 'Nested.', 'locks']],
  ],
  [
    'a quote that refines another selector',
    {
      bodyValue: 'Who?',
      target: { source: PAGE, selector: { type: 'FragmentSelector', value: 'p5', refinedBy: quote('forty ships') } },
    },
    [[PAGE, 'forty ships', 'Who?', '']],
  ],
  [
    'a composite of pages',
    { bodyValue: 'They differ.', target: { type: 'Composite', items: [PAGE, 'https://b.example/2'] } },
    [
      [PAGE, null, 'They differ.', ''],
      ['https://b.example/2', null, 'They differ.', ''],
    ],
  ],
  [
    'passages of one page',
    {
      target: [
        { source: PAGE, selector: [quote('forty ships')] },
        { source: PAGE, selector: [quote('ten had left')] },
      ],
    },
    [
      [PAGE, 'forty ships', '', ''],
      [PAGE, 'ten had left', '', ''],
    ],
  ],
  [
    'a body that is a page, and HTML',
    { body: ['https://c.example/3', { value: '<p>One &amp; two</p>', format: 'text/html' }], target: PAGE },
    [[PAGE, null, 'https://c.example/3\n\nOne & two', '']],
  ],
])('all of it is taken: %s', async (_what, annotation, expected) => {
  const { notes, problems, ids } = await read(annotation);
  expect(notes).toEqual(expected);
  expect(problems).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each<[what: string, annotation: object, problem: string]>([
  ['a target that is no page', { bodyValue: 'Who?', target: ['urn:x-pdf:1234', PAGE] }, 'left-out target 1'],
  ['a body without a text', { bodyValue: 'Who?', body: { type: 'Image' }, target: PAGE }, 'left-out body 1'],
  ['who wrote it', { bodyValue: 'Who?', creator: 'https://d.example/mira', target: PAGE }, 'left-out creator 1'],
  [
    'a passage known by nothing we can find it by',
    { bodyValue: 'Who?', target: { source: PAGE, selector: { type: 'XPathSelector', value: '/p[2]' } } },
    'left-out target.selector 1',
  ],
])('the rest is taken and it is told what is left out: %s', async (_what, annotation, problem) => {
  const { notes, problems } = await read(annotation);
  expect(notes).toEqual([[PAGE, null, 'Who?', '']]);
  expect(problems).toEqual([problem]);
});

test('one on no page at all is told, with what it is on', async () => {
  expect(await read({ bodyValue: 'Who?', target: 'urn:x-pdf:1234' })).toMatchObject({
    notes: [],
    problems: ['no-address urn:x-pdf:1234'],
  });
});

test('resources in resources without end are left out', async () => {
  let body: object = { value: 'deep' };
  let target: object = { id: PAGE };
  for (let depth = 0; depth < 1000; depth += 1) [body, target] = [{ items: [body] }, { items: [target] }];
  expect((await read({ body, target: PAGE, bodyValue: 'Who?' })).problems).toEqual(['left-out body 1']);
  expect((await read({ target, bodyValue: 'Who?' })).problems).toEqual(['no-address']);
});
