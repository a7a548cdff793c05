import { beforeEach, expect, test, vi } from 'vitest';
import { inOwnWorker, startWorker } from '../../src/messages/workerClient.ts';

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
  const [first, second] = [client.ask({ type: 'packs.prepare' }), client.ask({ type: 'packs.sweep' })];
  expect(worker.asked).toEqual([
    { type: 'packs.prepare', request: 1 },
    { type: 'packs.sweep', request: 2 },
  ]);
  worker.says({ type: 'packs.swept', cleared: false, request: 2 });
  worker.says({ type: 'packs.prepared', request: 1 });
  expect(await first).toMatchObject({ type: 'packs.prepared' });
  expect(await second).toMatchObject({ type: 'packs.swept' });
});

test('progress is told to who asked, until the reply', async () => {
  const { client, worker } = start();
  const told = [vi.fn<(done: number, total: number) => void>(), vi.fn<(done: number, total: number) => void>()];
  const asked = [client.ask({ type: 'packs.apply' }, told[0]), client.ask({ type: 'packs.apply' }, told[1])];
  worker.says({ type: 'progress', request: 1, done: 1, total: 3 });
  worker.says({ type: 'progress', request: 2, done: 2, total: 3 });
  worker.says({ type: 'packs.changed', request: 1 });
  worker.says({ type: 'progress', request: 1, done: 3, total: 3 });
  expect(told.map(({ mock }) => mock.calls)).toEqual([[[1, 3]], [[2, 3]]]);
  worker.says({ type: 'packs.changed', request: 2 });
  await Promise.all(asked);
});

test('a failure keeps its code, and is that of one request only', async () => {
  const { client, worker } = start();
  const [failing, other] = [client.ask({ type: 'packs.apply' }), client.ask({ type: 'packs.prepare' })];
  worker.says({ type: 'failed', request: 1, code: 'storage-full' });
  worker.says({ type: 'packs.prepared', request: 2 });
  await expect(failing).rejects.toMatchObject({ code: 'storage-full' });
  expect(await other).toMatchObject({ type: 'packs.prepared' });
});

test('an error of the worker ends all that was asked: nothing more is heard of it', async () => {
  const { client, worker } = start();
  const onProgress = vi.fn<(done: number, total: number) => void>();
  const asked = [client.ask({ type: 'packs.apply' }, onProgress), client.ask({ type: 'packs.prepare' })];
  worker.fails('no memory');
  for (const one of asked) await expect(one).rejects.toMatchObject({ code: 'unknown', message: 'no memory' });
  worker.says({ type: 'progress', request: 1, done: 1, total: 3 });
  expect(onProgress).not.toHaveBeenCalled();
});

test('what is said to nobody any more changes nothing', async () => {
  const { client, worker } = start();
  worker.says({ type: 'packs.prepared', request: 9 });
  worker.says({ type: 'failed', request: 9, code: 'storage' });
  const asked = client.ask({ type: 'packs.apply' });
  worker.says({ type: 'progress', request: 1, done: 1, total: 3 });
  worker.says({ type: 'packs.changed', request: 1 });
  expect(await asked).toMatchObject({ type: 'packs.changed' });
});

test('to end it stops it at once', () => {
  const { client, worker } = start();
  client.end();
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('work in a worker of its own ends it, whether it succeeds or fails', async () => {
  expect(await inOwnWorker(async () => 'done')).toBe('done');
  const [first, failure] = [FakeWorker.last, new Error('no space')];
  await expect(inOwnWorker(() => Promise.reject(failure))).rejects.toBe(failure);
  expect(FakeWorker.last).not.toBe(first);
  for (const { terminate } of [first, FakeWorker.last]) expect(terminate).toHaveBeenCalledOnce();
});

test('a worker that did not start fails what is asked of it, whenever that is', async () => {
  const { client, worker } = start();
  const cause = new SyntaxError('unexpected token');
  const before = client.ask({ type: 'packs.prepare' });
  worker.fails(cause.message, cause);
  await expect(before).rejects.toMatchObject({ code: 'unknown', cause });
  await expect(client.ask({ type: 'packs.prepare' })).rejects.toMatchObject({ code: 'unknown', cause });
});

test('a worker that was not found says so without a word', async () => {
  const { client, worker } = start();
  worker.fails();
  await expect(client.ask({ type: 'packs.prepare' })).rejects.toThrow('did not start');
});

test('a worker that stumbles later fails what waits, and is asked again', async () => {
  const { client, worker } = start();
  const cause = new Error('stumbled');
  const first = client.ask({ type: 'packs.prepare' });
  worker.says({ request: 1, type: 'packs.prepared' });
  await first;
  const second = client.ask({ type: 'packs.prepare' });
  worker.fails(cause.message, cause);
  await expect(second).rejects.toMatchObject({ cause });
  const third = client.ask({ type: 'packs.prepare' });
  worker.says({ request: 3, type: 'packs.prepared' });
  expect(await third).toMatchObject({ type: 'packs.prepared' });
});

test('a reply of another kind is a mistake', async () => {
  const { client, worker } = start();
  const asked = client.ask({ type: 'packs.prepare' });
  worker.says({ type: 'packs.swept', cleared: false, request: 1 });
  await expect(asked).rejects.toThrow('answered packs.swept to packs.prepare');
});
