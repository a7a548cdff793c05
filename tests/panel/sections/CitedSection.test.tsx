// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Source } from '../../../src/domain/article/signals.ts';
import type { Report } from '../../../src/domain/report/report.ts';
import { CitedSection } from '../../../src/panel/sections/CitedSection.tsx';
import { specimens } from '../../../tools/gallery/specimens/panel.ts';

const { minimal } = specimens;
if (minimal?.state !== 'ready') throw new Error('no report without anything');
const evidence = { from: 'byline', at: 'test' } as const;
const report: Report = {
  ...minimal.report,
  article: { ...minimal.report.article, authors: [{ name: 'Mira Holt', evidence }] },
  outlet: { ...minimal.report.outlet, name: 'The Tidewater Post' },
};
const source = (name: string): Source => ({ name, kind: 'named', spans: [{ start: 0, end: 4 }] });

function shown(...names: string[]): HTMLElement {
  const container = document.createElement('div');
  const signals = {
    hedges: { status: 'ok' as const, value: [] },
    sources: { status: 'ok' as const, value: names.map(source) },
  };
  render(<CitedSection report={report} signals={signals} actions={{ reveal: async () => true }} />, container);
  return container;
}

test('who writes the article, and the outlet that publishes it, are not among those it cites', () => {
  const foretold = (...names: string[]) => shown(...names).querySelector('.foretold')?.textContent;
  expect(foretold('Mira Holt', 'Ann Hale', 'Tidewater Post')).toBe('Ann Hale');
  expect(foretold('Mira Holtby')).toBe('Mira Holtby');
  expect(shown('MIRA HOLT').textContent).toBe('');
});
