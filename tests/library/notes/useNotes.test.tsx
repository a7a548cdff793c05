// @vitest-environment jsdom
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import type { ActionResult } from '../../../src/domain/failure.ts';
import type { NoteRow, NotesFound } from '../../../src/messages/notesView.ts';
import type { NotesActions } from '../../../src/library/notes/view.ts';
import { useNotes, type Notes } from '../../../src/library/notes/useNotes.ts';
import { EVERY_NOTE, type NotesQuery } from '../../../src/domain/notes/notesQuery.ts';
import { note } from '../../worker/search/madeUpNotes.ts';

const ok = <T,>(value: T): ActionResult<T> => ({ ok: true, value });
const rowsFrom = (from: number, to: number): NoteRow[] =>
  Array.from({ length: to - from }, (_, at) => ({ note: note(from + at), isOrphaned: false }));
const found: NotesFound = {
  id: 1,
  total: 50_000,
  rows: rowsFrom(0, 30),
  from: 0,
  at: null,
  facets: { kinds: [], outlets: [], authors: [], tags: [], orphaned: 0 },
  kept: 50_000,
  trashed: 0,
  span: null,
  searchable: { done: 50_000, total: 50_000 },
};

const container = document.createElement('div');
afterEach(async () => {
  render(null, container);
  await new Promise(requestAnimationFrame); // effects wait for a frame, and jsdom ends with the tests
});

/** Mounts the hook, with a list that calls `onDrawn` whenever it was drawn. */
function mount(query: NotesQuery, onDrawn: (notes: Notes) => void = () => undefined) {
  const actions = {
    read: vi.fn<NotesActions['read']>(async () => ok(null)),
    follow: () => () => undefined,
    index: async () => ok(null),
    find: vi.fn<NotesActions['find']>(async () => ok(found)),
    rows: vi.fn<NotesActions['rows']>(async (_of, from, to) => ok(rowsFrom(from, to))),
  };
  const List = ({ asked }: { asked: NotesQuery }) => {
    const notes = useNotes(actions, asked);
    useLayoutEffect(() => onDrawn(notes));
    return <p>{notes.found?.id}</p>;
  };
  const show = (asked: NotesQuery) => render(<List asked={asked} />, container);
  show(query);
  return { actions, show };
}

test('rows come in that are wanted just when those before have come', async () => {
  let latest: Notes | null = null;
  const { actions } = mount(EVERY_NOTE, (notes) => {
    latest = notes;
    if (notes.found === null) return;
    // Those read ahead are the last that are missing, when the window comes to hold others.
    if (notes.row(20_050)) notes.want({ from: 30_000, to: 30_010, kept: [] });
    else notes.want({ from: 20_000, to: 20_010, kept: [0] });
  });
  await vi.waitFor(() => expect(latest?.row(30_005)?.note.id).toBe(note(30_005).id));
  expect(actions.rows.mock.calls.every(([, from, to]) => to - from < 200)).toBe(true);
});

test.each([
  ['among the first rows', [ok({ ...found, rows: [null, ...rowsFrom(1, 30)] })], ok(rowsFrom(30, 90))],
  ['among rows that came in later', [], ok([null, ...rowsFrom(31, 90)])],
])('the row of a note that has gone goes, %s', async (_where, first, later) => {
  let latest: Notes | null = null;
  const { actions } = mount(EVERY_NOTE, (notes) => {
    latest = notes;
    if (notes.found !== null) notes.want({ from: 30, to: 40, kept: [] });
  });
  actions.find.mockReset().mockResolvedValue(ok({ ...found, id: 2, total: 49_999 }));
  for (const answer of first) actions.find.mockResolvedValueOnce(answer);
  if (first.length === 0) actions.find.mockResolvedValueOnce(ok(found));
  actions.rows.mockResolvedValueOnce(later);
  await vi.waitFor(() => expect(latest?.found?.total).toBe(49_999));
  await vi.waitFor(() => expect(latest?.row(35)).toBeDefined());
  expect(actions.find).toHaveBeenCalledTimes(2);
});

test('a query is sent while the key is being drawn, not a frame later', async () => {
  const { actions, show } = mount(EVERY_NOTE);
  await vi.waitFor(() => expect(container.textContent).toBe('1'));
  actions.find.mockClear();
  show({ ...EVERY_NOTE, words: 'locks' });
  expect(actions.find).toHaveBeenCalledOnce();
});

test('of the queries typed while one is answered the last is sent, and its answer alone is shown', async () => {
  const { actions, show } = mount(EVERY_NOTE);
  await vi.waitFor(() => expect(container.textContent).toBe('1'));
  actions.find.mockClear();
  const answers: ((answer: ActionResult<NotesFound>) => void)[] = [];
  actions.find.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  for (const words of ['l', 'lo', 'loc']) show({ ...EVERY_NOTE, words });
  expect(actions.find).toHaveBeenCalledOnce();
  answers[0]?.(ok({ ...found, id: 2 }));
  await vi.waitFor(() => expect(actions.find).toHaveBeenCalledTimes(2));
  expect(actions.find.mock.lastCall?.[0]).toMatchObject({ words: 'loc' });
  expect(container.textContent).toBe('1');
  answers[1]?.(ok({ ...found, id: 3 }));
  await vi.waitFor(() => expect(container.textContent).toBe('3'));
  expect(actions.find).toHaveBeenCalledTimes(2);
});
