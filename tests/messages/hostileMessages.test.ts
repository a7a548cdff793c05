import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import background from '../../entrypoints/background.ts';
import { Answer, Envelope, protocol } from '../../src/messages/requests.ts';
import type { Sender } from '../../src/messages/sender.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { aNote } from '../domain/notes/aNote.ts';
import { aReading } from '../background/report/fixtures.ts';
import { anything, spoiled } from './anyFitting.ts';
import { anyLike, everyMessage, requests } from './everyMessage.ts';
import { senders } from './everyone.ts';

/**
 * Every message of the protocol, from everybody who could send one, as it should be and damaged, to the background as
 * it runs: its own listeners over its own database. When a property fails, fast-check prints its seed.
 */
const fake = await vi.hoisted(async () => {
  const { fakeBrowser: make } = await import('./fakeBrowser.ts');
  return make();
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

/** What a message has come to: the answers of all who have one. */
const deliver = (message: unknown, sender: Sender): Promise<unknown[]> =>
  Promise.all([...fake.listeners].map((listen) => listen(message, sender, () => undefined))).then((answers) =>
    answers.filter((answer) => answer !== undefined),
  );

/** All that is stored anywhere. */
async function stored(): Promise<string> {
  const found: unknown[] = [await fake.areas.local.get(null), await fake.areas.session.get(null)];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const records = database.transaction(store).objectStore(store);
      found.push([
        name,
        store,
        await done(records.getAllKeys()),
        await done(database.transaction(store).objectStore(store).getAll()),
      ]);
    }
    database.close();
  }
  return JSON.stringify(found);
}
const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('not read')));
  });

const log = vi.spyOn(console, 'error');
vi.stubGlobal('navigator', { locks: { request: (_name: string, act: () => unknown) => act() } });

beforeAll(async () => {
  const database = await openDatabase(() => undefined);
  await database.put('meta', '1.0', 'shippedPacks');
  await database.put('personalNotes', aNote());
  database.close();
  await fake.areas.session.set({ 'tab:7': { state: 'read', reading: aReading() } });
  background.main();
  await rest();
});
beforeEach(() => {
  fake.calls.length = 0;
  log.mockReset();
});

/** Waits until the background asks for nothing and stores nothing any more. */
const rest = () =>
  vi.waitUntil(
    async () => {
      const before = [fake.calls.length, await stored()];
      await new Promise((passed) => setTimeout(passed, 30));
      return fake.calls.length === before[0] && (await stored()) === before[1];
    },
    { timeout: 30_000 },
  );

describe.each(everyMessage)('$name', (message) => {
  const others = senders.filter(({ kind }) => kind !== message.from);
  test('is refused when anybody else sends it, and nothing comes of it', async () => {
    const before = await stored();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...others), anyLike(message), async ({ sender }, sent) => {
        const isRequest = Envelope.safeParse(sent).success;
        expect(await deliver(sent, sender)).toMatchObject(isRequest ? [{ ok: false, code: 'not-allowed' }] : []);
      }),
      { numRuns: 300 },
    );
    expect(fake.calls).toEqual([]);
    expect(log).not.toHaveBeenCalled();
    expect(await stored()).toBe(before);
  });
});

describe.each(requests)('$name', ({ name, fitting }) => {
  const own = fc.constantFrom(...senders.filter(({ kind }) => kind === 'own'));

  test('is carried out for our own pages, and what fails is told', async () => {
    await fc.assert(
      fc.asyncProperty(own, fitting, async ({ sender }, sent) => {
        log.mockClear();
        const answers = await deliver(sent, sender);
        expect(answers).toHaveLength(1);
        const answer = Answer.parse(answers[0]);
        const code = answer.ok ? 'done' : answer.code;
        expect(['not-allowed', 'bad-request']).not.toContain(code);
        expect(code !== 'unknown' || log.mock.calls.length > 0).toBe(true);
      }),
      { numRuns: 30 },
    );
    await rest();
  });

  test('is refused where its body does not fit', async () => {
    const schema = protocol[name].request;
    const before = await stored();
    await fc.assert(
      fc.asyncProperty(own, fc.oneof(spoiled(fitting.map(({ body }) => body)), anything), async ({ sender }, body) => {
        fc.pre(!schema.safeParse(body).success);
        const answers = await deliver({ to: 'background', type: name, body }, sender);
        expect(answers).toMatchObject([{ ok: false, code: 'bad-request' }]);
      }),
      { numRuns: 100 },
    );
    expect(fake.calls).toEqual([]);
    expect(log).not.toHaveBeenCalled();
    expect(await stored()).toBe(before);
  });
});

test('a request that is none is refused, by whatever name', async () => {
  const [panel] = senders;
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.constantFrom('constructor', '__proto__', 'note.burn'), fc.string()), async (type) => {
      fc.pre(!Object.hasOwn(protocol, type));
      const answers = await deliver({ to: 'background', type, body: {} }, panel?.sender ?? {});
      expect(answers).toMatchObject([{ ok: false, code: 'bad-request' }]);
    }),
  );
});

test('what is no message is left alone, whoever sends it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...senders), anything, async ({ sender }, message) => {
      expect(await deliver(message, sender)).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(fake.calls).toEqual([]);
});
