// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { NotesFound } from '../../../src/messages/notesView.ts';
import type { NotesActions } from '../../../src/library/notes/view.ts';
import { NotesView } from '../../../src/library/notes/NotesView.tsx';

const unasked = () => Promise.reject(new Error('not asked for'));
const fine = async () => ({ ok: true as const, value: null });
const failed = async () => ({ ok: false as const, code: 'storage' });
const actions: NotesActions = {
  follow: () => () => undefined,
  read: fine,
  index: fine,
  find: failed,
  rows: unasked,
  ids: unasked,
  change: unasked,
  export: unasked,
  draftOf: unasked,
  drafts: failed,
  followDrafts: () => () => undefined,
  people: unasked,
  keepDraft: unasked,
  dropDraft: unasked,
  saveNote: unasked,
  historyOf: unasked,
  settleNote: unasked,
  saveFile: () => undefined,
  decidePeople: unasked,
};
const container = document.body;
afterEach(() => render(null, container));

test('notes that cannot be read are not said to be unsaved', async () => {
  await act(() => render(<NotesView actions={actions} now={new Date('2026-11-22')} />, container));
  await act(() => new Promise((answered) => setTimeout(answered)));
  expect(container.querySelector('[role=alert]')?.textContent).toBe('error_library_storage');
  expect(container.querySelector('.own-notes')?.ariaBusy).toBe('false');
});

test('the page is busy until there is something to see', async () => {
  const find = () => new Promise<never>(() => {});
  await act(() => render(<NotesView actions={{ ...actions, find }} now={new Date('2026-11-22')} />, container));
  await act(() => new Promise((answered) => setTimeout(answered)));
  expect(container.querySelector('.own-notes')?.ariaBusy).toBe('true');
});

test.each([
  { trashed: 0, told: 'noOwnNotes' },
  { trashed: 2, told: 'onlyTrashed' },
])('that there are no notes is told once, and where those are that were deleted: $told', async ({ trashed, told }) => {
  const none: NotesFound = {
    id: 1,
    total: 0,
    rows: [],
    from: 0,
    at: null,
    facets: { kinds: [], outlets: [], authors: [], tags: [], orphaned: 0 },
    kept: 0,
    trashed,
    span: null,
    searchable: { done: 0, total: 0 },
  };
  const find = async () => ({ ok: true as const, value: none });
  await act(() => render(<NotesView actions={{ ...actions, find }} now={new Date('2026-11-22')} />, container));
  await act(() => new Promise((answered) => setTimeout(answered)));
  const seen = [...container.querySelectorAll('.own-notes > p:not(.visually-hidden)')];
  expect(seen.map(({ textContent }) => textContent)).toEqual([told]);
});
