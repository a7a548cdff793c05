import type { Changes } from '../../domain/changes/changes.ts';
import type { KeptText } from '../../domain/changes/keptText.ts';
import { gramsOf, likenessOf, type Grams } from './grams.ts';
import { foldedTextOf, wordsOf } from './words.ts';

/** A post of a live page: what stands under one heading. */
interface Post {
  heading: string;
  text: string;
  grams: () => Grams;
}

/** Fewer headings than this do not cut a page into posts. */
const FEWEST_POSTS = 3;
/** A post with another heading is the same one if it shares this much of its word pairs. */
const SAME_POST = 0.5;

/**
 * Compares live pages by their posts. What is missing behind the last post that is still there is not told as gone: such pages show older
 * posts on request.
 *
 * @returns null where one of them is no live page, or is not cut into posts by headings
 */
export async function livePosts(then: KeptText, now: KeptText, breathe: () => Promise<void>): Promise<Changes['live']> {
  if (then.kind !== 'live' || now.kind !== 'live') return null;
  const before = await postsOf(then, breathe);
  const after = await postsOf(now, breathe);
  if (before.length < FEWEST_POSTS || after.length < FEWEST_POSTS) return null;
  const open = Map.groupBy(before.toReversed(), ({ heading }) => heading);
  const found = new Set<Post>();
  let edited = 0;
  const unknown: Post[] = [];
  for (const post of after) {
    const known = open.get(post.heading)?.pop();
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

/** The posts of a text, from its first heading on. */
async function postsOf({ blocks }: KeptText, breathe: () => Promise<void>): Promise<Post[]> {
  const posts: { heading: string; text: string; words: ReturnType<typeof wordsOf> }[] = [];
  for (const [at, { text, kind }] of blocks.entries()) {
    const words = wordsOf(text, at);
    const folded = foldedTextOf(words);
    if (kind === 'heading') posts.push({ heading: folded, text: '', words: [] });
    const post = posts.at(-1);
    if (post) {
      post.text += `${folded}\n`;
      post.words.push(...words);
    }
    await breathe();
  }
  return posts.map(({ heading, text, words }) => {
    let grams: Grams | undefined;
    return { heading, text, grams: () => (grams ??= gramsOf(words)) };
  });
}
