// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { Sample } from '../../src/welcome/readSample.ts';
import { SampleReading } from '../../src/welcome/Sample.tsx';

const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => {
  render(null, document.body);
  told.mockClear();
});

test.each([
  ['is told and logged', false, 1],
  ['is none of a page that is being left', true, 0],
])('a sample that cannot be loaded %s', async (_what, isLeft, logged) => {
  const { promise, reject } = Promise.withResolvers<Sample>();
  await act(() => render(<SampleReading load={() => promise} />, document.body));
  if (isLeft) dispatchEvent(new Event('pagehide'));
  await act(async () => {
    reject(new TypeError('error loading dynamically imported module'));
    await promise.catch(() => undefined);
  });
  expect(told).toHaveBeenCalledTimes(logged);
  expect(document.querySelectorAll('.notice')).toHaveLength(logged);
});
