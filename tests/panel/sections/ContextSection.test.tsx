// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { ContextSection } from '../../../src/panel/sections/ContextSection.tsx';
import type { ContextGroup } from '../../../src/domain/report/report.ts';
import { bareContextNote } from '../../../tools/madeUp/bare.ts';

const group = (role: ContextGroup['role'], label: string, ...packs: string[]): ContextGroup => ({
  role,
  label,
  why: { key: `${role}:${label}`, words: label, use: null },
  notes: packs.map((pack) =>
    bareContextNote(`${pack}-${label}`, { packId: pack, packTitle: pack, property: 'foundingDate', value: '1884' }),
  ),
});

test.each([
  ['one pack: once, at the end', [group('outlet', 'A', 'one'), group('author', 'B', 'one')], ['notesOfPack']],
  [
    'several packs: beside the sources of each subject',
    [group('outlet', 'A', 'one'), group('author', 'B', 'two')],
    ['sourceCountOf_one', 'sourceCountOf_one'],
  ],
  ['several packs on one subject: above each', [group('outlet', 'A', 'one', 'two')], ['notesOfPack', 'notesOfPack']],
])('whose the notes are is told, of %s', (_what, groups, told) => {
  const container = document.createElement('div');
  render(<ContextSection groups={groups} outletName="A" hasAuthor now={new Date('2026-11-22')} />, container);
  expect(container.textContent.match(/notesOfPack|sourceCountOf_one/g)).toEqual(told);
});

test.each([
  { hasAuthor: true, told: 'noContext' },
  { hasAuthor: false, told: 'noContextOutlet' },
])('that nothing is known is said of an author only where the page names one: $told', ({ hasAuthor, told }) => {
  const container = document.createElement('div');
  render(<ContextSection groups={[]} outletName="A" hasAuthor={hasAuthor} now={new Date('2026-11-22')} />, container);
  expect(container.querySelector('[role=status]')?.textContent).toBe(told);
});

test.each([
  ['what the folded line says in short is not said twice: unfolded the notes say it', ['one']],
  ['what two packs say alike of an outlet is said once in the folded line', ['one', 'two']],
])('%s', (_what, packs) => {
  const container = document.createElement('div');
  const notes = packs.map((packId) =>
    bareContextNote(packId, { packId, property: 'parentOrganization', value: 'Quay Holding' }),
  );
  render(
    <ContextSection
      groups={[{ ...group('outlet', 'A'), notes }]}
      outletName="A"
      hasAuthor
      now={new Date('2026-11-22')}
    />,
    container,
  );
  expect(container.querySelector('.section-sentence .only-folded')?.textContent).toBe('BelongsTo');
});
