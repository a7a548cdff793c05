import { expect, test } from 'vitest';
import { problemIn } from '../../../src/messages/fileProblem.ts';
import { emptyContent, joinContents } from '../../../src/worker/exchange/incoming.ts';
import { noteWith } from './arbitrary.ts';

const ours = { ...emptyContent('backup'), settings: { theme: 'dark' } };
const incoming = (body: string) => ({ note: noteWith({ body }) });

test('several files are read as one', () => {
  const one = { ...ours, notes: [incoming('One')], switchedOff: ['sidelight.terms'] };
  const other = { ...emptyContent(null, [problemIn('b', 'cut-off')]), notes: [incoming('Two')] };
  expect(joinContents([other, one])).toMatchObject({
    format: 'backup',
    notes: [{ note: { body: 'Two' } }, { note: { body: 'One' } }],
    switchedOff: ['sidelight.terms'],
    settings: { theme: 'dark' },
    problems: [{ code: 'cut-off' }],
  });
});
