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

  test('how long ago a post was written is none of its words', async () => {
    const ago = (hours: number) =>
      posts.flatMap(([heading, text]) => [
        { text: heading, kind: 'heading' as const },
        { text: `${hours}h ago` },
        { text },
      ]);
    const told = await compare(liveText([], { blocks: ago(2) }), liveText([], { blocks: ago(3) }), { elapsed: null });
    expect(told.live).toEqual({ new: 0, edited: 0, gone: 0 });
  });

  describe('without headings they are cut', () => {
    const paragraphs = posts.map(([, text]) => text);
    const edited = paragraphs.with(1, 'The harbour master took down the storm cone at last and went home.');
    const timed = (texts: readonly string[], time: (at: number) => string) =>
      texts.map((text, at) => ({ text: `${time(at)} ${text}` }));
    const apart = (texts: readonly string[], time: (at: number) => string) =>
      texts.flatMap((text, at) => [{ text: time(at) }, { text }]);
    const built = (texts: readonly string[]) => ({
      blocks: [{ text: 'The storm has reached the coast.' }, ...texts.flatMap((text) => [{ text }, { text: '(mh)' }])],
      posts: texts.map((_, at) => 1 + 2 * at),
    });
    const [one, other] = [paragraphs, [fresh[1], ...edited.toSpliced(2, 1)]];
    test.each<[string, Partial<KeptText>, Partial<KeptText>]>([
      [
        'by the time they begin with',
        { blocks: timed(one, (at) => `1${9 - at}.05 Uhr:`) },
        { blocks: timed(other, (at) => `1${[9, 9, 8, 6][at]}.05 Uhr:`) },
      ],
      [
        'by the time above them, which is none of their words',
        { blocks: apart(one, (at) => `1${9 - at}:05`) },
        { blocks: apart(other, (at) => `1${9 - at}:07`) },
      ],
      [
        'by how the page is built, with how long ago they were written',
        { blocks: apart(one, (at) => `${at + 1}h ago`), posts: [0, 2, 4, 6] },
        { blocks: apart(other, (at) => `${at + 2}h ago`), posts: [0, 2, 4, 6] },
      ],
      ['by how the page is built', built(one), built(other)],
    ])('%s', async (_, before, after) => {
      const told = await compare(liveText([], before), liveText([], after), { elapsed: null });
      expect(told.live).toEqual({ new: 1, edited: 1, gone: 1 });
      expect(told.changes).toEqual([]);
    });
    test('where each is one short line with a number, that line is what it says', async () => {
      const minutes = ['12:10 Corner for Brackwater', '12:24 Free kick', '12:31 Yellow card', '12:40 Corner'];
      const told = (lines: string[]) => liveText([], { blocks: lines.map((text) => ({ text })) });
      const after = told(['12:52 Goal', ...minutes.with(2, '12:31 Red card')]);
      expect((await compare(told(minutes), after, { elapsed: null })).live).toEqual({ new: 1, edited: 1, gone: 0 });
    });
    test('and not by numbers', async () => {
      const before = liveText([], { blocks: timed(one, () => '12.50 euros are paid.') });
      expect((await compare(before, before, { elapsed: null })).live).toBeNull();
    });
  });

  test('an article with headings is none', async () => {
    const kind = { kind: 'news' as const };
    expect(
      (await compare(liveText(posts, kind), liveText([fresh, ...posts], kind), { elapsed: null })).live,
    ).toBeNull();
  });
});
