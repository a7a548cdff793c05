import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { expected } from '../../src/browser/libraryProtocol.ts';
import { startWorker, type WorkerClient } from '../../src/browser/workerClient.ts';

/** A worker that says what the test has it say. */
let worker: EventTarget;
let client: WorkerClient;
beforeEach(() => {
  class FakeWorker extends EventTarget {
    postMessage = () => undefined;
    terminate = () => undefined;
  }
  vi.stubGlobal('Worker', FakeWorker);
  const add = vi.spyOn(EventTarget.prototype, 'addEventListener');
  client = startWorker();
  const [made] = add.mock.contexts;
  add.mockRestore();
  if (!(made instanceof FakeWorker)) throw new Error('no worker was made');
  worker = made;
});
afterEach(() => void vi.unstubAllGlobals());

const cause = new SyntaxError('unexpected token');
const fail = () => worker.dispatchEvent(Object.assign(new Event('error'), { message: cause.message, error: cause }));
const answer = (data: object) => worker.dispatchEvent(new MessageEvent('message', { data }));

test('a worker that did not start fails what is asked of it, whenever that is', async () => {
  const before = client.ask({ type: 'prepare' });
  fail();
  await expect(before).rejects.toMatchObject({ code: 'unknown', cause });
  await expect(client.ask({ type: 'prepare' })).rejects.toMatchObject({ code: 'unknown', cause });
});

test('a worker that was not found says so without a word', async () => {
  worker.dispatchEvent(new Event('error'));
  await expect(client.ask({ type: 'prepare' })).rejects.toThrow('did not start');
});

test('a worker that stumbles later fails what waits, and is asked again', async () => {
  const first = client.ask({ type: 'prepare' });
  answer({ request: 1, type: 'prepared' });
  await first;
  const second = client.ask({ type: 'prepare' });
  fail();
  await expect(second).rejects.toMatchObject({ cause });
  const third = client.ask({ type: 'prepare' });
  answer({ request: 3, type: 'prepared' });
  expect(await third).toMatchObject({ type: 'prepared' });
});

test('a reply of another kind is a mistake', () => {
  expect(expected({ type: 'prepared' }, 'prepared')).toEqual({ type: 'prepared' });
  expect(() => expected({ type: 'prepared' }, 'swept')).toThrow('answered prepared');
});
