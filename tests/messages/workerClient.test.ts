import { beforeEach, expect, test, vi } from 'vitest';
import { expected } from '../../src/messages/worker.ts';
import { startWorker } from '../../src/messages/workerClient.ts';

/** A worker that says what a test has it say. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  asked: { request: number }[] = [];
  terminate = vi.fn<() => void>();
  constructor() {
    super();
    FakeWorker.last = this;
  }
  postMessage(message: { request: number }): void {
    this.asked.push(structuredClone(message));
  }
  says(data: object): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
  fails(message?: string, error?: Error): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message, error }));
  }
}
beforeEach(() => void vi.stubGlobal('Worker', FakeWorker));

const start = () => {
  const client = startWorker();
  return { client, worker: FakeWorker.last };
};

test('each reply goes to who asked, whatever their order', async () => {
  const { client, worker } = start();
  const [first, second] = [client.ask({ type: 'prepare' }), client.ask({ type: 'sweep' })];
  expect(worker.asked).toEqual([
    { type: 'prepare', request: 1 },
    { type: 'sweep', request: 2 },
  ]);
  worker.says({ type: 'swept', cleared: false, request: 2 });
  worker.says({ type: 'prepared', request: 1 });
  expect(await first).toMatchObject({ type: 'prepared' });
  expect(await second).toMatchObject({ type: 'swept' });
});

test('progress is told to who asked, until the reply', async () => {
  const { client, worker } = start();
  const told = [vi.fn<(done: number, total: number) => void>(), vi.fn<(done: number, total: number) => void>()];
  const asked = [client.ask({ type: 'apply' }, told[0]), client.ask({ type: 'apply' }, told[1])];
  worker.says({ type: 'progress', request: 1, done: 1, total: 3 });
  worker.says({ type: 'progress', request: 2, done: 2, total: 3 });
  worker.says({ type: 'applied', request: 1 });
  worker.says({ type: 'progress', request: 1, done: 3, total: 3 });
  expect(told.map(({ mock }) => mock.calls)).toEqual([[[1, 3]], [[2, 3]]]);
  worker.says({ type: 'applied', request: 2 });
  await Promise.all(asked);
});

test('a failure keeps its code, and is that of one request only', async () => {
  const { client, worker } = start();
  const [failing, other] = [client.ask({ type: 'apply' }), client.ask({ type: 'prepare' })];
  worker.says({ type: 'failed', request: 1, code: 'storage-full' });
  worker.says({ type: 'prepared', request: 2 });
  await expect(failing).rejects.toMatchObject({ code: 'storage-full' });
  expect(await other).toMatchObject({ type: 'prepared' });
});

test('an error of the worker ends all that was asked: nothing more is heard of it', async () => {
  const { client, worker } = start();
  const onProgress = vi.fn<(done: number, total: number) => void>();
  const asked = [client.ask({ type: 'apply' }, onProgress), client.ask({ type: 'prepare' })];
  worker.fails('no memory');
  for (const one of asked) await expect(one).rejects.toMatchObject({ code: 'unknown', message: 'no memory' });
  worker.says({ type: 'progress', request: 1, done: 1, total: 3 });
  expect(onProgress).not.toHaveBeenCalled();
});

test('to end it stops it at once', () => {
  const { client, worker } = start();
  client.end();
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('a worker that did not start fails what is asked of it, whenever that is', async () => {
  const { client, worker } = start();
  const cause = new SyntaxError('unexpected token');
  const before = client.ask({ type: 'prepare' });
  worker.fails(cause.message, cause);
  await expect(before).rejects.toMatchObject({ code: 'unknown', cause });
  await expect(client.ask({ type: 'prepare' })).rejects.toMatchObject({ code: 'unknown', cause });
});

test('a worker that was not found says so without a word', async () => {
  const { client, worker } = start();
  worker.fails();
  await expect(client.ask({ type: 'prepare' })).rejects.toThrow('did not start');
});

test('a worker that stumbles later fails what waits, and is asked again', async () => {
  const { client, worker } = start();
  const cause = new Error('stumbled');
  const first = client.ask({ type: 'prepare' });
  worker.says({ request: 1, type: 'prepared' });
  await first;
  const second = client.ask({ type: 'prepare' });
  worker.fails(cause.message, cause);
  await expect(second).rejects.toMatchObject({ cause });
  const third = client.ask({ type: 'prepare' });
  worker.says({ request: 3, type: 'prepared' });
  expect(await third).toMatchObject({ type: 'prepared' });
});

test('a reply of another kind is a mistake', () => {
  expect(expected({ type: 'prepared' }, 'prepared')).toEqual({ type: 'prepared' });
  expect(() => expected({ type: 'prepared' }, 'swept')).toThrow('answered prepared');
});
