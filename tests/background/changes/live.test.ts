import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/background/changes/compare.ts';
import type { Changes } from '../../../src/domain/changes/changes.ts';
import type { KeptText } from '../../../src/domain/changes/keptText.ts';
import { aText } from './fixtures.ts';

type Post = [heading: string, text: string];
const liveText = (posts: readonly Post[], change: Partial<KeptText> = {}): KeptText =>
  aText([], {
    kind: 'live',
    blocks: posts.flatMap(([heading, text]) => [{ text: heading, kind: 'heading' as const }, { text }]),
    ...change,
  });
const posts: Post[] = [
  ['The ferry is back', 'It reached the quay at noon with sixty people on board.'],
  ['Wind drops', 'The harbour master took down the storm cone and went home.'],
  ['Quay closed', 'Nobody may walk on the quay while the waves break over it.'],
  ['Storm warning', 'Gusts are expected from the west before dawn, the office says.'],
];
const fresh: Post = ['Lights on', 'Power is back in the lower town, street by street.'];

describe('live pages are compared by their posts', () => {
  test.each<[string, Post[], Post[], Changes['live']]>([
    ['the same', posts, posts, { new: 0, edited: 0, gone: 0 }],
    ['one more', posts, [fresh, ...posts], { new: 1, edited: 0, gone: 0 }],
    [
      'one edited',
      posts,
      posts.with(1, ['Wind drops', 'The harbour master went home.']),
      { new: 0, edited: 1, gone: 0 },
    ],
    [
      'one under another headline',
      posts,
      posts.with(1, ['Wind falls', posts[1]?.[1] ?? '']),
      { new: 0, edited: 1, gone: 0 },
    ],
    ['one gone', posts, posts.toSpliced(1, 1), { new: 0, edited: 0, gone: 1 }],
    ['the oldest on request only', posts, [fresh, ...posts.slice(0, 3)], { new: 1, edited: 0, gone: 0 }],
    ['two of one headline', [...posts, ...posts], [...posts, ...posts], { new: 0, edited: 0, gone: 0 }],
    ['too few headings to cut it', posts.slice(0, 2), posts.slice(0, 2), null],
  ])('%s', async (_, before, after, live) => {
    const told = await compare(liveText(before), liveText(after), { elapsed: null });
    expect(told.live).toEqual(live);
    expect(told.changes).toEqual([]);
    expect(told.same).toBe(live === null || live.new + live.edited + live.gone === 0);
  });

  test('an article with headings is none', async () => {
    const kind = { kind: 'news' as const };
    expect(
      (await compare(liveText(posts, kind), liveText([fresh, ...posts], kind), { elapsed: null })).live,
    ).toBeNull();
  });
});
