import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '../scripts/files.ts';
import { findForbidden, findReach, readImports, type Allowance } from '../scripts/guards/imports.ts';

/** Imports go downwards: a folder knows those named here and no other. Only `browser` and the entrypoints touch a browser's API. */
const ALLOWANCES: Record<string, Allowance> = {
  text: { folders: [], packages: [] },
  article: { folders: [], packages: ['zod', '@mozilla/readability'] },
  notes: { folders: ['text'], packages: ['zod'] },
  anchoring: { folders: ['text', 'notes', 'assets'], packages: [] },
  outlets: { folders: ['article'], packages: ['zod', 'tldts', 'punycode'] },
  language: { folders: ['text', 'article', 'assets'], packages: ['zod'] },
  marking: { folders: ['text', 'article', 'language'], packages: [] },
  packs: { folders: ['text', 'notes', 'outlets'], packages: ['zod', 'tldts'] },
  exchange: { folders: ['text', 'notes'], packages: ['zod', 'fflate', 'yaml'] },
  report: { folders: ['text', 'article', 'outlets', 'language', 'notes', 'packs', 'anchoring'], packages: ['zod'] },
  search: { folders: ['text', 'notes'], packages: [] },
  lists: { folders: ['packs'], packages: [] },
  messages: { folders: ['notes', 'packs', 'report'], packages: ['zod'] },
  ui: {
    folders: ['notes', 'search', 'lists', 'report', 'assets'],
    types: ['text', 'article', 'language', 'packs', 'messages', 'exchange'],
    packages: ['preact', 'marked', 'dompurify'],
  },
  browser: {
    folders: ['messages', 'packs', 'lists', 'notes', 'anchoring', 'report', 'exchange', 'search'],
    types: ['ui', 'article', 'language'],
    packages: ['zod', 'idb', 'webextension-polyfill', 'wxt'],
  },
  entrypoints: {
    folders: ['article', 'language', 'marking', 'notes', 'search', 'packs', 'report', 'messages', 'ui', 'browser'],
    types: ['exchange'],
    packages: ['preact', 'webextension-polyfill', 'wxt'],
  },
};

/** What must not come along, however many files lie between. */
const UNREACHED: [start: string, packageName: string][] = [
  ['entrypoints/reader.ts', 'zod'], // a third more bytes to parse in every page that is read
  ['entrypoints/reader.ts', 'idb'], // the page side holds no notes
  ['entrypoints/reader.ts', 'preact'],
  ['entrypoints/sidepanel/main.tsx', 'idb'], // the panel knows no storage
  ['entrypoints/sidepanel/main.tsx', '@mozilla/readability'],
  ['entrypoints/sidepanel/main.tsx', 'tldts'], // the list of public suffixes is heavier than the panel
];

/** Read in a minute; the habit is 200, and what is longer has a second thing in it. */
const MOST_LINES = 260;
/** Tables: read entry by entry, and longer with each. */
const TABLES = new Set(['src/outlets/wrappers.ts', 'entrypoints/gallery/specimens.ts']);

const sources = ['src', 'entrypoints', 'scripts'].flatMap(listFiles).filter((path) => /\.(?:tsx?|mjs)$/.test(path));
const texts = new Map(sources.map((path) => [path, readFileSync(path, 'utf8')]));
const imports = [...texts]
  .filter(([path]) => !path.startsWith('scripts/'))
  .flatMap(([path, text]) => readImports(path, text).filter(({ to }) => !to.endsWith('.css')));

test('imports go downwards', () => {
  expect(findForbidden(imports, ALLOWANCES)).toEqual([]);
});

test.each(UNREACHED)('%s does without %s', (start, packageName) => {
  expect(texts.has(start)).toBe(true);
  expect(findReach(imports, start, packageName)).toEqual([]);
});

test(`no file is longer than ${MOST_LINES} lines`, () => {
  const long = [...texts]
    .filter(([path]) => !TABLES.has(path))
    .map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }));
  expect(long.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
});

test('nothing is left to do in the code', () => {
  expect([...texts].filter(([, text]) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text)).map(([path]) => path)).toEqual([]);
});
