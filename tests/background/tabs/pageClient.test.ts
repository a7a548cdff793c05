import { beforeEach, describe, expect, test, vi } from 'vitest';
import { injectPageScript, injectUnasked } from '../../../src/background/tabs/pageClient.ts';
import { aReading } from '../report/fixtures.ts';

/**
 * `states`: what a page says of being parsed, each time it is asked; the last for good. `tab`: what the browser says of
 * the tab.
 */
const { executeScript, states, tab } = vi.hoisted(() => ({
  tab: {} as { url?: string },
  executeScript: vi.fn<(injection: { files: string[] }) => Promise<unknown>>(),
  states: [] as string[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      executeScript: (injection: { func: () => string } | { files: string[] }) =>
        'func' in injection
          ? Promise.resolve([{ result: states.length > 1 ? states.shift() : states[0] }])
          : executeScript(injection),
      insertCSS: async () => undefined,
    },
    tabs: { get: async () => tab },
  },
}));
beforeEach(() => {
  delete tab.url;
  states.splice(0, states.length, 'complete');
});
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

test('the page’s answer is taken', async () => {
  executeScript.mockResolvedValue([{ frameId: 0, result: aReading() }]);
  expect(await injectPageScript(1)).toEqual({ outcome: 'answered', answer: aReading() });
});

describe('a page that has taken the script over and names another site', () => {
  const reading = aReading();
  const there = 'https://other.example/a';
  test.each([
    ['as its own address', { ...reading, url: there }],
    ['as its article’s', { ...reading, article: { ...reading.article, url: there } }],
    ['as both', { ...reading, url: there, article: { ...reading.article, url: there } }],
  ])('%s is not taken at its word', async (_what, result) => {
    tab.url = reading.url;
    executeScript.mockResolvedValue([{ frameId: 0, result }]);
    expect(await injectPageScript(1)).toEqual({ outcome: 'gone' });
  });

  test('another page of its own site may have been gone to meanwhile', async () => {
    tab.url = new URL('/elsewhere?a#b', reading.url).href;
    executeScript.mockResolvedValue([{ frameId: 0, result: reading }]);
    expect((await injectPageScript(1)).outcome).toBe('answered');
  });
});

test.each([
  ['Cannot access a chrome:// URL', 'restricted'],
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'restricted',
  ],
  ['The extensions gallery cannot be scripted.', 'restricted'],
  ['Missing host permission for the tab', 'restricted'],
  ['No tab with id: 7', 'gone'],
  ['Invalid tab ID: 7', 'gone'],
  ['Frame with ID 0 was removed.', 'gone'],
  ['The tab was closed.', 'gone'],
  ['An unexpected error occurred', 'gone'],
  ['out of memory', 'failed'],
])('the browser says “%s”: %s', async (message, outcome) => {
  executeScript.mockRejectedValue(new Error(message));
  expect((await injectPageScript(1)).outcome).toBe(outcome);
});

test.each([
  ['no frame', [null], { outcome: 'restricted', said: '' }],
  ['a reader that threw', [{ frameId: 0, result: null }], { outcome: 'failed', reason: 'crashed' }],
  [
    'an answer that does not fit',
    [{ frameId: 0, result: { outcome: 'write', body: 'planted' } }],
    { outcome: 'failed', reason: 'bad-answer' },
  ],
])('%s is told apart', async (_what, results, outcome) => {
  executeScript.mockResolvedValue(results);
  expect(await injectPageScript(1)).toEqual(outcome);
});

test('a refusal that is not repeated was only too early', async () => {
  const refusal = new Error('Cannot access contents of the page.');
  executeScript.mockRejectedValueOnce(refusal).mockResolvedValue([{ frameId: 0, result: aReading() }]);
  expect((await injectPageScript(1)).outcome).toBe('answered');
});

test.each([
  ['that is soon parsed is read then', ['loading', 'loading', 'interactive'], 1],
  ['that is never whole is read as far as it is there', ['loading'], 20],
])('a page %s', async (_what, said, rounds) => {
  vi.useFakeTimers();
  states.splice(0, states.length, ...said);
  executeScript.mockReset().mockResolvedValue([{ frameId: 0, result: aReading() }]);
  const reading = injectPageScript(1);
  await vi.advanceTimersByTimeAsync(100 * rounds - 1);
  expect(executeScript).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(102);
  vi.useRealTimers();
  expect((await reading).outcome).toBe('answered');
});

describe('a page that nobody asked to be read', () => {
  const unlikely = { outcome: 'no-article', readingId: 'a', url: 'https://www.herald.example/world', why: 'unlikely' };
  const answers = (probed: unknown) => {
    executeScript.mockReset().mockImplementation(async ({ files: [file = ''] }) => {
      const result = new Map<string, unknown>([
        ['/probe.js', probed],
        ['/reader.js', aReading()],
        ['/waiting.js', unlikely],
      ]).get(file);
      return [{ frameId: 0, result }];
    });
  };
  const injected = () => executeScript.mock.calls.map(([{ files }]) => files.join());

  test('is read where the probe takes it for an article', async () => {
    answers(true);
    expect(await injectUnasked(1)).toEqual({ outcome: 'answered', answer: aReading() });
    expect(injected()).toEqual(['/probe.js', '/reader.js']);
  });

  test('is waited in for one where it does not', async () => {
    answers(false);
    expect(await injectUnasked(1)).toEqual({ outcome: 'answered', answer: unlikely });
    expect(injected()).toEqual(['/probe.js', '/waiting.js']);
  });

  test.each([
    ['a probe that threw', null, 'crashed'],
    ['an answer that does not fit', 'yes', 'bad-answer'],
  ])('is not read after %s', async (_what, probed, reason) => {
    answers(probed);
    expect(await injectUnasked(1)).toEqual({ outcome: 'failed', reason });
    expect(injected()).toEqual(['/probe.js']);
  });
});
