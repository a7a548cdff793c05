import { beforeEach, expect, test, vi } from 'vitest';
import { createNotesActions } from '../../../src/library/notes/actions.ts';
import { startWorker } from '../../../src/messages/workerClient.ts';
import { editDraft } from '../../../src/domain/notes/note.ts';
import { aNote } from '../../domain/notes/aNote.ts';
import { FakeWorker, useFakeWorker } from '../fakeWorker.ts';

const { sent } = vi.hoisted(() => ({ sent: [] as unknown[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: async (message: unknown) => void sent.push(message),
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));
beforeEach(() => {
  useFakeWorker();
  sent.length = 0;
});

const actions = () => createNotesActions(startWorker());

test('people and drafts are listed by the worker', async () => {
  const people = [
    { id: crypto.randomUUID(), relation: 'same', a: 'author:one', b: 'author:two', decided: '2026-01-01' },
  ];
  const drafts = [editDraft(aNote())];
  FakeWorker.answers = {
    'people.list': { type: 'people.listed', people },
    'drafts.list': { type: 'drafts.listed', drafts },
  };
  expect(await actions().people()).toEqual({ ok: true, value: people });
  expect(await actions().drafts()).toEqual({ ok: true, value: drafts });
});

test.each([
  ['whole', null, { ok: true, value: ['one'] }],
  ['in part, and so fails', 'storage-full', { ok: false, code: 'storage-full' }],
])('what a change has changed is published where it was carried out %s', async (_how, failure, result) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  FakeWorker.answers = { 'notes.change': { type: 'notes.changed', ids: ['one'], failure } };
  expect(await actions().change(['one', 'two'], { do: 'trash' })).toEqual(result);
  expect(sent).toEqual([{ to: 'subscribers', event: 'notes-changed', ids: ['one'] }]);
});

test('a draft that could not be stored is listed beside those that were', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const [stored, held] = [editDraft(aNote()), editDraft(aNote())];
  FakeWorker.answers = { 'drafts.list': { type: 'drafts.listed', drafts: [stored] } };
  const notes = actions();
  expect(await notes.keepDraft(held, held.updated)).toEqual({ ok: false, code: 'unreachable' });
  expect(await notes.drafts()).toEqual({ ok: true, value: [stored, held] });
});

test.each(['people', 'drafts'] as const)('where the worker fails its code is kept: %s', async (list) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await actions()[list]()).toEqual({ ok: false, code: 'storage' });
});
