// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Density } from '../../../src/panel/hedging/Density.tsx';
import { summariseHedging } from '../../../src/panel/hedging/summary.ts';
import { LocaleContext } from '../../../src/ui/text.ts';
import { seenSpecimens } from '../../../tools/gallery/specimens/changed.ts';
import { article } from '../../../tools/gallery/specimens/report.ts';
import type { AlsoRead } from '../../../src/domain/keeping/alsoRead.ts';
import type { Hedge } from '../../../src/domain/article/hedge.ts';

/** An English news text of 1,000 words with so many hedges. */
async function shown(hedges: number, also: AlsoRead | null = null, ofNews = true): Promise<string> {
  const evidence = { from: 'meta', at: 'lang' } as const;
  const text = 'may '.repeat(1000);
  const found = Array.from({ length: hedges }, (_, at): Hedge => {
    const start = 4 * at;
    const place = { start, end: start + 3 };
    return { ...place, category: 'possibility', entry: 'may', source: '', sentence: place, voice: { kind: 'author' } };
  });
  const news = { ...article, text, wordCount: 1000, language: { value: 'en', evidence } };
  const locale = { tag: 'en', message: (key: string, parts: string[]) => [key, ...parts].join(' ') };
  const summary = summariseHedging(found, news, { hidden: [], hiddenVoices: [] }, ofNews);
  const density = <Density summary={summary} also={also} />;
  await act(() => render(<LocaleContext.Provider value={locale}>{density}</LocaleContext.Provider>, document.body));
  return document.body.textContent;
}

test.each([
  [0, 'leastOfNews 1,279'],
  [3, 'fewerThanQuarters 1,279'],
  [6, 'asManyAsHalf 1,279'],
  [9, 'asManyAsHalf 1,279'],
  [12, 'moreThanQuarters 1,279'],
  [40, 'mostOfNews 1,279'],
])('%d in a thousand words: %s', async (hedges, told) => {
  expect(await shown(hedges)).toContain(told);
});

test('beside the norm stands what the reader has read of the author', async () => {
  expect(await shown(6, seenSpecimens.also.also)).toContain('hedgesMoreThanRead Mira Holt');
});

test('what is no news stands beside what was read alone, and without that says nothing', async () => {
  const told = await shown(6, seenSpecimens.also.also, false);
  expect(told).toContain('hedgesMoreThanRead Mira Holt');
  expect(told).not.toContain('1,279');
  expect(await shown(6, null, false)).toBe('');
});
