import { hashOfText } from '../text/hash.ts';
import { MAX_FOREBEARS, type Rival } from './note.ts';

/** What has a lineage: a note by its own text, or another text of it. */
type Text = Pick<Rival, 'body' | 'tags' | 'updated' | 'forebears' | 'twins'>;

/**
 * A hash of a text as it was at one time: its version (as a commit is one in git). The same words written again later
 * are another version, so that of two versions one comes from the other or neither does.
 */
export const versionOf = ({ body, tags, updated }: Text): string => hashOfText(JSON.stringify([body, tags, updated]));

/** The versions a text has come from, the latest last. Its twins are among them: whoever writes on has seen them. */
export const forebearsOf = ({ body, tags, forebears = [], twins = [] }: Omit<Text, 'updated'>): readonly string[] =>
  twins.length === 0 ? forebears : [...forebears, ...twins.flatMap((twin) => lineageOf({ body, tags, ...twin }))];

/** A text and all it has come from: the lineage of what is written in its place. */
export const lineageOf = (text: Text): readonly string[] => [...forebearsOf(text), versionOf(text)];

/**
 * A text with the versions it has come from, the latest last: none twice, and not its own. What was known of its twins
 * is over.
 */
export function withForebears<T extends Text & Pick<Rival, 'inTrash'>>(
  text: T,
  versions: readonly string[],
): Omit<T, 'forebears' | 'twins' | 'inTrash'> & Pick<Rival, 'forebears'> {
  const { forebears: _before, twins: _twins, inTrash: _inTrash, ...rest } = text;
  const own = versionOf(text);
  // Of one that is there twice the last place counts.
  const others = new Set(versions.toReversed().filter((version) => version !== own));
  const forebears = [...others].slice(0, MAX_FOREBEARS).toReversed();
  return forebears.length > 0 ? { ...rest, forebears } : rest;
}
