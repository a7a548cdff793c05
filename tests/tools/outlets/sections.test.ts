import { expect, test } from 'vitest';
import { OutletKind } from '../../../src/domain/packs/properties.ts';
import { platformNotes } from '../../../tools/outlets/platforms.ts';
import { readSections, sectionNotes, sectionSubject } from '../../../tools/outlets/sections.ts';

const sections = readSections();

test('each section is in order: a known kind, paths between slashes, a sentence, a page', () => {
  const wrong = sections.filter(
    ({ kind, pathPrefixes, name, text, source }) =>
      !OutletKind.safeParse(kind).success ||
      !pathPrefixes.every((path) => /^\/\S+\/$/.test(path)) ||
      name === '' ||
      !text.endsWith('.') ||
      text.length > 300 ||
      !URL.canParse(source.url),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('no path of a site is two sections', () => {
  const paths = sections.flatMap(({ outlets, pathPrefixes }) =>
    outlets.flatMap((domain) => pathPrefixes.map((path) => domain + path)),
  );
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
});

test('a section is found by its paths, and says of what kind it is', () => {
  const section = {
    outlets: ['herald.example'],
    pathPrefixes: ['/partners/', '/ads/'],
    name: 'Partners',
    kind: 'paid-content',
    text: 'Somebody paid for it.',
    source: { url: 'https://herald.example/', title: 'Herald', publisher: 'Herald' },
  };
  expect(sectionSubject(section)).toMatchObject({
    id: 'herald.example:partners',
    match: { domains: ['herald.example'], pathPrefixes: ['/partners/', '/ads/'] },
  });
  expect(sectionNotes(section).map(({ property, value, text }) => [property, value, text?.['en']])).toEqual([
    ['additionalType', 'paid-content', undefined],
    [undefined, undefined, 'Somebody paid for it.'],
  ]);
});

test('each platform says what it means to be published there', () => {
  const notes = platformNotes((domain) => domain);
  expect(notes.length).toBeGreaterThan(20);
  expect(notes.filter(({ text }) => !/^\p{Lu}.{40,300}\.$/u.test(text?.['en'] ?? '')).map(({ id }) => id)).toEqual([]);
});
