import { afterEach, expect, test, vi } from 'vitest';
import { isOrphaned, tell, tellChanged } from '../../src/page/answering.ts';
import { leaveOpen } from '../../src/page/openReading.ts';

const { browser } = vi.hoisted(() => {
  const runtime: { id: string | undefined; sendMessage: (message: unknown) => Promise<unknown> } = {
    id: 'sidelight',
    sendMessage: async () => undefined,
  };
  const given: { runtime?: typeof runtime } = { runtime };
  return { browser: given };
});
vi.mock('wxt/browser', () => ({ browser }));
const { runtime } = browser;

const end = vi.fn<() => void>();
leaveOpen({ readingId: 'r1', firstHeadline: '', end });
const send = vi.spyOn(runtime ?? { sendMessage: async () => undefined }, 'sendMessage');
afterEach(() => {
  vi.clearAllMocks();
  if (runtime) browser.runtime = Object.assign(runtime, { id: 'sidelight' });
});

test('panels are told, and that none is open is no error', async () => {
  send.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  tellChanged();
  await Promise.resolve();
  expect(send).toHaveBeenCalledExactlyOnceWith({ to: 'subscribers', event: 'page-changed' });
  expect(end).not.toHaveBeenCalled();
});

test.each([
  ['whose name is gone', () => Object.assign(runtime ?? {}, { id: undefined })],
  ['that is gone as a whole', () => delete browser.runtime],
])('a script left behind by an extension %s takes its marks away, and calls nobody', (_what, leave) => {
  expect(isOrphaned()).toBe(false);
  leave();
  expect(isOrphaned()).toBe(true);
  tell({ to: 'subscribers', event: 'mark-clicked', start: 3 });
  expect(end).toHaveBeenCalledOnce();
  expect(send).not.toHaveBeenCalled();
});
