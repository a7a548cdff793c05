// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Address } from '../../src/ui/Address.tsx';

test.each([
  ['https://www.example.org/', 'example.|org'],
  ['https://example.org/press-council/2019-2024', 'example.|org/|press-|council/|2019-|2024'],
  ['http://example.org/a/../b--c', 'example.|org/|a/../|b--|c'],
])('%s breaks where its parts meet', (url, expected) => {
  const container = document.createElement('p');
  render(<Address url={url} />, container);
  expect(container.innerHTML.replaceAll('<wbr>', '|')).toBe(expected);
});
