import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import messages from '../assets/locales/en/messages.json' with { type: 'json' };
import names from '../assets/packs/names.json' with { type: 'json' };
import outlets from '../assets/packs/outlets.json' with { type: 'json' };
import terms from '../assets/packs/terms.json' with { type: 'json' };
import norm from '../assets/lexicons/en.norm.json' with { type: 'json' };
import { LONGEST_TEXT, MAX_NODES } from '../src/domain/article/bounds.ts';
import { DEFAULT_KEEPING } from '../src/domain/keeping/keeping.ts';
import { MOST_TEXTS } from '../src/domain/notes/earlierTexts.ts';
import { MAX_FOREBEARS } from '../src/domain/notes/note.ts';
import { TRASH_DAYS } from '../src/domain/notes/trash.ts';
import { MAX_NOTES, MAX_PACK_MB } from '../src/domain/packs/pack.ts';
import { RECORDS } from '../src/worker/exchange/backupFormat.ts';
import { ITERATIONS } from '../src/worker/devices/seal.ts';
import { OLDEST } from '../tools/guards/oldest.ts';
import { OPTIONAL, PERMISSIONS } from '../tools/guards/manifest.ts';

/** A document as one line, as its sentences are broken anywhere. */
const doc = (file: string): string => readFileSync(file, 'utf8').replace(/\s+/g, ' ');

/** The first cells of a document's tables that are code. */
const firstCells = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^\| `([^`]+)` /gm)].map(([, cell = '']) => cell);

const grouped = (number: number): string => number.toLocaleString('en');

test('the page of permissions tells those that the manifest may ask for, and no other', () => {
  expect(firstCells('docs/permissions.md').toSorted()).toEqual([...PERMISSIONS, ...OPTIONAL].toSorted());
});

test('the page of formats tells every kind of line in a backup, and between devices', () => {
  const between = readFileSync('src/worker/devices/partFormat.ts', 'utf8').matchAll(/: record\('(\w+)'/g);
  const kinds = [...Object.keys(RECORDS), ...[...between].map(([, kind = '']) => kind)];
  expect(kinds.length).toBeGreaterThan(Object.keys(RECORDS).length);
  expect(kinds.filter((kind) => !firstCells('docs/formats.md').includes(kind))).toEqual([]);
});

test.each([
  ['README.md', `Chrome ${OLDEST.chrome} or Firefox ${OLDEST.firefox}`],
  ['README.md', `a trash that keeps what you delete for ${TRASH_DAYS} days`],
  ['README.md', `${DEFAULT_KEEPING.days} days after you last saw it`],
  ['README.md', `(${DEFAULT_KEEPING.megabytes} MB)`],
  ['docs/privacy.md', `stay in the trash for ${TRASH_DAYS} days`],
  ['docs/privacy.md', `${DEFAULT_KEEPING.days} days after you last saw it`],
  ['docs/security.md', `the first ${grouped(MAX_NODES)} elements and texts`],
  ['docs/security.md', `${grouped(LONGEST_TEXT)} characters`],
  ['docs/formats.md', `(${grouped(ITERATIONS)} to`],
  [
    'docs/packs.md',
    `at most ${MAX_PACK_MB} MB, with at most ${grouped(MAX_NOTES)} subjects and ${grouped(MAX_NOTES)} notes`,
  ],
  ['docs/hedging.md', `${grouped(norm.news.texts)} English news texts`],
])('%s says %j', (file, words) => expect(doc(file)).toContain(words));

test('the numbers in words are those of the code', () => {
  expect([MOST_TEXTS, MAX_FOREBEARS]).toEqual([20, 100]);
  expect(doc('docs/formats.md')).toContain('twenty texts');
  expect(doc('docs/formats.md')).toContain('the last hundred versions');
});

describe('a number of what grows is near what there is', () => {
  const phrasesIn = (language: string): number =>
    JSON.parse(readFileSync(`assets/lexicons/${language}.json`, 'utf8')).entries.length;
  test.each([
    ['README.md', /some ([\d,]+) outlets/, outlets.subjects.length],
    ['README.md', /some ([\d,]+) of them; and what terms/, names.subjects.length],
    ['docs/store/en.md', /Some ([\d,]+) outlets/, outlets.subjects.length],
    ['docs/packs/terms.md', /([\d,]+) terms:/, terms.subjects.length],
    ['docs/hedging.md', /`assets\/lexicons\/en\.json` has ([\d,]+) phrases/, phrasesIn('en')],
    ['docs/hedging.md', /\| German \| ([\d,]+) \|/, phrasesIn('de')],
    ['docs/hedging.md', /\| Spanish \| ([\d,]+) \|/, phrasesIn('es')],
    ['docs/hedging.md', /\| French \| ([\d,]+) \|/, phrasesIn('fr')],
  ])('%s: %s', (file, pattern, there) => {
    const told = Number(pattern.exec(doc(file))?.[1]?.replaceAll(',', ''));
    expect(Math.abs(told - there) / there).toBeLessThan(0.1);
  });
});

/** Words in quotation marks that another program shows. */
const OF_BROWSERS = new Set(['Load unpacked', 'Load Temporary Add-on', 'Report a vulnerability']);

test('what a document quotes from the screen stands there', () => {
  const shown = Object.values(messages).map(({ message }) => message.replaceAll('’', "'"));
  const quoted = ['README.md', 'docs/privacy.md', 'docs/permissions.md', 'docs/security.md'].flatMap((file) =>
    [
      ...doc(file)
        .replace(/```.*?```|`[^`]*`/g, '')
        .matchAll(/["“]([A-Z][^"“”.]{3,60}?)[,?]?["”]/g),
    ].map(([, words = '']) => ({ file, words: words.replaceAll('’', "'") })),
  );
  expect(quoted.length).toBeGreaterThan(15);
  expect(quoted.filter(({ words }) => !OF_BROWSERS.has(words) && !shown.some((text) => text.includes(words)))).toEqual(
    [],
  );
});
