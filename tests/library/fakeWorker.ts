import { vi } from 'vitest';

interface Asked {
  type: string;
  request: number;
  /** Which worker was asked, by the order they were started in, from 1. */
  worker: number;
}

/** The library's worker, as a test has it answer; what was asked of all of them, in order. */
export class FakeWorker extends EventTarget {
  static asked: Asked[] = [];
  /** By the type of the request; any other fails with `storage`. */
  static answers: Record<string, object> = {};
  static started = 0;
  static ended = 0;
  readonly worker = ++FakeWorker.started;
  postMessage(message: Omit<Asked, 'worker'>): void {
    FakeWorker.asked.push({ ...message, worker: this.worker });
    const answer = FakeWorker.answers[message.type] ?? { type: 'failed', code: 'storage' };
    const data = { ...answer, request: message.request };
    queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('message'), { data })));
  }
  terminate(): void {
    FakeWorker.ended += 1;
  }
}

/** Has it stand in for the browser's workers, before each test anew. */
export function useFakeWorker(): void {
  vi.stubGlobal('Worker', FakeWorker);
  Object.assign(FakeWorker, { asked: [], answers: {}, ended: 0 });
}
