import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { annotationOf, CONTEXT, writeAnnotations } from '../../../src/worker/exchange/annotation.ts';
import { readFiles } from '../../../src/worker/exchange/readFiles.ts';
import type { PersonalNote } from '../../../src/domain/notes/note.ts';
import { anyNote, noteWith } from './arbitrary.ts';
import vocabulary from './w3c/vocabulary.json' with { type: 'json' };

const NOW = '2026-11-24T12:00:00.000Z';
const OA = 'http://www.w3.org/ns/oa#';
const OURS = 'tag:sidelight.invalid,2026:';

const exported = async (notes: PersonalNote[]) => (await writeAnnotations(notes, NOW)).text();
const read = (text: string) => readFiles([{ name: 'notes.jsonld', bytes: new TextEncoder().encode(text) }], NOW);

test('whatever is exported comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyNote, { maxLength: 6 }), async (notes) => {
      const { notes: found, problems, format } = await read(await exported(notes));
      expect(problems).toEqual([]);
      expect(format).toBe('web-annotation');
      expect(found.map(({ note }) => note)).toEqual(notes);
    }),
    { numRuns: 100 },
  );
});

test('what another version kept of other places is left out, and the rest is read', async () => {
  const passage = { exact: 'forty ships', prefix: 'Roughly ', suffix: ' wait', start: 8, end: 19 };
  const note = noteWith({ passage: { ...passage, elsewhere: { times: 1, beside: [] } } });
  const other = (await exported([note])).replace('"sidelight:beside":[]', '"sidelight:letters":12');
  const { notes } = await read(other);
  expect(notes.map((one) => one.note)).toEqual([{ ...note, passage }]);
});

test('one of ours with a broken text beside it is told with its place, and the others are read', async () => {
  const good = noteWith({ id: '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e12' });
  const broken = noteWith({ rivals: [{ body: 'Other', tags: [], updated: NOW }] });
  const text = (await exported([broken, good])).replace(`"modified":"${NOW}","sidelight:tags"`, '"sidelight:tags"');
  const { notes, problems } = await read(text);
  expect(notes.map(({ note }) => note)).toEqual([good]);
  expect(problems).toMatchObject([{ code: 'missing', record: 1, path: 'sidelight:rivals[0].modified' }]);
});

