import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/background/changes/compare.ts';
import type { PageStatement } from '../../../src/domain/changes/changes.ts';
import type { KeptText } from '../../../src/domain/changes/keptText.ts';
import { AROUND, aText } from './fixtures.ts';

const said = (kind: KeptText['disclosures'][number]['kind'], text: string) => ({ disclosures: [{ kind, text }] });
const correction = 'Correction: an earlier version gave the lock another age.';
const update = 'Update: this article was updated at 12:04 with a reply.';

describe('what the page says of having been changed', () => {
  test.each<[string, Partial<KeptText>, Partial<KeptText>, PageStatement[] | null, boolean]>([
    ['nothing', {}, {}, null, true],
    [
      'a correction',
      {},
      said('correction', correction),
      [{ kind: 'correction', text: correction, isNew: true }],
      false,
    ],
    [
      'one that was there',
      said('correction', correction),
      said('correction', correction),
      [{ kind: 'correction', text: correction, isNew: false }],
      true,
    ],
    [
      'one with another number',
      said('correction', 'It was 12 years.'),
      said('correction', 'It was 21 years.'),
      [{ kind: 'correction', text: 'It was 21 years.', isNew: true }],
      false,
    ],
    ['an update', {}, said('update', update), [{ kind: 'update', text: update, isNew: true }], false],
    [
      'one at another time',
      said('update', update.replace('12:04', '11:59')),
      said('update', update),
      [{ kind: 'update', text: update, isNew: false }],
      true,
    ],
    ['a sponsor, which is none', {}, said('sponsor', 'Sponsored by a mill.'), null, true],
    [
      'a later date',
      { modified: '2026-05-03' },
      { modified: '2026-05-04' },
      [{ kind: 'modified', text: '2026-05-04', isNew: true }],
      true,
    ],
    ['the same date', { modified: '2026-05-03' }, { modified: '2026-05-03' }, null, true],
    ['the date it was published', {}, { published: '2026-05-03', modified: '2026-05-03' }, null, true],
    ['a date no more', { modified: '2026-05-03' }, {}, null, true],
  ])('%s', async (_, then, now, pageSays, same) => {
    const told = await compare(aText([...AROUND], then), aText([...AROUND], now), { elapsed: null });
    expect(told).toMatchObject({ pageSays, same, changes: [] });
  });
});
