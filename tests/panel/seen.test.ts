import { beforeEach, expect, test, vi } from 'vitest';
import type { SeenArticle } from '../../src/domain/keeping/seenArticle.ts';
import { createSeen } from '../../src/panel/seen.ts';
import { seenSpecimens } from '../../tools/gallery/specimens/changed.ts';
import { specimens } from '../../tools/gallery/specimens/panel.ts';

const { asked, changes } = vi.hoisted(() => ({
  asked: [] as { type: string; body: unknown; answer: (seen: unknown) => void }[],
  changes: [] as unknown[],
}));
vi.mock('../../src/messages/ask.ts', () => ({
  ask: (type: string, body: unknown) => new Promise((answer) => asked.push({ type, body, answer })),
  askForResult: async (type: string, body: unknown) => {
    asked.push({ type, body, answer: () => undefined });
    return { ok: true, value: null };
  },
}));
vi.mock('../../src/browser/settings.ts', () => ({
  changeSettings: async (change: (known: unknown) => unknown) =>
    void changes.push(change({ keeping: { of: null, days: 90, megabytes: 50 } })),
}));

const full = specimens['full'];
if (full?.state !== 'ready') throw new Error('no report');
const tab = full;
const settled = () => new Promise((resolve) => setTimeout(resolve));
beforeEach(() => {
  asked.length = 0;
  changes.length = 0;
});

/** What a panel shows after a look, which is answered so. */
async function looked(answer: SeenArticle | null) {
  const seen = createSeen(() => undefined);
  void seen.look(1, tab);
  asked[0]?.answer(answer);
  await settled();
  return seen;
}

test('an article counts as seen once its report is there with the wording, and the page has come to rest', async () => {
  const seen = createSeen(() => undefined);
  await seen.look(1, { state: 'reading' });
  await seen.look(1, { ...tab, hasMore: true });
  await seen.look(1, { ...tab, report: { ...tab.report, signals: null } });
  expect(asked).toEqual([]);
  void seen.look(1, tab);
  expect(asked).toMatchObject([{ type: 'article.seen', body: { tabId: 1, readingId: tab.report.readingId } }]);
  expect(seen.of(tab)).toBeNull();
});

test('what is answered stands beside its own reading alone', async () => {
  const seen = await looked(seenSpecimens.edited);
  expect(seen.of(tab)).toEqual(seenSpecimens.edited);
  expect(seen.of({ ...tab, report: { ...tab.report, readingId: 'other' } })).toBeNull();
});

test('a choice changes nothing but which articles are kept, and is acted on at once', async () => {
  const seen = await looked(seenSpecimens.undecided);
  asked.length = 0;
  expect(await seen.keep('noted')).toEqual({ ok: true, value: null });
  expect(changes).toEqual([{ keeping: { of: 'noted', days: 90, megabytes: 50 } }]);
  expect(asked).toMatchObject([{ type: 'article.seen' }]);
});

test('what was forgotten is not kept again as long as it is shown', async () => {
  const seen = await looked(seenSpecimens.edited);
  asked.length = 0;
  const which = { article: seenSpecimens.edited.kept?.id ?? '' };
  await seen.forgetKept(which);
  expect(asked).toMatchObject([{ type: 'kept.forget', body: { which } }]);
  expect(seen.of(tab)).toMatchObject({ kept: null, changed: seenSpecimens.edited.changed });
  await seen.look(1, tab);
  expect(asked).toHaveLength(1);
});
