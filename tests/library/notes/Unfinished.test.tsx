// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newDraft, type Draft } from '../../../src/domain/notes/note.ts';
import type { NotesActions } from '../../../src/library/notes/view.ts';
import { Unfinished } from '../../../src/library/notes/Unfinished.tsx';
import { noteWith } from '../../worker/exchange/arbitrary.ts';

const { subject, origin } = noteWith({});
const older = { ...newDraft(subject, origin), body: 'The older', updated: '2026-11-20T10:00:00.000Z' };
const newer = { ...newDraft(subject, null), body: 'The newer', updated: '2026-11-21T10:00:00.000Z' };

let drafts: Draft[];
let tell: () => void;
let actions: Pick<
  NotesActions,
  'drafts' | 'followDrafts' | 'keepDraft' | 'dropDraft' | 'saveNote' | 'saveFile' | 'historyOf'
>;
const container = document.body;
beforeEach(async () => {
  drafts = [older, newer];
  actions = {
    drafts: async () => ({ ok: true, value: drafts }),
    followDrafts: (onChanged) => {
      tell = onChanged;
      return () => undefined;
    },
    keepDraft: async (draft) => ({ ok: true, value: draft }),
    dropDraft: async () => ({ ok: true, value: null }),
    saveNote: vi.fn<NotesActions['saveNote']>(async (draft) => {
      drafts = drafts.filter(({ slot }) => slot !== draft.slot);
      return { ok: true, value: noteWith({}) };
    }),
    saveFile: () => undefined,
    historyOf: async () => ({ ok: true, value: [] }),
  };
  await act(() => render(<Unfinished actions={actions} tags={[]} />, container));
});
afterEach(() => render(null, container));

const listed = () => [...container.querySelectorAll('li .excerpt')].map(({ textContent }) => textContent);

test('all that was begun is listed, the latest first, with the way to its article', () => {
  expect(listed()).toEqual(['The newer', 'The older']);
  expect([...container.querySelectorAll('a')].map(({ href }) => href)).toEqual([origin.url]);
});

test('one is finished in its place', async () => {
  await act(() => container.querySelectorAll<HTMLElement>('li .button')[1]?.click());
  expect(container.querySelector('textarea')?.value).toBe('The older');
  await act(async () => void container.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
  await vi.waitFor(() => expect(container.querySelector('textarea')).toBeNull());
  expect(vi.mocked(actions.saveNote).mock.lastCall).toMatchObject([{ slot: older.slot }, older.updated]);
  await vi.waitFor(() => expect(listed()).toEqual(['The newer']));
  expect(container.querySelector('[role=status]')?.textContent).toBe('noteSaved');
});

test('that the last one was saved is told, though nothing is unfinished any more', async () => {
  drafts = [older];
  await act(async () => tell());
  const status = container.querySelector('.unfinished-notes + div [role=status]');
  expect(status?.textContent).toBe('');
  await act(() => container.querySelector<HTMLElement>('li .button')?.click());
  await act(async () => void container.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
  await vi.waitFor(() => expect(container.querySelector('details')).toBeNull());
  // The very element that was there before: a live region that comes with its words is not heard.
  expect(status?.isConnected).toBe(true);
  expect(status?.textContent).toBe('noteSaved');
});

test('nothing is shown where nothing is unfinished, until there is', async () => {
  drafts = [];
  await act(async () => tell());
  expect(container.textContent).toBe('');
  drafts = [newer];
  await act(async () => tell());
  expect(listed()).toEqual(['The newer']);
});
