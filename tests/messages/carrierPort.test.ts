import { afterEach, expect, test } from 'vitest';
import { CarrierError, type Carrier } from '../../src/domain/devices/carrier.ts';
import { carrierAt, serveCarrier } from '../../src/messages/carrierPort.ts';

let close: () => void = () => undefined;
afterEach(() => close());

/** A carrier in memory, seen through a port. */
function through(carrier: Partial<Carrier>): Carrier {
  const refuse = () => Promise.reject(new Error('not asked for'));
  const served = serveCarrier({ list: refuse, read: refuse, write: refuse, remove: refuse, ...carrier });
  close = served.close;
  return carrierAt(served.port);
}

test('what is written is listed, read and removed as by the carrier itself', async () => {
  const files = new Map<string, Uint8Array>();
  const carrier = through({
    list: async () => [...files.keys()],
    read: async (path) => files.get(path) ?? Promise.reject(new CarrierError('not-found', path)),
    write: async (path, bytes) => void files.set(path, bytes),
    remove: async (path) => void files.delete(path),
  });
  await carrier.write('a/1', Uint8Array.of(1, 2, 3));
  await carrier.write('a/2', new Uint8Array());
  expect(await carrier.list()).toEqual(['a/1', 'a/2']);
  expect(await carrier.read('a/1')).toEqual(Uint8Array.of(1, 2, 3));
  expect(await carrier.read('a/2')).toEqual(new Uint8Array());
  await carrier.remove('a/1');
  await expect(carrier.read('a/1')).rejects.toThrow(new CarrierError('not-found', 'a/1'));
});

test('answers go to who asked, whatever their order', async () => {
  const slow = Promise.withResolvers<Uint8Array>();
  const carrier = through({ read: (path) => (path === 'slow' ? slow.promise : Promise.resolve(Uint8Array.of(2))) });
  const first = carrier.read('slow');
  expect(await carrier.read('fast')).toEqual(Uint8Array.of(2));
  slow.resolve(Uint8Array.of(1));
  expect(await first).toEqual(Uint8Array.of(1));
});

test.each([
  ['a reason keeps its name', new CarrierError('no-access', 'ask again'), 'no-access'],
  ['what nobody foresaw failed', new TypeError('undefined is not a function'), 'failed'],
])('%s', async (_what, error, reason) => {
  const carrier = through({ list: () => Promise.reject(error) });
  await expect(carrier.list()).rejects.toMatchObject({ name: 'CarrierError', reason });
});
