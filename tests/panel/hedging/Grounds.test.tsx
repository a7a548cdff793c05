// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Grounds } from '../../../src/panel/hedging/Grounds.tsx';
import type { Signals } from '../../../src/domain/article/signals.ts';
import { article } from '../../../tools/gallery/specimens/report.ts';

const text = 'The old mill may close in May. A study found that mills calm.';
const show = (signals: Pick<Signals, 'unsourcedStudies'>, onReveal = vi.fn<() => void>()) =>
  act(() =>
    render(<Grounds article={{ ...article, text }} signals={signals} onReveal={onReveal} />, document.body),
  ).then(() => onReveal);
test('studies nobody could find are listed, and lead to their place', async () => {
  const sentence = { start: 31, end: 61 };
  const onReveal = await show({ unsourcedStudies: { status: 'ok', value: [{ sentence }] } });
  expect(document.querySelector('li')?.textContent).toBe('A study found that mills calm.');
  await act(() => document.querySelector('button')?.click());
  expect(onReveal).toHaveBeenCalledWith(sentence);
});

test.each<Pick<Signals, 'unsourcedStudies'>>([
  {},
  { unsourcedStudies: { status: 'ok', value: [] } },
  { unsourcedStudies: { status: 'no-lexicon' } },
  { unsourcedStudies: { status: 'failed', reason: 'made up' } },
])('nothing is said where nothing was found: %j', async (signals) => {
  await show(signals);
  expect(document.body.textContent).toBe('');
});
