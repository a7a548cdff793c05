import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createPacksActions } from '../../../src/library/packs/actions.ts';
import type { PacksActions } from '../../../src/library/packs/view.ts';
import { publish } from '../../../src/messages/events.ts';
import type { PackEntry } from '../../../src/messages/packsView.ts';
import { startWorker } from '../../../src/messages/workerClient.ts';
import { FakeWorker, useFakeWorker } from '../fakeWorker.ts';

const { sent, download } = vi.hoisted(() => ({
  sent: [] as unknown[],
  download: vi.fn<(file: Blob, name: string) => void>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: async (message: unknown) => void sent.push(message),
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));
vi.mock('../../../src/browser/download.ts', () => ({ download }));

const packsChanged = { to: 'subscribers', event: 'packs-changed' } as const;
const pack: PackEntry = {
  id: 'org.example.demo',
  key: 'org.example.demo:1',
  title: 'Made-up outlets',
  version: '1',
  language: 'en',
  licence: 'CC0-1.0',
  maintainer: { name: 'Example maintainers' },
  updated: '2026-10-02',
  subjects: 1,
  notes: 1,
  imported: true,
  enabled: true,
};

const settled = () => new Promise((done) => setTimeout(done, 0));
/** The actions once the sweep at their beginning is through; what is asked and told counts from then on. */
async function opened(answers: Record<string, object> = {}): Promise<PacksActions> {
  FakeWorker.answers = { 'packs.sweep': { type: 'packs.swept', cleared: false }, ...answers };
  const actions = createPacksActions(startWorker());
  await settled();
  FakeWorker.asked.length = 0;
  sent.length = 0;
  return actions;
}
/** What the worker started last was asked: those of earlier tests still listen. */
const askedTypes = () => FakeWorker.asked.flatMap(({ type, worker }) => (worker === FakeWorker.started ? type : []));

beforeEach(() => {
  useFakeWorker();
  sent.length = 0;
  download.mockClear();
});

test('the packs are listed by the worker', async () => {
  const actions = await opened({ 'packs.list': { type: 'packs.listed', packs: [pack] } });
  expect(await actions.list()).toEqual({ ok: true, value: [pack] });
});

describe('a change', () => {
  const changes: [what: string, type: string, change: (actions: PacksActions) => Promise<unknown>, asked: object][] = [
    ['a switch', 'packs.enable', (actions) => actions.setEnabled('a', false), { key: 'a', enabled: false }],
    ['a removal', 'packs.remove', (actions) => actions.remove('a'), { key: 'a' }],
  ];
  test.each(changes)('is the worker’s, and told to all once it is made: %s', async (_what, type, change, asked) => {
    const actions = await opened({ [type]: { type: 'packs.changed' } });
    expect(await change(actions)).toEqual({ ok: true, value: null });
    expect(FakeWorker.asked[0]).toMatchObject({ type, ...asked });
    expect(sent).toEqual([packsChanged]);
  });

  test.each(changes)('that fails keeps its code and is told to nobody: %s', async (_what, type, change) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const actions = await opened({ [type]: { type: 'failed', code: 'not-found' } });
    expect(await change(actions)).toEqual({ ok: false, code: 'not-found' });
    expect(sent).toEqual([]);
  });
});

describe('a pack’s file', () => {
  test('comes from the worker', async () => {
    const file = new Blob(['{}']);
    const actions = await opened({ 'packs.file': { type: 'packs.file', file } });
    expect(await actions.save(pack)).toEqual({ ok: true, value: null });
    expect(FakeWorker.asked).toMatchObject([{ type: 'packs.file', key: pack.key }]);
    expect(download.mock.calls).toEqual([[file, 'org.example.demo.json']]);
  });

  test('that is not there is not found', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const actions = await opened({ 'packs.file': { type: 'packs.file', file: null } });
    expect(await actions.save(pack)).toEqual({ ok: false, code: 'not-found' });
    expect(download).not.toHaveBeenCalled();
  });
});

describe('a sweep', () => {
  test('is made of the worker that searches, at the beginning and whenever packs have changed', async () => {
    const actions = await opened({ 'packs.search': { type: 'packs.found', found: { total: 0, notes: [] } } });
    publish(packsChanged);
    publish({ to: 'subscribers', event: 'drafts-changed' });
    publish({ to: 'subscribers', event: 'marking-changed' });
    await settled();
    await actions.search('locks', 0);
    expect(askedTypes()).toEqual(['packs.sweep', 'packs.search']);
  });

  test('that cleared something is told to the panels', async () => {
    FakeWorker.answers = { 'packs.sweep': { type: 'packs.swept', cleared: true } };
    createPacksActions(startWorker());
    FakeWorker.answers = { 'packs.sweep': { type: 'packs.swept', cleared: false } };
    await settled();
    expect(sent).toContainEqual(packsChanged);
  });
});

test('a file is opened in a worker of its own, and given up by ending it', async () => {
  const check = { state: 'bad', problems: [] };
  const actions = await opened({ 'packs.check': { type: 'packs.checked', check } });
  const shared = FakeWorker.started;
  const session = actions.openFile(new File(['{}'], 'pack.json'));
  expect(await session.check()).toEqual({ ok: true, value: check });
  expect(FakeWorker.asked).toMatchObject([{ type: 'packs.check', worker: shared + 1 }]);
  session.cancel();
  expect(FakeWorker.ended).toBe(1);
});
