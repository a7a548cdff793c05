// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Brief } from '../../../src/panel/named/Brief.tsx';
import { bareContextNote } from '../../../tools/madeUp/bare.ts';

test('what several packs say alike is said once, with the sources of each', () => {
  const container = document.createElement('div');
  const notes = ['one', 'two'].map((packId) =>
    bareContextNote(packId, {
      packId,
      property: 'parentOrganization',
      value: 'Quay Holding',
      sources: [{ url: `https://${packId}.example/`, title: packId, publisher: packId }],
    }),
  );
  const other = bareContextNote('kind', { property: 'parentOrganization', value: 'Holt family' });
  render(<Brief notes={[...notes, other]} />, container);
  expect([...container.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual([
    'Quay Holding',
    'Holt family',
  ]);
  expect([...container.querySelectorAll('a')].slice(0, 2).map(({ href }) => href)).toEqual([
    'https://one.example/',
    'https://two.example/',
  ]);
});
