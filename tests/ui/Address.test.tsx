// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Address } from '../../src/ui/Address.tsx';

test.each([
  ['https://www.example.org/', 'example.|org'],
  ['https://example.org/press-council/2019-2024', 'example.|org/|press-|council/|2019-|2024'],
  ['https://example.org/ort/sch%C3%B6nfeld', 'example.|org/|ort/|schönfeld'],
  ['https://example.org/%E2%80%AEmoc.knab', 'example.|org/|%E2%80%AEmoc.|knab'],
  ['https://example.org/%E9t%FF', 'example.|org/|%E9t%FF'],
  ['http://example.org/a/../b--c', 'example.|org/|a/../|b--|c'],
])('%s breaks where its parts meet', (url, expected) => {
  const container = document.createElement('p');
  render(<Address url={url} />, container);
  expect(container.innerHTML.replaceAll('<wbr>', '|')).toBe(expected);
});
