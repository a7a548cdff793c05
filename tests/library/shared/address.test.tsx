// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fragmentOf, readAddress, useAddress } from '../../../src/library/shared/address.ts';

describe('an address in the library', () => {
  test.each([
    ['', 'notes', ''],
    ['#', 'notes', ''],
    ['#notes', 'notes', ''],
    ['#packs', 'packs', ''],
    ['#data', 'data', ''],
    ['#notes/subject=author%3Ajane+doe', 'notes', 'subject=author%3Ajane+doe'],
    ['#notes/q=a/b', 'notes', 'q=a%2Fb'],
    ['#nothing', 'notes', ''],
    ['#nothing/q=tram', 'notes', ''],
    ['#Packs', 'notes', ''],
  ])('%j is the view %s', (hash, view, asked) => {
    const address = readAddress(hash);
    expect(address.view).toBe(view);
    expect(address.asked.toString()).toBe(asked);
  });

  test.each(['', 'kind=author', 'q=%23%2F%25+a', 'subject=article%3Aexample.org%2Fa%3Fb%3Dc'])(
    'comes back: %s',
    (asked) => {
      const { view, asked: read } = readAddress(fragmentOf('notes', new URLSearchParams(asked)));
      expect([view, read.toString()]).toEqual(['notes', asked]);
    },
  );
});

describe('where the library is', () => {
  const container = document.createElement('main');
  const Shown = () => <p>{useAddress().view}</p>;
  beforeEach(() => history.replaceState(null, '', '#packs'));
  afterEach(() => render(null, container));

  test('follows links and the back button', async () => {
    await act(() => render(<Shown />, container));
    expect(container.textContent).toBe('packs');
    const turned = () =>
      act(() => new Promise<void>((done) => addEventListener('hashchange', () => done(), { once: true })));
    location.hash = '#data';
    await turned();
    expect(container.textContent).toBe('data');
    history.back();
    await turned();
    expect(container.textContent).toBe('packs');
  });
});
