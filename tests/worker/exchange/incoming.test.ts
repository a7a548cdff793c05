import { expect, test } from 'vitest';
import { problemIn } from '../../../src/messages/fileProblem.ts';
import { emptyContent, joinContents } from '../../../src/worker/exchange/incoming.ts';
import { noteWith } from './arbitrary.ts';

const ours = { ...emptyContent('backup'), installation: 'a', backups: ['1'], settings: { theme: 'dark' } };
const incoming = (body: string) => ({ note: noteWith({ body }), base: null });

test('several files are read as one', () => {
  const one = { ...ours, notes: [incoming('One')], switchedOff: ['sidelight.terms'] };
  const other = { ...emptyContent(null, [problemIn('b', 'cut-off')]), notes: [incoming('Two')] };
  expect(joinContents([other, one])).toMatchObject({
    format: 'backup',
    notes: [{ note: { body: 'Two' } }, { note: { body: 'One' } }],
    switchedOff: ['sidelight.terms'],
    settings: { theme: 'dark' },
    backups: [null, '1'],
    problems: [{ code: 'cut-off' }],
  });
});

test.each([
  ['one backup', [ours], 'a'],
  ['two of one installation', [ours, { ...ours, backups: ['2'] }], 'a'],
  ['one of another installation', [ours, { ...ours, installation: 'b' }], null],
  ['a file that is none', [ours, emptyContent('markdown')], null],
  ['nothing', [], null],
])('files are of an installation only where each of them is: %s', (_what, contents, installation) => {
  expect(joinContents(contents).installation).toBe(installation);
});
