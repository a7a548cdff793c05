import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { listFiles } from '../tools/guards/files.ts';

const docs = ['README.md', 'CONTRIBUTING.md', ...listFiles('docs').filter((file) => file.endsWith('.md'))].map(
  (file) => ({ file, text: readFileSync(file, 'utf8') }),
);
const data = ['assets', 'docs', 'tools', 'src', 'entrypoints']
  .flatMap(listFiles)
  .filter((file) => /\.\w+$/.test(file) && !/\.(?:tsx?|mjs|css|md|png)$/.test(file));
/** What belongs to the browsers, to other programs, or is an example. */
const OF_OTHERS = new Set(['gallery.html', 'local-papers.json', 'page.html', 'threadTicks', 'declarativeContent']);
const sources = ['src', 'entrypoints', 'tests', 'tools'].flatMap(listFiles);

/** What a pattern's first group finds in the docs, with the doc it stands in. */
const named = (pattern: RegExp) =>
  docs.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([, name = '']) => ({ file, name })));

test('every link leads to a file', () => {
  const links = named(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g).filter(({ name }) => !/^[a-z]+:/.test(name));
  expect(links.filter(({ file, name }) => !existsSync(join(dirname(file), name)))).toEqual([]);
});

test('every link to a heading leads to one', () => {
  const headings = new Map(docs.map(({ file, text }) => [file, [...text.matchAll(/^#+ (.+)$/gm)].map(slugOf)]));
  const links = docs.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\(([^)\s:#]*\.md)?#([^)\s]+)\)/g)].map(([, to, slug]) => ({
      slug,
      to: to === undefined ? file : join(dirname(file), to),
    })),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(({ to, slug = '' }) => !headings.get(to)?.includes(slug))).toEqual([]);
});

test('every source file that is named is there', () => {
  const isThere = (name: string) => existsSync(name) || sources.some((file) => file.endsWith(`/${name}`));
  const files = named(/`([\w./-]+\.(?:tsx?|mjs|css))`/g).filter(({ name }) => !name.includes('NAME'));
  expect(files.filter(({ name }) => !isThere(name))).toEqual([]);
});

test('every file of data that is named is there', () => {
  const isThere = (name: string) => existsSync(name) || data.some((file) => file.endsWith(`/${name}`));
  const files = named(/`(?!\.output\/)([\w./-]+\.(?:json|html|tsv|txt|xml|yml))`/g);
  expect(files.filter(({ name }) => !isThere(name) && !OF_OTHERS.has(name))).toEqual([]);
});

test('every name of the code that is told is in the code', () => {
  const code = [
    ...sources.filter((file) => !file.endsWith('docs.test.ts')),
    ...data.filter((file) => !file.endsWith('.html')),
    'package.json',
  ].map((file) => readFileSync(file, 'utf8'));
  const names = named(/`(?=[\w$]*[a-z][A-Z]|[A-Z]+_|[A-Z][a-z])([A-Za-z_]\w*)…?`/g);
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter(({ name }) => !OF_OTHERS.has(name) && !code.some((text) => text.includes(name)))).toEqual([]);
});

test('no word of the glossary stands there twice', () => {
  const rows = readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| (?!Word |-)(.+?) +\|/gm);
  const words = [...rows].flatMap(([, cell = '']) => cell.split(', '));
  expect(words.length).toBeGreaterThan(150);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test('every command that is named is there, and every command is told', () => {
  const commands = Object.keys(packageJson.scripts);
  const told = named(/npm (?:run )?(?:-s )?([a-z][\w:-]*)/g).filter(({ name }) => name !== 'run');
  expect(told.filter(({ name }) => !commands.includes(name))).toEqual([]);
  expect(commands.filter((command) => !told.some(({ name }) => name === command))).toEqual([]);
});

test('every source file that a comment names is there', () => {
  const code = sources.filter((file) => /^(?:src|entrypoints|tools)\/.*\.tsx?$/.test(file));
  const all = new Set([...sources, ...listFiles('docs'), ...listFiles('assets')].flatMap(suffixes));
  const missing = code.flatMap((file) =>
    (readFileSync(file, 'utf8').match(/\/\*\*[^]*?\*\/|(?<=^|\s)\/\/ .*$/gm) ?? [])
      .flatMap((comment) => comment.match(/(?<![\w.*}/-])[\w./-]*\w\.(?:tsx?|css)\b/g) ?? [])
      .filter((name) => !all.has(name) && !existsSync(name) && !existsSync(join(dirname(file), name)))
      .map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every decision has its four parts and stands in the index', () => {
  const index = readFileSync('docs/decisions/README.md', 'utf8');
  const records = listFiles('docs/decisions').filter((file) => /\/\d{3}-.*\.md$/.test(file));
  expect(records.length).toBeGreaterThan(40);
  const lacking = records.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const parts = ['Context', 'Decision', 'Cost', 'Figure'].filter((part) => !text.includes(`\n**${part}.** `));
    const isIndexed = index.includes(`](${file.replace(/^.*\//, '')}) ${/^# \d{3} (.*)$/m.exec(text)?.[1]}: `);
    return [...parts, ...(isIndexed ? [] : ['index'])].map((lack) => `${file}: ${lack}`);
  });
  expect(lacking).toEqual([]);
});

/** What a file may be called: `storage/notes.ts`, or `notes.ts` alone. */
const suffixes = (file: string): string[] => file.split('/').map((_, at, parts) => parts.slice(at).join('/'));

/** The name by which forges link a heading. */
const slugOf = ([, heading = '']: readonly string[]): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
