import { beforeEach, expect, test, vi } from 'vitest';
import { ask, askForResult } from '../../src/messages/ask.ts';

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
  expect(sendMessage.mock.calls).toEqual([[{ to: 'background', type: 'report.get', body: { tabId: 1, loadedAt: 0 } }]]);
});

test('an answer of another shape than the request has is a failure nobody foresaw', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: { state: 'no state' } });
  await expect(ask('report.get', { tabId: 1, loadedAt: 0 })).rejects.toMatchObject({
    code: 'unknown',
    cause: { issues: [expect.anything()] },
  });
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('a failure can be had as a value', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const body = { tabId: 1, loadedAt: 0 };
  sendMessage.mockResolvedValueOnce(unread);
  expect(await askForResult('report.get', body)).toEqual({ ok: true, value: { state: 'unread' } });
  sendMessage.mockResolvedValueOnce({ ok: false, code: 'storage', message: 'damaged' });
  expect(await askForResult('report.get', body)).toEqual({ ok: false, code: 'storage' });
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
  const asked = ask('report.get', { tabId: 1, loadedAt: 0 });
  await expect(asked).rejects.toMatchObject({ code: 'unreachable', cause: { issues: [expect.anything()] } });
  expect(sendMessage).toHaveBeenCalledTimes(2);
  expect(console.warn).toHaveBeenCalledTimes(2);
});

test('a failure keeps its code and is not repeated', async () => {
  sendMessage.mockResolvedValue({ ok: false, code: 'storage-full', message: 'no room' });
  await expect(ask('report.get', { tabId: 1, loadedAt: 0 })).rejects.toMatchObject({ code: 'storage-full' });
  expect(sendMessage).toHaveBeenCalledOnce();
});
