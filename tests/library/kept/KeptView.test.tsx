// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_KEEPING, type Keeping } from '../../../src/domain/keeping/keeping.ts';
import { KeptView } from '../../../src/library/kept/KeptView.tsx';
import type { KeptActions } from '../../../src/library/kept/view.ts';
import { keptSpecimens } from '../../../tools/gallery/specimens/kept.ts';
import { NOW } from '../../../tools/gallery/specimens/report.ts';

const container = document.body;
let found: NonNullable<NonNullable<(typeof keptSpecimens)[string]>['kept']['found']>;
let keeping: Keeping;
let tell: () => void;
let actions: KeptActions;
const find = vi.fn<KeptActions['find']>(async () => found);
const forget = vi.fn<KeptActions['forget']>(async () => ({ ok: true, value: null }));
const save = vi.fn<KeptActions['export']>(async () => ({ ok: true, value: { name: 'a.csv', bytes: 10 } }));
beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  );
  const listed = keptSpecimens['reading-list']?.kept.found;
  if (!listed) throw new Error('no list');
  found = listed;
  keeping = { ...DEFAULT_KEEPING, of: 'all' };
  actions = {
    find,
    follow: (onChanged) => {
      tell = onChanged;
      return () => undefined;
    },
    followKeeping: (onKnown) => onKnown(keeping),
    forget,
    export: save,
  };
});
afterEach(() => render(null, container));
const show = async () => {
  await act(() => render(<KeptView actions={actions} now={NOW} />, container));
  await vi.waitFor(() => expect(find).toHaveBeenCalled());
  await act(async () => undefined);
};
const press = (words: string) =>
  act(() => [...container.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click());

test('where nothing is kept it says how that is changed', async () => {
  found = { ok: true, value: { items: [], outlets: [], kept: 0, bytes: 0 } };
  keeping = DEFAULT_KEEPING;
  await show();
  expect(container.textContent).toContain('keptOff');
  expect(container.querySelector('a')?.getAttribute('href')).toBe('/settings.html#keeping');
  expect(container.querySelector('input')).toBeNull();
});

test('each day is a heading over the articles seen on it', async () => {
  await show();
  const heads = [...container.querySelectorAll('.kept-row')].map((row) => row.querySelector('h3')?.textContent ?? null);
  expect(heads[0]).not.toBeNull();
  expect(heads).toContain(null);
});

test('nothing is forgotten before that is confirmed', async () => {
  await show();
  await press('forgetOne');
  expect(forget).not.toHaveBeenCalled();
  await press('forgetNot');
  expect(container.querySelector('.confirmation')).toBeNull();
  await press('forgetAll');
  await press('forgetConfirm');
  expect(forget).toHaveBeenCalledExactlyOnceWith({ all: true });
  expect(find).toHaveBeenLastCalledWith(expect.anything(), true, expect.anything());
});

test('what was kept or forgotten elsewhere is read anew', async () => {
  await show();
  await act(async () => tell());
  expect(find).toHaveBeenLastCalledWith(expect.anything(), true, expect.anything());
});

test('what was found is saved', async () => {
  await show();
  await press('exportCsv');
  expect(save).toHaveBeenCalledWith(expect.objectContaining({ words: '' }), 'csv', expect.anything());
});

test('a list that cannot be read can be asked for again', async () => {
  found = { ok: false, code: 'storage' };
  await show();
  expect(container.querySelector('[role=alert]')?.textContent).toBe('error_library_storage');
  await press('tryAgain');
  expect(find).toHaveBeenCalledTimes(2);
});