describe('the export holds to the Web Annotation Data Model', () => {
  /** Documents are read from disk: nothing is fetched. */
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`nothing is known of ${url}`);
    const document: unknown = JSON.parse(readFileSync('tests/worker/exchange/w3c/anno.jsonld', 'utf8'));
    return { documentUrl: url, document: Object(document) };
  };
  type Node = Record<string, unknown>;
  const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
  const nodesAt = (node: Node, key: string): Node[] => [node[key] ?? []].flat().filter(isNode);
  const typesOf = (node: Node): string[] => [node['@type'] ?? []].flat().map(String);
  /** `safe`: a term that the context does not know is an error, and not left out. */
  const expand = async (json: object): Promise<unknown> => {
    const options = { documentLoader, safe: true };
    return jsonld.expand(Object(json), options);
  };

  /** Every node of an expanded document, with what stands in it. */
  function* nodesIn(value: unknown): Generator<Node> {
    if (Array.isArray(value)) for (const entry of value) yield* nodesIn(entry);
    else if (isNode(value)) {
      yield value;
      for (const inner of Object.values(value)) yield* nodesIn(inner);
    }
  }

  function* violationsIn(document: unknown): Generator<string> {
    for (const node of nodesIn(document)) yield* violations(node);
  }

  function* violations(node: Node): Generator<string> {
    const types = typesOf(node);
    for (const type of types.filter((name) => name.startsWith(OA)))
      if (!vocabulary.classes.includes(type.slice(OA.length))) yield `no class ${type}`;
    for (const key of Object.keys(node).filter((name) => name.startsWith(OA))) {
      const name = key.slice(OA.length);
      const property = Object.entries(vocabulary.properties).find(([known]) => known === name)?.[1];
      if (!property) {
        yield `no property ${key}`;
        continue;
      }
      const { domain, range } = { domain: undefined, range: undefined, ...property };
      if (domain && !types.some((type) => domain.some((wanted: string) => type === OA + wanted)))
        yield `${name} on ${types.join(' ')}`;
      for (const value of nodesAt(node, key)) {
        if (range === 'Motivation' && !vocabulary.motivations.includes(String(value['@id']).slice(OA.length)))
          yield `no motivation ${String(value['@id'])}`;
        if (range === 'string' && typeof value['@value'] !== 'string') yield `${name} is no string`;
        if (range === 'nonNegativeInteger' && typesOf(value)[0] !== `${XSD}nonNegativeInteger`)
          yield `${name} is no number`;
      }
    }
    if (types.includes(`${OA}Annotation`)) yield* ofAnnotation(node);
  }
  const XSD = 'http://www.w3.org/2001/XMLSchema#';

  /** What section 3 of the model demands of each annotation. */
  function* ofAnnotation(node: Node): Generator<string> {
    if (!String(node['@id']).startsWith('urn:uuid:')) yield 'an annotation has one IRI';
    if (nodesAt(node, `${OA}hasTarget`).length !== 1) yield 'an annotation has a target';
    for (const time of ['created', 'modified']) {
      const values = nodesAt(node, `http://purl.org/dc/terms/${time}`);
      if (values.length !== 1 || values.some((value) => typesOf(value)[0] !== `${XSD}dateTime`))
        yield `${time} is one dateTime`;
    }
    for (const target of nodesAt(node, `${OA}hasTarget`)) {
      const sources = nodesAt(target, `${OA}hasSource`);
      if (sources.length !== 1 || !sources.every((source) => URL.canParse(String(source['@id']))))
        yield 'a target has one source with an IRI';
    }
  }

  test('any note', async () => {
    await fc.assert(
      fc.asyncProperty(anyNote, async (note) => {
        const expanded = await expand({ '@context': CONTEXT, ...(await annotationOf(note)) });
        expect([...violationsIn(expanded)]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a whole file, in the terms of the vocabulary', async () => {
    const note = noteWith({
      tags: ['locks'],
      passage: { exact: 'forty ships', prefix: 'Roughly ', suffix: ' wait', start: 8, end: 19 },
    });
    const nodes = [...nodesIn(await expand(Object(JSON.parse(await exported([note])))))];
    const types = nodes.flatMap(typesOf);
    for (const wanted of ['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector'])
      expect(types).toContain(OA + wanted);
    expect(types).toContain('http://www.w3.org/ns/activitystreams#OrderedCollection');
    expect(types).toContain('http://schema.org/NewsArticle');
    const purposes = nodes.flatMap((node) => nodesAt(node, `${OA}hasPurpose`)).map((node) => node['@id']);
    expect(purposes).toEqual([`${OA}commenting`, `${OA}tagging`]);
    expect(
      nodes
        .flatMap((node) => Object.keys(node))
        .filter((key) => key.startsWith(OURS))
        .toSorted(),
    ).toEqual(['authors', 'keys', 'madeOn'].map((name) => OURS + name));
  });

  test.each([
    ['an unknown property', { 'oa:hasOpinion': 'yes' }],
    ['an unknown motivation', { motivation: 'oa:shouting' }],
    ['no target', { target: undefined }],
    ['a date that is none', { created: { '@value': 'yesterday', '@type': 'xsd:string' } }],
  ])('and the check finds what does not: %s', async (_what, change) => {
    const annotation = Object(JSON.parse(JSON.stringify({ ...(await annotationOf(noteWith({}))), ...change })));
    const expanded = await expand({ '@context': CONTEXT, ...annotation });
    expect([...violationsIn(expanded)]).not.toEqual([]);
  });
});

const subjectOf = (kind: PersonalNote['subject']['kind'], key: string) => ({ kind, keys: [key], label: 'L' });
test.each<[what: string, change: Partial<PersonalNote>, id: RegExp, type: string, purpose: string]>([
  ['an article', {}, /^https:\/\/harbour-herald\.example\/locks$/, 'schema:NewsArticle', 'commenting'],
  [
    'a link',
    { subject: subjectOf('link', 'link:paper.example/a?b=1') },
    /^https:\/\/paper\.example\/a\?b=1$/,
    'schema:WebPage',
    'commenting',
  ],
  [
    'an outlet',
    { subject: subjectOf('outlet', 'outlet:paper.example') },
    /^https:\/\/paper\.example\/$/,
    'schema:NewsMediaOrganization',
    'describing',
  ],
  [
    'an outlet that no address can be made of',
    { subject: subjectOf('outlet', 'outlet:a b') },
    /^urn:uuid:/,
    'schema:NewsMediaOrganization',
    'describing',
  ],
  ['an author', { subject: subjectOf('author', 'author:mira holt') }, /^urn:uuid:/, 'schema:Person', 'describing'],
  ['a topic', { subject: subjectOf('topic', 'term:und:locks') }, /^urn:uuid:/, 'schema:DefinedTerm', 'describing'],
])('a note on %s has its address, its type and its purpose', async (_what, change, id, type, purpose) => {
  const note = noteWith({ body: 'Text', tags: [], ...change });
  expect(await annotationOf(note)).toMatchObject({
    motivation: purpose,
    body: [{ purpose, format: 'text/markdown', value: 'Text' }],
    target: { source: { id: expect.stringMatching(id), type } },
  });
  expect((await annotationOf(note))['target']).toEqual(
    (await annotationOf({ ...note, id: crypto.randomUUID() }))['target'],
  );
});

test('a passage without a word is highlighted; a note without words on nothing is still a comment', async () => {
  const passage = { exact: 'forty ships', prefix: '', suffix: '', start: 0, end: 11 };
  expect(await annotationOf(noteWith({ body: '', tags: [], passage }))).toMatchObject({ motivation: 'highlighting' });
  expect(await annotationOf(noteWith({ body: '', tags: ['a'], passage }))).toMatchObject({ motivation: 'commenting' });
  expect(await annotationOf(noteWith({ body: '', tags: [] }))).toMatchObject({ motivation: 'commenting' });
  expect(await annotationOf(noteWith({ body: '', tags: [] }))).not.toHaveProperty('body');
});

describe('annotations of others', () => {
  const WA = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation' };
  const passageTarget = {
    source: 'https://paper.example/locks',
    selector: [
      { type: 'RangeSelector', startSelector: { type: 'XPathSelector', value: '/p[1]' } },
      { type: 'TextQuoteSelector', exact: 'forty ships', prefix: 'Roughly ', suffix: ' wait at' },
      { type: 'TextPositionSelector', start: 412, end: 423 },
    ],
  };
  test.each<[string, object, Partial<PersonalNote>]>([
    [
      'a body and a tag on a passage',
      {
        ...WA,
        id: 'https://notes.example/a/1',
        created: '2025-03-01T08:00:00+01:00',
        body: [
          { type: 'TextualBody', value: 'Says who?', purpose: 'commenting' },
          { type: 'TextualBody', value: 'locks', purpose: 'tagging' },
        ],
        target: passageTarget,
      },
      {
        body: 'Says who?',
        tags: ['locks'],
        created: '2025-03-01T07:00:00.000Z',
        passage: { exact: 'forty ships', prefix: 'Roughly ', suffix: ' wait at', start: 412, end: 423 },
      },
    ],
    [
      'the short form of a body',
      { ...WA, bodyValue: 'Says who?', target: 'https://paper.example/locks' },
      { body: 'Says who?', passage: null },
    ],
    [
      'HTML, with nothing of it left',
      {
        ...WA,
        body: { value: '<p>Says <b>who</b> &amp; when?</p><script>x()</script>', format: 'text/html' },
        target: 'https://paper.example/locks',
      },
      { body: 'Says who & when?' },
    ],
    [
      'a highlight without a body',
      { ...WA, motivation: 'highlighting', target: [passageTarget] },
      { body: '', tags: [] },
    ],
  ])('%s', async (_what, annotation, expected) => {
    const { notes, problems } = await read(JSON.stringify(annotation));
    expect(problems).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(notes[0]?.note).toMatchObject({
      ...expected,
      subject: { kind: 'article', keys: ['article:paper.example/locks'] },
    });
  });

  test.each([
    ['a list', (all: object[]) => all],
    ['a page', (all: object[]) => ({ type: 'AnnotationPage', items: all })],
    [
      'a collection',
      (all: object[]) => ({ type: ['AnnotationCollection'], first: { type: 'AnnotationPage', items: all } }),
    ],
    ['a graph', (all: object[]) => ({ '@graph': all })],
  ])('in %s', async (_what, hold) => {
    const all = [1, 2].map((id) => ({
      type: 'Annotation',
      id: `https://notes.example/${id}`,
      bodyValue: 'Yes',
      target: 'https://paper.example/',
    }));
    const { notes } = await read(JSON.stringify(hold(all)));
    expect(new Set(notes.map(({ note }) => note.id)).size).toBe(2);
    const again = await read(JSON.stringify(hold(all)));
    expect(again.notes.map(({ note }) => note.id)).toEqual(notes.map(({ note }) => note.id));
  });

  const target = 'https://paper.example/locks';
  const source = (own: object) => ({
    ...WA,
    bodyValue: 'Yes',
    target: { source: { id: target, ...own }, title: 'By its target' },
  });
  test.each([
    ['its headline first', source({ 'schema:headline': 'H', 'schema:name': 'N', title: 'T' }), 'H'],
    ['then its name', source({ 'schema:name': 'N', title: 'T' }), 'N'],
    ['then its title', source({ title: 'T' }), 'T'],
    ['then that of the target', source({}), 'By its target'],
    [
      'then that of a target that is the page itself',
      { ...WA, bodyValue: 'Yes', target: { id: target, title: 'Own' } },
      'Own',
    ],
    ['then its address', { ...WA, bodyValue: 'Yes', target }, target],
  ])('an article is called by %s', async (_what, annotation, title) => {
    const { notes } = await read(JSON.stringify(annotation));
    expect(notes[0]?.note.origin).toMatchObject({ url: target, title });
  });

  test.each([
    [
      'the dates it has',
      { created: '2025-03-01T08:00:00Z', modified: '2025-03-02T08:00:00Z' },
      '2025-03-01',
      '2025-03-02',
    ],
    [
      'that of its last change, where it has no other',
      { modified: '2025-03-02T08:00:00Z' },
      '2025-03-02',
      '2025-03-02',
    ],
    ['that of the import, where it has none', {}, NOW.slice(0, 10), NOW.slice(0, 10)],
  ])('a note is dated by %s', async (_what, dates, created, updated) => {
    const { notes } = await read(JSON.stringify({ ...WA, bodyValue: 'Yes', target, ...dates }));
    expect([notes[0]?.note.created, notes[0]?.note.updated].map((date) => date?.slice(0, 10))).toEqual([
      created,
      updated,
    ]);
  });

  test('several texts are one body, with a line between; an address is one too', async () => {
    const body = [
      { type: 'TextualBody', value: 'One' },
      'https://paper.example/picture.png',
      { type: 'TextualBody', value: 'a tag', purpose: ['linking', 'tagging'] },
      { type: 'TextualBody', value: '<b>Two</b>', format: 'text/plain' },
    ];
    const { notes, problems } = await read(JSON.stringify({ ...WA, body, target }));
    expect(problems).toEqual([]);
    expect(notes[0]?.note).toMatchObject({
      body: 'One\n\nhttps://paper.example/picture.png\n\n<b>Two</b>',
      tags: ['a tag'],
    });
  });

  test('annotations without an id are the same again by what they say, and others by where they stand and what they say', async () => {
    const one = { ...WA, bodyValue: 'Yes', target };
    const idsOf = async (...all: object[]) => (await read(JSON.stringify(all))).notes.map(({ note }) => note.id);
    const ids = await idsOf(
      one,
      { ...one, bodyValue: 'No' },
      { ...one, target: `${target}/2` },
      { ...one, created: '2025-03-01' },
    );
    expect(new Set(ids).size).toBe(3);
    expect(await idsOf(one)).toEqual(ids.slice(0, 1));
  });

  test.each([
    [
      'nested as deep as a list of collections',
      (one: object) => [{ type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [one] } }],
      1,
    ],
    ['nested deeper than any format', (one: object) => [[[[[one]]]]], 0],
    ['a collection of none', () => ({ type: 'AnnotationCollection' }), 0],
    [
      'a collection whose page is named and not there',
      () => ({ type: 'AnnotationCollection', first: 'https://a.example/1' }),
      0,
    ],
  ])('how deep a file is looked into: %s', async (_what, hold, count) => {
    expect((await read(JSON.stringify(hold({ ...WA, bodyValue: 'Yes', target })))).notes).toHaveLength(count);
  });

  test.each([
    ['a target that is no web page', { ...WA, bodyValue: 'Yes', target: 'urn:isbn:0' }, 'no-address'],
    ['no target', { ...WA, bodyValue: 'Yes' }, 'no-address'],
    ['nothing said', { ...WA, target: 'https://paper.example/' }, 'nothing-said'],
    [
      'a date that is a number',
      { ...WA, bodyValue: 'Yes', created: 5, target: 'https://paper.example/' },
      'wrong-kind',
    ],
  ])('what cannot be read is listed beside what can: %s', async (_what, bad, code) => {
    const good = { ...WA, bodyValue: 'Yes', target: 'https://paper.example/locks' };
    const { notes, problems } = await read(JSON.stringify([good, bad]));
    expect(notes).toHaveLength(1);
    expect(problems).toMatchObject([{ code, record: 2, file: 'notes.jsonld' }]);
  });
});
