import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { aReading, evidence } from '../report/fixtures.ts';

const { fetched, detected, log } = vi.hoisted(() => ({
  fetched: [] as string[],
  detected: [] as string[],
  log: vi.spyOn(console, 'error'),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: {
      getMessage: (key: string) => (key === 'localeTag' ? 'de' : `${key} könnte gelten.`),
      detectLanguage: async (text: string) => {
        detected.push(text);
        return { isReliable: false, languages: [] };
      },
    },
  },
}));

/** As a worker that was just started, which has no lexicon yet. */
async function aWorker(fetching: (path: string) => Promise<Response>) {
  vi.resetModules();
  vi.stubGlobal('fetch', async (path: string) => {
    fetched.push(path);
    return fetching(path);
  });
  return import('../../../src/background/tabs/articleWording.ts');
}
const lexicon = async (path: string) => new Response(readFileSync(`assets${path}`));
const inGerman = { ...aReading({ language: { value: 'de', evidence } }), languageClaims: { page: 'de', words: 'de' } };

beforeEach(() => {
  fetched.length = 0;
  detected.length = 0;
  log.mockReset().mockImplementation(() => undefined);
});

test('a wording is read with the lexicon of its language, which is loaded once', async () => {
  const { articleWording } = await aWorker(lexicon);
  for (let time = 0; time < 2; time++)
    expect(await articleWording(inGerman)).toMatchObject({ signals: { hedges: { status: 'ok', value: [] } } });
  expect(fetched).toEqual(['/lexicons/de.json']);
});

test('a wording whose lexicon cannot be loaded has failed, and is read another time', async () => {
  const { articleWording } = await aWorker(async () => Promise.reject(new TypeError('Failed to fetch')));
  expect((await articleWording(inGerman)).signals).toEqual({ hedges: { status: 'failed', reason: 'crashed' } });
  expect(log).toHaveBeenCalledOnce();
  vi.stubGlobal('fetch', lexicon);
  expect((await articleWording(inGerman)).signals.hedges.status).toBe('ok');
});

test('a wording with more than is kept of any has failed: its record would not be read again, nor the article in it', async () => {
  const hedge = { start: 0, end: 1, category: 'stance', entry: 'a', sentence: { start: 0, end: 1 } };
  vi.doMock('../../../src/wording/readWording.ts', () => ({
    readWording: async () => ({
      language: null,
      signals: { hedges: { status: 'ok', value: Array.from({ length: 50_001 }, () => hedge) } },
    }),
  }));
  const { articleWording } = await aWorker(lexicon);
  expect((await articleWording(aReading())).signals).toEqual({ hedges: { status: 'failed', reason: 'crashed' } });
  vi.doUnmock('../../../src/wording/readWording.ts');
});

test('a worker warms up once, over the sample in the reader’s language', async () => {
  const { warmUp } = await aWorker(lexicon);
  await warmUp();
  await warmUp();
  expect(fetched).toEqual(['/lexicons/de.json']);
  // Each time: Firefox puts the worker of its detector away.
  expect(detected).toHaveLength(2);
});

test('a worker that has read is warm', async () => {
  const { articleWording, warmUp } = await aWorker(lexicon);
  await articleWording(aReading());
  await warmUp();
  expect(fetched).toEqual(['/lexicons/en.json']);
});

test('a worker that cannot warm up says nothing', async () => {
  const { warmUp } = await aWorker(async () => Promise.reject(new TypeError('Failed to fetch')));
  await warmUp();
  expect(log).not.toHaveBeenCalled();
});
