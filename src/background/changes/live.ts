import type { Changes } from '../../domain/changes/changes.ts';
import type { KeptBlock, KeptText } from '../../domain/changes/keptText.ts';
import { gramsOf, likenessOf, type Grams } from './grams.ts';
import { foldedTextOf, wordsOf } from './words.ts';

/** A post of a live page. */
interface Post {
  /** Its first words of its own, by which it is known again. */
  name: string;
  text: string;
  grams: () => Grams;
}

/** Fewer do not cut a page into posts. */
const FEWEST_POSTS = 3;
/** A post of another name is the same one if it shares this much of its word pairs. */
const SAME_POST = 0.5;

/** A block that begins with the time of the day: "14:32", "12.04 Uhr: …", "9:15am - …". */
const CLOCK = /^[^\p{L}\p{N}]{0,5}(?:[01]?\d|2[0-3])(?::[0-5]\d(?!\d)|[.h][0-5]\d(?=\s{0,2}(?:$|[-–—:|]|uhr\b|h\b)))/iu;
/**
 * Where a short line with a number stands in most posts, first or below a heading, it says when: "2h ago", which is
 * another the next time.
 */
const STAMP_PLACES = [0, 1];
const LONGEST_STAMP = 40;
const mayBeStamp = ({ text, kind }: KeptBlock): boolean =>
  kind !== 'heading' && text.length <= LONGEST_STAMP && /\p{N}/u.test(text) && !/[.!?…]$/u.test(text);

/** Ways to tell where posts begin, the surest first: how the page is built, headings, the time of the day. */
const CUTS: ((text: KeptText) => number[])[] = [
  ({ posts = [], blocks }) => posts.filter((at) => at < blocks.length),
  ({ blocks }) => blocks.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : [])),
  ({ blocks }) => blocks.flatMap(({ text }, at) => (CLOCK.test(text) ? [at] : [])),
];

/**
 * Compares live pages by their posts. What is missing behind the last post that is still there is not told as gone:
 * such pages show older posts on request.
 *
 * @returns null where one of them is no live page, or nothing tells where its posts begin as in the other
 */
export async function livePosts(then: KeptText, now: KeptText, breathe: () => Promise<void>): Promise<Changes['live']> {
  if (then.kind !== 'live' || now.kind !== 'live') return null;
  const cut = CUTS.find((one) => one(then).length >= FEWEST_POSTS && one(now).length >= FEWEST_POSTS);
  if (!cut) return null;
  const before = await postsOf(then, cut(then), breathe);
  const after = await postsOf(now, cut(now), breathe);
  const open = Map.groupBy(before.toReversed(), ({ name }) => name);
  const found = new Set<Post>();
  let edited = 0;
  const unknown: Post[] = [];
  for (const post of after) {
    const known = open.get(post.name)?.pop();
    if (!known) unknown.push(post);
    else {
      found.add(known);
      if (known.text !== post.text) edited++;
    }
  }
  const left = before.filter((post) => !found.has(post));
  let fresh = 0;
  for (const post of unknown) {
    const index = left.findIndex((other) => likenessOf(other.grams(), post.grams()) >= SAME_POST);
    const [known] = index < 0 ? [] : left.splice(index, 1);
    if (known) {
      found.add(known);
      edited++;
    } else fresh++;
    await breathe();
  }
  const last = before.findLastIndex((post) => found.has(post));
  const gone = before.slice(0, last + 1).filter((post) => !found.has(post)).length;
  return { new: fresh, edited, gone };
}

/** The posts of a text, from the first on, without the lines that say when they were written. */
async function postsOf({ blocks }: KeptText, begins: readonly number[], breathe: () => Promise<void>): Promise<Post[]> {
  const cut = begins.map((begin, at) => [...blocks.slice(begin, begins[at + 1]).entries()]);
  const isStamped = (place: number) =>
    cut.filter((post) => post[place] && mayBeStamp(post[place][1])).length * 2 > cut.length;
  const stamped = new Set(STAMP_PLACES.filter(isStamped));
  const posts: Post[] = [];
  for (const post of cut) {
    const apart = post.filter(([place, block]) => !(stamped.has(place) && mayBeStamp(block)));
    // What is all a post says is no line above it: "67' Corner".
    const own = apart.length > 0 ? apart : post;
    const words = own.map(([place, { text }]) => wordsOf(text, place));
    const lines = words.map(foldedTextOf);
    let grams: Grams | undefined;
    posts.push({ name: lines[0] ?? '', text: lines.join('\n'), grams: () => (grams ??= gramsOf(words.flat())) });
    await breathe();
  }
  return posts;
}
