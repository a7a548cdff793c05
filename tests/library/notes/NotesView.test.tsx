// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PersonalNote } from '../../../src/domain/notes/note.ts';
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
/** Whether the window has room for three columns. */
let isWide = false;
beforeEach(() => {
  isWide = false;
  vi.spyOn(document.body, 'clientWidth', 'get').mockImplementation(() => (isWide ? 1200 : 880));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  render(null, container);
  vi.unstubAllGlobals();
  location.hash = '';
});

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
  const seen = [...container.querySelectorAll('.notes-main > p:not(.visually-hidden)')];
  expect(seen.map(({ textContent }) => textContent)).toEqual([told]);
});

describe('a list of notes', () => {
  const note = (number: number, change: Partial<PersonalNote> = {}): PersonalNote => ({
    id: `3f2504e0-4f89-41d3-9a0c-0305e82c33${String(number).padStart(2, '0')}`,
    subject: { kind: 'article', keys: ['article:coast.example/locks'], label: `Locks, part ${number}` },
    passage: null,
    body: `Remark ${number}.`,
    tags: [],
    origin: { url: 'https://coast.example/locks', title: 'Locks', authors: [], outlet: 'Coast', published: null },
    created: '2026-11-20T09:00:00.000Z',
    updated: '2026-11-20T09:00:00.000Z',
    deleted: null,
    rivals: [],
    ...change,
  });
  const rows = [1, 2].map((number) => ({ note: note(number), isOrphaned: false }));
  const found: NotesFound = {
    id: 1,
    total: 2,
    rows,
    from: 0,
    at: null,
    facets: {
      kinds: [],
      outlets: [{ value: 'Coast', count: 2 }],
      authors: [],
      tags: [{ value: 'locks', count: 1 }],
      orphaned: 0,
    },
    kept: 2,
    trashed: 0,
    span: null,
    searchable: { done: 2, total: 2 },
  };
  const show = async () => {
    const find = async () => ({ ok: true as const, value: found });
    const asked = { ...actions, find, rows: async () => ({ ok: true as const, value: rows }) };
    await act(() => render(<NotesView actions={asked} now={new Date('2026-11-22T12:00:00')} />, container));
    await act(() => new Promise((answered) => setTimeout(answered)));
  };
  const element = (selector: string) => container.querySelector<HTMLElement>(selector);
  const press = (selector: string) => act(() => element(selector)?.click());
  const facet = (words: string) =>
    [...container.querySelectorAll<HTMLElement>('.facet')].find(({ textContent }) => textContent.startsWith(words));

  test('opens a note by a click anywhere in its row, and unfolds it there', async () => {
    await show();
    await press('[data-index="1"] .excerpt');
    expect(element('[data-index="1"] .note-actions')).not.toBeNull();
    expect(element('.note-pane')).toBeNull();
    expect(element('.facets')).toBeNull();
  });

  test('but a click on the checkbox selects, and opens nothing', async () => {
    await show();
    await press('[data-index="1"] input');
    expect(element('.open')).toBeNull();
  });

  test('in a wide window shows it beside the list, with the focus, and Escape leads back', async () => {
    isWide = true;
    await show();
    expect(element('.note-pane')?.textContent).toBe('notePaneEmpty');
    await press('[data-index="1"] .excerpt');
    expect(element('.note-pane h3')?.textContent).toBe('Locks, part 2');
    expect(document.activeElement).toBe(element('.note-pane h3'));
    expect(element('.note-row .note-actions')).toBeNull();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    await act(() => void document.activeElement?.dispatchEvent(escape));
    expect(element('.note-pane')?.textContent).toBe('notePaneEmpty');
    expect(document.activeElement?.getAttribute('data-index')).toBe('1');
  });

  test('has the last days, tags and outlets a click away, and a second click takes that back', async () => {
    isWide = true;
    await show();
    for (const [words, asked] of [
      ['lastSevenDays', 'from=2026-11-16'],
      ['locks', 'tag=locks'],
      ['Coast', 'outlet=Coast'],
    ] as const) {
      await act(() => facet(words)?.click());
      expect(location.hash).toBe(`#notes/${asked}`);
      await act(() => new Promise((answered) => setTimeout(answered)));
      expect(facet(words)?.getAttribute('aria-pressed')).toBe('true');
      await act(() => facet(words)?.click());
      expect(location.hash).toBe('#notes');
      await act(() => new Promise((answered) => setTimeout(answered)));
    }
  });
});
