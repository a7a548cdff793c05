// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { problemIn, type FileProblemCode } from '../../../src/messages/fileProblem.ts';
import { DataPreviewCard } from '../../../src/library/data/DataPreviewCard.tsx';

const none = { new: 0, newer: 0, same: 0, conflict: 0 };
const preview = {
  format: 'backup' as const,
  sources: [],
  notes: none,
  trashed: 0,
  drafts: 0,
  people: 0,
  kept: 0,
  packs: [],
  settings: false,
};
const nothing = () => undefined;

test.each<[FileProblemCode, boolean]>([
  ['cut-off', true],
  ['checksum', true],
  ['newer-version', false],
])('a backup with the problem %s is said to be damaged: %s', (code, isDamaged) => {
  render(
    <DataPreviewCard
      name="a.gz"
      preview={preview}
      problems={[problemIn('a.gz', code)]}
      onApply={nothing}
      onCancel={nothing}
    />,
    document.body,
  );
  expect(document.body.textContent.includes('backupDamaged')).toBe(isDamaged);
  render(null, document.body);
});

test('what is imported with a loss is told apart from what cannot be read', () => {
  const problems = [problemIn('a.md', 'bad-date'), problemIn('b.md', 'no-address'), problemIn('c.json', 'left-out')];
  render(
    <DataPreviewCard
      name="notes"
      preview={{ ...preview, format: 'markdown', notes: { ...none, new: 2 } }}
      problems={problems}
      onApply={nothing}
      onCancel={nothing}
    />,
    document.body,
  );
  const lists = [...document.querySelectorAll('.problems')].map(({ textContent }) => textContent);
  expect(lists.map((text) => ['a.md', 'b.md', 'c.json'].filter((file) => text.includes(file)))).toEqual([
    ['b.md'],
    ['a.md', 'c.json'],
  ]);
  render(null, document.body);
});

test('of a folder the formats are told, and what holds no notes apart from what is wrong', () => {
  const skipped = (file: string, detail: string) => problemIn(file, 'skipped', { path: 'image', detail });
  render(
    <DataPreviewCard
      name="vault"
      preview={{
        ...preview,
        format: 'markdown',
        notes: { ...none, new: 2 },
        sources: [
          { format: 'markdown', files: 3, first: 'vault/a.md' },
          { format: 'pocket', files: 1, first: 'vault/pocket.csv' },
        ],
      }}
      problems={[skipped('a.png, b.png', '2'), skipped('c.png', '1')]}
      onApply={nothing}
      onCancel={nothing}
    />,
    document.body,
  );
  expect(document.querySelector('.notice')).toBeNull();
  const [list] = [...document.querySelectorAll('.problems')].map(({ textContent }) => textContent);
  expect(list).toBe('a.png, b.pngskippedKind_otherc.pngerror_file_skipped');
  expect([...document.querySelectorAll('.facts > div')].slice(0, 2).map(({ textContent }) => textContent)).toEqual([
    'value_importFormat_markdownsourceFiles_other',
    'value_importFormat_pocketvault/pocket.csv',
  ]);
  // Not what the first of them happens to be.
  expect(document.querySelector('.pack-origin')?.textContent).toBe('previewLabel');
  render(null, document.body);
});
