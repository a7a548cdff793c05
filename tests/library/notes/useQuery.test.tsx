// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useQuery } from '../../../src/library/notes/useQuery.ts';

const container = document.createElement('div');
let latest: ReturnType<typeof useQuery> | null = null;
const Field = () => {
  latest = useQuery();
  return <input value={latest.query.words} />;
};
const type = (words: string) => latest?.change({ words });
const words = () => container.querySelector('input')?.value;

beforeEach(() => {
  location.hash = '#notes';
  render(<Field />, container);
});
afterEach(() => render(null, container));

test('what is typed is put into the address after a while', async () => {
  type('locks');
  await vi.waitFor(() => expect(words()).toBe('locks'));
  expect(location.hash).toBe('#notes');
  await vi.waitFor(() => expect(location.hash).toBe('#notes/q=locks'));
  expect(words()).toBe('locks');
});

test('a key pressed at the very moment the address changes is not lost', async () => {
  type('loc');
  await new Promise((changed) => {
    addEventListener('popstate', () => changed(type('lock')), { once: true });
  });
  await new Promise((settled) => setTimeout(settled, 100));
  expect(words()).toBe('lock');
  await vi.waitFor(() => expect(location.hash).toBe('#notes/q=lock'));
});

test('a step elsewhere ends what was typed', async () => {
  type('locks');
  await vi.waitFor(() => expect(words()).toBe('locks'));
  location.hash = '#notes/q=ships';
  await vi.waitFor(() => expect(words()).toBe('ships'));
  location.hash = '#notes';
  await vi.waitFor(() => expect(words()).toBe(''));
  await new Promise((passed) => setTimeout(passed, 700));
  expect(location.hash).toBe('#notes');
  expect(words()).toBe('');
});

test('typing does not lead back from another view', async () => {
  type('locks');
  await vi.waitFor(() => expect(words()).toBe('locks'));
  location.hash = '#packs';
  await new Promise((passed) => setTimeout(passed, 700));
  expect(location.hash).toBe('#packs');
});
