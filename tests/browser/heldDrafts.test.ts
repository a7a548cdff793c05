import { expect, test, vi } from 'vitest';
import { holdingDrafts } from '../../src/browser/heldDrafts.ts';
import { newDraft, type Draft } from '../../src/domain/notes/note.ts';
import type { PanelActions } from '../../src/ui/actions.ts';
import { noteWith } from '../worker/exchange/arbitrary.ts';

const { subject, origin } = noteWith({});
const onDisk: Draft = { ...newDraft(subject, origin), body: 'first', updated: '2026-11-20T10:00:00.000Z' };
const typed: Draft = { ...onDisk, body: 'first and second', updated: '2026-11-20T10:00:01.000Z' };
const full = { ok: false, code: 'storage-full' } as const;

const storing = () => ({
  keepDraft: vi.fn<PanelActions['keepDraft']>(async () => full),
  dropDraft: vi.fn<PanelActions['dropDraft']>(async () => ({ ok: true, value: null })),
  saveNote: vi.fn<PanelActions['saveNote']>(async () => ({ ok: true, value: noteWith({}) })),
});

test('a draft that could not be stored is there in place of what is on disk, where it belongs', async () => {
  const held = holdingDrafts(storing());
  await held.keepDraft(typed, onDisk.updated);
  expect(held.among([onDisk], subject.keys)).toEqual([typed]);
  expect(held.among([], ['article:elsewhere.example/a'])).toEqual([]);
});

test('it is stored over what is on disk once there is room, and held no longer', async () => {
  const store = storing();
  const held = holdingDrafts(store);
  await held.keepDraft(typed, onDisk.updated);
  store.keepDraft.mockResolvedValue({ ok: true, value: typed });
  await held.keepDraft({ ...typed, body: 'all' }, typed.updated);
  expect(store.keepDraft.mock.lastCall?.[1]).toBe(onDisk.updated);
  expect(held.among([], subject.keys)).toEqual([]);
});

test.each([
  ['thrown away', (held: ReturnType<typeof holdingDrafts>) => held.dropDraft(typed.slot, typed.updated)],
  ['saved', (held: ReturnType<typeof holdingDrafts>) => held.saveNote(typed, typed.updated)],
])('it is held no longer when it is %s, with what is on disk', async (_what, end) => {
  const store = storing();
  const held = holdingDrafts(store);
  await held.keepDraft(typed, onDisk.updated);
  await end(held);
  expect([...store.dropDraft.mock.calls, ...store.saveNote.mock.calls].flat()).toContain(onDisk.updated);
  expect(held.among([], subject.keys)).toEqual([]);
});
