// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BringInSection } from '../../../src/library/data/BringInSection.tsx';
import type { DataSession } from '../../../src/library/data/view.ts';
import type { TableMapping, TableSummary } from '../../../src/messages/tableMapping.ts';
import type { DataCheck, DataPreview } from '../../../src/messages/dataView.ts';

const table = (file: string, change: Partial<TableSummary> = {}): TableSummary => ({
  files: [file],
  rows: 3,
  first: [
    ['Where', 'What', 'Mine'],
    ['https://a.example/1', 'Forty ships', ''],
    ['https://a.example/2', 'Ten', 'Who?'],
  ],
  guess: { hasHeadings: true, columns: ['url', null, null] },
  ...change,
});
const preview: DataPreview = {
  format: 'csv',
  sources: [],
  notes: { new: 2, newer: 0, same: 0, conflict: 0 },
  trashed: 0,
  drafts: 0,
  people: 0,
  kept: 0,
  packs: [],
  settings: false,
};
const check: DataCheck = { preview, problems: [] };

let said: unknown[];
beforeEach(() => {
  said = [];
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => render(null, document.body));

/** Brings in files with these tables among them. */
async function bringIn(tables: TableSummary[], hasMore = false): Promise<void> {
  const session: DataSession = {
    check: async () => ({ ok: true, value: { tables, hasMore } }),
    map: async (mappings) => {
      said.push(structuredClone(mappings));
      return { ok: true, value: check };
    },
    apply: async () => {
      said.push('applied');
      return { ok: true, value: preview };
    },
    cancel: () => undefined,
  };
  await act(() =>
    render(<BringInSection actions={{ open: () => session }} onTaken={() => undefined} />, document.body),
  );
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File([], 'a.csv')] });
  Object.defineProperty(input, 'value', { value: '', writable: true });
  await act(async () => void input?.dispatchEvent(new Event('change', { bubbles: true })));
}
const selects = () => [...document.querySelectorAll('select')];
const choose = (column: number, value: string) =>
  act(() => {
    const select = selects()[column];
    if (!select) throw new Error(`no column ${column}`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const press = (words: string) =>
  act(async () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click());
const buttons = () => [...document.querySelectorAll('form .buttons button')].map(({ textContent }) => textContent);
const shown = (selector: string) => document.querySelector(selector)?.textContent ?? null;

test('a table is asked about under its first rows, with what is certain chosen and the focus on it', async () => {
  await bringIn([table('a.csv')]);
  expect(document.activeElement?.id).toBe('table-form');
  expect(selects().map(({ value }) => value)).toEqual(['url', '', '']);
  expect(selects().map(({ labels }) => labels[0]?.querySelector('span')?.textContent)).toEqual([
    'Where',
    'What',
    'Mine',
  ]);
  const cells = selects().map((select) =>
    [...(document.getElementById(select.getAttribute('aria-describedby') ?? '')?.children ?? [])].map(
      ({ textContent }) => textContent,
    ),
  );
  expect(cells).toEqual([
    ['https://a.example/1', 'https://a.example/2'],
    ['Forty ships', 'Ten'],
    ['tableCellEmpty', 'Who?'],
  ]);
  expect(said).toEqual([]);
});

test('nothing goes on before a page and something said of it are named, and nothing is written before that is confirmed', async () => {
  await bringIn([table('a.csv')]);
  await press('previewList');
  expect(shown('[role=alert]')).toBe('tableLacksWords');
  expect(document.activeElement).toBe(document.querySelector('[role=alert]'));
  await choose(0, '');
  expect(shown('[role=alert]')).toBeNull();
  await choose(1, 'quote');
  await press('previewList');
  expect([shown('[role=alert]'), said]).toEqual(['tableLacksAddress', []]);
  await choose(0, 'url');
  await press('previewList');
  expect(said).toEqual([[{ hasHeadings: true, columns: ['url', 'quote', null] }]]);
  expect(document.activeElement?.id).toBe('data-preview');
  await press('takeIn');
  expect(said.at(-1)).toBe('applied');
});

test('what one column holds, another gives up, and that is said; notes may be several', async () => {
  await bringIn([table('a.csv')]);
  await choose(1, 'url');
  expect(selects().map(({ value }) => value)).toEqual(['', 'url', '']);
  expect(shown('form [role=status]')).toBe('tableColumnFreed');
  await choose(0, 'note');
  await choose(2, 'note');
  expect(selects().map(({ value }) => value)).toEqual(['note', 'url', 'note']);
  expect(shown('form [role=status]')).toBe('');
});

test('a first row that names no columns is one of those shown', async () => {
  await bringIn([table('a.csv')]);
  await act(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
  expect(shown('.table-cells li')).toBe('Where');
  expect(selects()[0]?.labels[0]?.querySelector('span')?.textContent).toBe('tableColumn');
});

test('of several each is asked about, one may be left out, and all may be said again', async () => {
  const quoted: TableMapping = { hasHeadings: true, columns: ['url', 'quote', null] };
  await bringIn([table('a.csv', { guess: quoted }), table('b.csv')]);
  expect(buttons()).toEqual(['tableNext', 'tableSkip', 'cancelImport']);
  await press('tableNext');
  expect(buttons()).toEqual(['previewList', 'tableSkip', 'cancelImport']);
  await press('tableSkip');
  expect(said).toEqual([[quoted, null]]);
  await press('tableAgain');
  expect(selects().map(({ value }) => value)).toEqual(['url', 'quote', '']);
  await choose(2, 'note');
  await press('tableNext');
  await press('tableSkip');
  expect(said.at(-1)).toEqual([{ hasHeadings: true, columns: ['url', 'quote', 'note'] }, null]);
});

test('one alone cannot be left out, beside other files it can', async () => {
  await bringIn([table('a.csv')]);
  expect(buttons()).toEqual(['previewList', 'cancelImport']);
  render(null, document.body);
  await bringIn([table('a.csv')], true);
  expect(buttons()).toEqual(['previewList', 'tableSkip', 'cancelImport']);
});
