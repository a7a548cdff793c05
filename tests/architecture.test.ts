import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '../tools/guards/files.ts';
import { findForbidden, findReach, readImports, type Allowance } from '../tools/guards/imports.ts';

/**
 * A folder of `src/` says in which process its files run; `domain`, `messages`, `storage` and `browser` run in several. No process imports
 * another: what they say to each other is in `messages`. Only `storage` opens the database.
 */
const ALLOWANCES: Record<string, Allowance> = {
  domain: { folders: [], packages: ['zod', 'tldts'] },
  messages: { folders: ['domain'], packages: ['zod', 'webextension-polyfill'] },
  storage: { folders: ['domain'], types: ['messages'], packages: ['zod', 'idb'] },
  browser: { folders: ['domain', 'messages'], types: ['ui'], packages: ['zod', 'webextension-polyfill'] },
  page: {
    folders: ['assets'],
    types: ['domain', 'messages'],
    packages: ['zod', '@mozilla/readability', 'webextension-polyfill'],
  },
  background: {
    folders: ['domain', 'messages', 'storage', 'browser', 'assets'],
    packages: ['zod', 'tldts', 'idb', 'webextension-polyfill'],
  },
  worker: { folders: ['domain', 'messages', 'storage'], packages: ['zod', 'idb', 'fflate', 'yaml', 'tldts'] },
  ui: { folders: ['domain', 'assets'], types: ['messages'], packages: ['preact', 'marked', 'dompurify'] },
  panel: { folders: ['domain', 'messages', 'browser', 'ui', 'assets'], packages: ['preact', 'webextension-polyfill'] },
  library: { folders: ['domain', 'messages', 'browser', 'ui'], packages: ['preact', 'webextension-polyfill'] },
  entrypoints: {
    folders: ['domain', 'messages', 'storage', 'browser', 'page', 'background', 'worker', 'ui', 'panel', 'library'],
    packages: ['preact', 'webextension-polyfill', 'wxt'],
  },
};

/** Still to be mended, one by one; nothing may be added. */
const OWED = new Set([
  'src/library/notes/actions.ts', // asks the database itself: the worker is to answer
  'src/library/packs/actions.ts', // the same
  'src/page/lexicon/lexiconFormat.ts', // a schema, for the tests and the training alone
]);

/** What must not come along, however many files lie between. */
const UNREACHED: [start: string, packageName: string][] = [
  ['entrypoints/reader.ts', 'zod'],
  ['entrypoints/reader.ts', 'idb'],
  ['entrypoints/reader.ts', 'preact'],
  ['entrypoints/sidepanel/main.tsx', 'idb'],
  ['entrypoints/sidepanel/main.tsx', '@mozilla/readability'],
  ['entrypoints/sidepanel/main.tsx', 'tldts'],
];

const MOST_LINES = 260;
const TABLES = new Set(['src/background/outlets/wrappers.ts', 'tools/gallery/specimens.ts']);

const sources = ['src', 'entrypoints', 'tools'].flatMap(listFiles).filter((path) => /\.(?:tsx?|mjs)$/.test(path));
const texts = new Map(sources.map((path) => [path, readFileSync(path, 'utf8')]));
const imports = [...texts]
  .filter(([path]) => !path.startsWith('tools/'))
  .flatMap(([path, text]) => readImports(path, text).filter(({ to }) => !to.endsWith('.css')));

test('imports go downwards, and never into another process', () => {
  expect(findForbidden(imports, ALLOWANCES).filter(({ where }) => !OWED.has(where))).toEqual([]);
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
