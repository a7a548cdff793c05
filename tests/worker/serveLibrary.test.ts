import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { MessageError } from '../../src/domain/failure.ts';
import type { OnProgress } from '../../src/messages/packsView.ts';

type CarryOut = (request: { type: string }, onProgress: OnProgress) => Promise<object>;
/** What carries requests out, by what they concern. */
const parts = vi.hoisted(() => ({ packs: vi.fn<CarryOut>(), notes: vi.fn<CarryOut>(), data: vi.fn<CarryOut>() }));
vi.mock('../../src/storage/connection.ts', () => ({ openConnection: () => () => Promise.reject(new Error('closed')) }));
vi.mock('../../src/worker/packs/packsWorker.ts', () => ({ packsWorker: () => parts.packs }));
vi.mock('../../src/worker/notes/notesWorker.ts', () => ({ notesWorker: () => parts.notes }));
vi.mock('../../src/worker/data/dataWorker.ts', () => ({ dataWorker: () => parts.data }));

/** The worker's own side of its port. */
const scope = Object.assign(new EventTarget(), { postMessage: vi.fn<(message: unknown, transfer: unknown) => void>() });
vi.stubGlobal('self', scope);
const { serveLibrary } = await import('../../src/worker/serveLibrary.ts');
serveLibrary();

afterAll(() => {
  vi.unstubAllGlobals();
});

const ask = (type: string, request: number) =>
  scope.dispatchEvent(new MessageEvent('message', { data: { type, request } }));
const told = () => scope.postMessage.mock.calls.map(([message]) => message);

beforeEach(() => {
  scope.postMessage.mockReset();
  for (const [name, part] of Object.entries(parts)) part.mockReset().mockResolvedValue({ type: `${name} answered` });
});

test.each([
  ['packs.list', 'packs'],
  ['notes.index', 'notes'],
  ['data.export', 'data'],
])('%s is answered by what carries out %s, with its number', async (type, part) => {
  ask(type, 7);
  await vi.waitFor(() => expect(told()).toEqual([{ type: `${part} answered`, request: 7 }]));
  expect(Object.values(parts).flatMap(({ mock }) => mock.calls)).toHaveLength(1);
});

test('how far a request has come is told with its number', async () => {
  parts.data.mockImplementation((_request, onProgress) => {
    onProgress(3, 9);
    return Promise.resolve({ type: 'done' });
  });
  ask('data.export', 8);
  await vi.waitFor(() => expect(told()).toHaveLength(2));
  expect(told()).toEqual([
    { type: 'progress', request: 8, done: 3, total: 9 },
    { type: 'done', request: 8 },
  ]);
});

test.each([
  ['what was not foreseen', new Error('odd'), 'unknown'],
  ['a full disk', new DOMException('full', 'QuotaExceededError'), 'storage-full'],
  ['what the reader is told of', new MessageError('stale', 'old'), 'stale'],
])('a request that fails is told by its code: %s', async (_what, error, code) => {
  const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
  parts.notes.mockRejectedValue(error);
  ask('notes.index', 9);
  await vi.waitFor(() => expect(told()).toEqual([{ type: 'failed', request: 9, code }]));
  expect(log).toHaveBeenCalledWith('Sidelight: notes.index failed', error);
  log.mockRestore();
});

test('requests are answered as they are done, not as they were asked', async () => {
  const { promise, resolve } = Promise.withResolvers<object>();
  parts.packs.mockReturnValue(promise);
  ask('packs.list', 1);
  ask('notes.index', 2);
  await vi.waitFor(() => expect(told()).toHaveLength(1));
  resolve({ type: 'listed' });
  await vi.waitFor(() => expect(told()).toHaveLength(2));
  expect(told()).toEqual([
    { type: 'notes answered', request: 2 },
    { type: 'listed', request: 1 },
  ]);
});
