import { CarrierError, type Carrier, type CarrierReason } from '../domain/devices/carrier.ts';

/**
 * A carrier's calls over a port (remote procedure calls): pages have the folder and may download, and what reads and
 * writes the files runs in the worker. Both ends are our own code.
 */
type Call = { do: 'list' } | { do: 'read' | 'remove'; path: string } | { do: 'write'; path: string; bytes: Uint8Array };
interface Answer {
  number: number;
  paths?: string[];
  bytes?: Uint8Array;
  failure?: { reason: CarrierReason; message: string };
}

/** Answers calls with a carrier until it is closed. @returns the port to be handed to the worker, and what ends it */
export function serveCarrier(carrier: Carrier): { port: MessagePort; close: () => void } {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<Call & { number: number }>) => {
    const { number } = data;
    answerTo(carrier, data).then(
      (answer) => port1.postMessage({ ...answer, number } satisfies Answer),
      (error: unknown) => {
        const failure = error instanceof CarrierError ? error : new CarrierError('failed', String(error));
        const { reason, message } = failure;
        port1.postMessage({ number, failure: { reason, message } } satisfies Answer);
      },
    );
  });
  port1.start();
  return { port: port2, close: () => port1.close() };
}

async function answerTo(carrier: Carrier, call: Call): Promise<Omit<Answer, 'number'>> {
  switch (call.do) {
    case 'list':
      return { paths: await carrier.list() };
    case 'read':
      return { bytes: await carrier.read(call.path) };
    case 'write':
      await carrier.write(call.path, call.bytes);
      return {};
    case 'remove':
      await carrier.remove(call.path);
      return {};
  }
}

/** The carrier at the other end of a port. */
export function carrierAt(port: MessagePort): Carrier {
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let last = 0;
  port.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.failure) asked?.reject(new CarrierError(data.failure.reason, data.failure.message));
    else asked?.resolve(data);
  });
  port.start();
  const ask = (call: Call): Promise<Answer> => {
    const asked = Promise.withResolvers<Answer>();
    const number = ++last;
    waiting.set(number, asked);
    port.postMessage({ ...call, number });
    return asked.promise;
  };
  return {
    list: async () => (await ask({ do: 'list' })).paths ?? [],
    read: async (path) => (await ask({ do: 'read', path })).bytes ?? new Uint8Array(),
    write: async (path, bytes) => void (await ask({ do: 'write', path, bytes })),
    remove: async (path) => void (await ask({ do: 'remove', path })),
  };
}
