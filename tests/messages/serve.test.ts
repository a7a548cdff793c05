import { expect, test, vi } from 'vitest';
import type { Handlers } from '../../src/messages/requests.ts';
import { MessageError } from '../../src/domain/failure.ts';
import { serve } from '../../src/messages/serve.ts';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'sidelight', getURL: () => 'chrome-extension://sidelight/' } },
}));
const panel = { id: 'sidelight', url: 'chrome-extension://sidelight/sidepanel.html' };
const restoreNote = vi.fn<Handlers['note.restore']>(async () => null);
const unused = () => Promise.reject(new Error('not part of this test'));
const handlers: Handlers = {
  'report.get': async () => ({ state: 'unread' }),
  'tab.read': unused,
  'article.seen': unused,
  'kept.forget': unused,
  'notes.get': unused,
  'drafts.get': unused,
  'note.save': () => Promise.reject(new MessageError('storage-full', 'no room')),
  'note.delete': unused,
  'note.restore': restoreNote,
  'note.history': async () => [],
  'tags.get': unused,
  'note.reattach': unused,
  'note.color': unused,
  'note.settle': unused,
  'people.decide': unused,
  'draft.keep': unused,
  'draft.drop': unused,
  'marking.change': unused,
  'passage.reveal': unused,
  'places.mark': unused,
  'passage.selected': unused,
  'passage.wanted': unused,
  'tabs.forget': unused,
};
const ask = (type: string, body: unknown, sender: object = panel) =>
  serve({ to: 'background', type, body }, sender, handlers);

test('a panel is answered', async () => {
  expect(await ask('report.get', { tabId: 1, loadedAt: 0 })).toEqual({ ok: true, value: { state: 'unread' } });
});

test.each([
  ['a content script on a page', { id: 'sidelight', url: 'https://example.org/', tab: { id: 1 } }],
  ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
  ['another extension that borrows our address', { id: 'other', url: panel.url }],
  ['a page whose address begins like ours', { id: 'sidelight', url: 'https://chrome-extension//sidelight/' }],
  ['a sender without address', { id: 'sidelight' }],
  ['nobody', {}],
])('%s is refused, and nothing is carried out', async (_who, sender) => {
  const noteId = crypto.randomUUID();
  expect(await ask('note.restore', { noteId }, sender)).toMatchObject({ ok: false, code: 'not-allowed' });
  expect(restoreNote).not.toHaveBeenCalled();
});

test.each([
  ['an unknown request', 'note.burn', {}],
  ['the name of an object property', 'constructor', {}],
  ['a body of another shape', 'report.get', { tabId: 'one' }],
  ['no body', 'note.restore', undefined],
  ['an id that is none', 'note.restore', { noteId: '../../etc' }],
])('%s is a bad request', async (_what, type, body) => {
  expect(await ask(type, body)).toMatchObject({ ok: false, code: 'bad-request' });
});

test('a known failure keeps its code, an unknown one is said to be so', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const draft = {
    slot: 'new:1',
    subject: { kind: 'outlet', keys: ['outlet:a.example'], label: 'A' },
    body: 'Text',
    noteId: null,
    passage: null,
    tags: [],
    noteRevision: null,
    origin: null,
    updated: '2026-11-22T10:00:00.000Z',
  };
  expect(await ask('note.save', { draft, revision: draft.updated })).toEqual({
    ok: false,
    code: 'storage-full',
    message: 'no room',
  });
  expect(await ask('draft.drop', { slot: 'new:1', revision: draft.updated })).toMatchObject({
    ok: false,
    code: 'unknown',
  });
  expect(log).toHaveBeenCalledOnce();
});

const damaged = new DOMException('the files are damaged', 'UnknownError');
test.each([
  ['a mistake of ours', new TypeError('no such thing'), 'unknown'],
  ['a request of ours the database refuses', new DOMException('no key', 'DataError'), 'unknown'],
  ['a storage that failed', damaged, 'storage'],
  ['a write that failed', new MessageError('storage', 'not written', { cause: damaged }), 'storage'],
])('%s is told by its code, and logged with its cause', async (_what, error, code) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  restoreNote.mockRejectedValueOnce(error);
  expect(await ask('note.restore', { noteId: crypto.randomUUID() })).toMatchObject({ ok: false, code });
  expect(log).toHaveBeenCalledExactlyOnceWith('Sidelight: note.restore failed', error);
  log.mockRestore();
});

test.each([null, 'ping', 42, {}, { to: 'subscribers', event: 'notes-changed' }])(
  '%j is not for the background',
  (message) => {
    expect(serve(message, panel, handlers)).toBeNull();
  },
);
