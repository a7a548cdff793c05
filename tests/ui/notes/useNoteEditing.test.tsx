// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { editDraft, type Draft } from '../../../src/domain/notes/note.ts';
import type { PanelActions } from '../../../src/ui/actions.ts';
import { useNoteEditing } from '../../../src/ui/notes/useNoteEditing.tsx';
import { aNote } from '../../domain/notes/aNote.ts';

const note = aNote({ body: 'Text' });
const other = aNote({ body: 'Other text' });
const done = { ok: true as const, value: null };
const actions = {
  keepDraft: vi.fn<PanelActions['keepDraft']>(async (draft) => ({ ok: true, value: { ...draft, slot: 'edit:again' } })),
  dropDraft: vi.fn<PanelActions['dropDraft']>(async () => done),
  saveNote: vi.fn<PanelActions['saveNote']>(async () => ({ ok: true, value: note })),
  saveFile: vi.fn<PanelActions['saveFile']>(),
  historyOf: vi.fn<PanelActions['historyOf']>(async () => ({ ok: true, value: [] })),
};
const onClose = vi.fn<() => void>();
let edit: (draft: Draft) => void;
let container: HTMLElement;

function Harness() {
  const editing = useNoteEditing(actions, [], onClose);
  edit = editing.edit;
  return (
    <>
      {editing.editor ?? <p id="shown">{note.body}</p>}
      {editing.undo}
    </>
  );
}

beforeEach(async () => {
  vi.clearAllMocks();
  container = document.createElement('div');
  document.body.replaceChildren(container);
  await act(() => render(<Harness />, container));
});
afterEach(() => render(null, container));

const written = () => container.querySelector('textarea')?.value;
const press = (label: string) =>
  act(async () => {
    [...container.querySelectorAll('button')].find((one) => one.textContent === label)?.click();
    await new Promise((answered) => setTimeout(answered));
  });

test('the editor takes the place of the text until it is closed', async () => {
  await act(() => edit(editDraft(note)));
  expect([written(), container.querySelector('#shown')]).toEqual(['Text', null]);
  await press('saveNote');
  expect(container.querySelector('#shown')).not.toBeNull();
  expect(onClose).toHaveBeenCalledOnce();
  expect(container.textContent).not.toContain('undo');
});

test('a discarded draft can be taken back, under the slot it has then', async () => {
  await act(() => edit(editDraft(note)));
  await press('discardNote');
  expect(written()).toBeUndefined();
  await press('undo');
  expect(written()).toBe('Text');
  expect(container.textContent).not.toContain('undo');
  await press('saveNote');
  expect(actions.saveNote).toHaveBeenCalledWith(expect.objectContaining({ slot: 'edit:again' }), expect.anything());
});

test('another draft opened meanwhile has an editor of its own', async () => {
  await act(() => edit(editDraft(note)));
  await act(() => edit(editDraft(other)));
  expect(written()).toBe('Other text');
});
