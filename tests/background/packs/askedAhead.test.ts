import { beforeEach, expect, test, vi } from 'vitest';

const { contextFor, heard } = vi.hoisted(() => ({
  contextFor: vi.fn<() => Promise<object>>(),
  heard: new Set<(event: { event: string }) => void>(),
}));
vi.mock('../../../src/background/packs/contextFor.ts', () => ({ contextFor }));
vi.mock('../../../src/messages/events.ts', () => ({
  subscribe: (listener: (event: { event: string }) => void) => {
    heard.add(listener);
    return () => heard.delete(listener);
  },
}));

const { askAhead, contextAsked } = await import('../../../src/background/packs/askedAhead.ts');

// Which database is asked is contextFor's matter.
const database = Object.create(null);
const question = { keys: ['outlet:harbour-herald.example'], text: 'The locks are full.', language: 'en' };
const take = (readingId = 'one', language: string | null = 'en') =>
  contextAsked(database, readingId, { ...question, language });

beforeEach(() => {
  vi.useRealTimers();
  let asked = 0;
  contextFor.mockReset().mockImplementation(async () => ({ notes: [], uses: [], asked: (asked += 1) }));
});

test('what was asked for ahead answers one question, and no more', async () => {
  askAhead(database, 'one', question);
  expect(await take()).toMatchObject({ asked: 1 });
  expect(await take()).toMatchObject({ asked: 2 });
  expect(heard.size).toBe(0);
});

test.each([
  ['another reading', () => take('two')],
  ['an article whose language has become known', () => take('one', 'de')],
  [
    'an article that is asked about much later',
    () => {
      vi.useFakeTimers({ now: Date.now() + 1500 });
      return take();
    },
  ],
  [
    'an article, after packs have changed',
    () => {
      for (const listener of heard) listener({ event: 'packs-changed' });
      return take();
    },
  ],
])('%s is asked for anew', async (_what, taken) => {
  askAhead(database, 'one', question);
  expect(await taken()).toMatchObject({ asked: 2 });
});

test('what else changes leaves it as it is', async () => {
  askAhead(database, 'one', question);
  for (const listener of heard) listener({ event: 'notes-changed' });
  expect(await take()).toMatchObject({ asked: 1 });
});

test('of several the last is kept, and one listener', async () => {
  askAhead(database, 'one', question);
  askAhead(database, 'two', question);
  expect(heard.size).toBe(1);
  expect(await take('two')).toMatchObject({ asked: 2 });
});

test('a failure is told to whoever takes it', async () => {
  contextFor.mockRejectedValueOnce(new Error('no database'));
  askAhead(database, 'one', question);
  await expect(take()).rejects.toThrow('no database');
});
