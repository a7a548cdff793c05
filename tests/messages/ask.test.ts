import { beforeEach, expect, test, vi } from 'vitest';
import { ask } from '../../src/messages/ask.ts';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));
beforeEach(() => {
  sendMessage.mockReset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
const unread = { ok: true, value: { state: 'unread' } };

test('an answer is parsed', async () => {
  sendMessage.mockResolvedValue(unread);
  expect(await ask('report.get', { tabId: 1, loadedAt: 0 })).toEqual({ state: 'unread' });
  expect(sendMessage).toHaveBeenCalledOnce();
});

test.each([
  ['says nothing', () => sendMessage.mockResolvedValueOnce(undefined)],
  ['ends before it answers', () => sendMessage.mockRejectedValueOnce(new Error('The message port closed'))],
])('a background that %s is asked once more', async (_what, fail) => {
  fail();
  sendMessage.mockResolvedValue(unread);
  expect(await ask('report.get', { tabId: 1, loadedAt: 0 })).toEqual({ state: 'unread' });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a background that never answers is unreachable', async () => {
  sendMessage.mockRejectedValue(new Error('The message port closed'));
  await expect(ask('report.get', { tabId: 1, loadedAt: 0 })).rejects.toMatchObject({ code: 'unreachable' });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a failure keeps its code and is not repeated', async () => {
  sendMessage.mockResolvedValue({ ok: false, code: 'storage-full', message: 'no room' });
  await expect(ask('report.get', { tabId: 1, loadedAt: 0 })).rejects.toMatchObject({ code: 'storage-full' });
  expect(sendMessage).toHaveBeenCalledOnce();
});
