// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Section } from '../../src/panel/Section.tsx';

const idle: (() => void)[] = [];
vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback));
vi.stubGlobal('cancelIdleCallback', () => undefined);
let container: HTMLElement;
beforeEach(() => {
  idle.length = 0;
  container = document.createElement('div');
  document.body.replaceChildren(container);
});
const show = (wanted: object | null = null) =>
  act(() =>
    render(
      <Section id="cited" name="Sources" wanted={wanted}>
        <p>Whom it cites</p>
      </Section>,
      container,
    ),
  );
const body = () => container.querySelector('.section-body')?.textContent ?? null;

test('what is folded is drawn when the browser has time for it', async () => {
  await show();
  expect(body()).toBeNull();
  await act(() => idle.forEach((callback) => callback()));
  expect(body()).toBe('Whom it cites');
});

test('or when it is about to be unfolded', async () => {
  await show();
  await act(() => container.querySelector('summary')?.click());
  expect(body()).toBe('Whom it cites');
});

test('or at once, where something in it is to be seen', async () => {
  await show({});
  expect(body()).toBe('Whom it cites');
});
