import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../tools/guards/files.ts';
import {
  filesReached,
  findCircles,
  findForbidden,
  findReach,
  findStrangers,
  findUpward,
  readImports,
} from '../tools/guards/imports.ts';
import { ENTRYPOINT_PACKAGES, ROOMS, roomsTable } from '../tools/guards/rooms.ts';

const ALLOWANCES = {
  ...ROOMS,
  entrypoints: { folders: [...Object.keys(ROOMS), 'assets', 'tools'], packages: ENTRYPOINT_PACKAGES },
};

/** What must not come along, however many files lie between. */
const UNREACHED: [start: string, packageName: string][] = [
  ['entrypoints/reader.ts', 'zod'], // a third more bytes to parse in every page that is read
  ['entrypoints/reader.ts', 'idb'], // the page side holds no notes
  ['entrypoints/background.ts', '@mozilla/readability'], // it is answered the article
  ['entrypoints/reader.ts', 'preact'],
  ['entrypoints/reader.ts', 'webextension-polyfill'], // 10 kB to parse in every page, for one listener
  ['entrypoints/sidepanel/main.tsx', 'webextension-polyfill'], // it serves who answers, in the background
  ['entrypoints/sidepanel/main.tsx', 'idb'], // the panel knows no storage
  ['entrypoints/library/main.tsx', 'idb'], // nor does the library page: its worker does
  ['entrypoints/sidepanel/main.tsx', '@mozilla/readability'],
  ['entrypoints/sidepanel/main.tsx', 'tldts'], // the list of public suffixes is heavier than the panel
];

/** Read in a minute; the habit is 200, and what is longer has a second thing in it. */
const MOST_LINES = 260;
/** A folder that is seen at a glance. */
const MOST_FILES = 20;

const sources = ['src', 'entrypoints', 'tools'].flatMap(listFiles);
const texts = new Map(
  sources.filter((path) => /\.(?:tsx?|mjs)$/.test(path)).map((path) => [path, readFileSync(path, 'utf8')]),
);
const everyImport = [...texts].flatMap(([path, text]) =>
  readImports(path, text).filter(({ to }) => !/\.css(?:\?|$)/.test(to)),
);
const imports = everyImport.filter(({ from }) => !from.startsWith('tools/'));

test('imports go downwards, and never into another process', () => {
  expect(findForbidden(imports, ALLOWANCES)).toEqual([]);
});

test('sub-folders that stand on each other import downwards', () => {
  expect(findUpward(imports, ROOMS)).toEqual([]);
});

test('no file runs in a process its folder does not name', () => {
  expect(findStrangers(imports, ROOMS)).toEqual([]);
});

test('no files import each other in a circle, not even for types', () => {
  expect(findCircles(everyImport)).toEqual([]);
});

test('the map shows the rooms as they are', () => {
  expect(readFileSync('docs/map.md', 'utf8')).toContain(roomsTable());
});

test.each(UNREACHED)('%s does without %s', (start, packageName) => {
  expect(texts.has(start)).toBe(true);
  expect(findReach(imports, start, packageName)).toEqual([]);
});

test('nothing that reads the wording is among what a page parses', () => {
  const reached = [...filesReached(imports, 'entrypoints/reader.ts')];
  // Lists of a page's size or less, by which the article itself is read, and weights by which it is told from a list.
  const lists = reached.filter((path) =>
    /^assets\/(?:article\.weights|lexicons\/(?:bylines\.merged|givenNames|months|ownPieces))\.json$/.test(path),
  );
  expect(reached.filter((path) => /^(?:assets|src\/wording)\//.test(path) && !lists.includes(path))).toEqual([]);
  expect(lists).toHaveLength(5);
});

test('no navigation wakes the background: only an open panel listens to the loading of tabs', () => {
  const reached = [...filesReached(imports, 'entrypoints/background.ts')];
  expect(reached.filter((path) => /\bonUpdated\b|\bwebNavigation\b/.test(texts.get(path) ?? ''))).toEqual([]);
});

test(`no file is longer than ${MOST_LINES} lines`, () => {
  const long = [...texts].map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }));
  expect(long.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
});

test(`no folder holds more than ${MOST_FILES} files`, () => {
  const folders = Map.groupBy(sources, (path) => posix.dirname(path));
  expect([...folders].filter(([, files]) => files.length > MOST_FILES).map(([folder]) => folder)).toEqual([]);
});

test('nothing is left to do in the code', () => {
  expect([...texts].filter(([, text]) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text)).map(([path]) => path)).toEqual([]);
});
