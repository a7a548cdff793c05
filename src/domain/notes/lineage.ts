import { hashOfText } from './contentHash.ts';
import { MAX_FOREBEARS, type Rival } from './note.ts';

/** What has a lineage: a note by its own text, or another text of it. */
type Text = Pick<Rival, 'body' | 'tags' | 'updated' | 'forebears'>;

/**
 * A hash of a text as it was at one time: its version (as a commit is one in git). The same words written again later are another
 * version, so that of two versions one comes from the other or neither does.
 */
export const versionOf = ({ body, tags, updated }: Text): string => hashOfText(JSON.stringify([body, tags, updated]));

/** The versions a text has come from, the latest last. */
export const forebearsOf = ({ forebears = [] }: Pick<Text, 'forebears'>): readonly string[] => forebears;

/** A text and all it has come from: the lineage of what is written in its place. */
export const lineageOf = (text: Text): readonly string[] => [...forebearsOf(text), versionOf(text)];

/** A text with the versions it has come from, the latest last: none twice, and not its own. */
export function withForebears<T extends Text>(
  text: T,
  versions: readonly string[],
): Omit<T, 'forebears'> & Pick<Rival, 'forebears'> {
  const { forebears: _before, ...rest } = text;
  const own = versionOf(text);
  // Of one that is there twice the last place counts.
  const others = new Set(versions.toReversed().filter((version) => version !== own));
  const forebears = [...others].slice(0, MAX_FOREBEARS).toReversed();
  return forebears.length > 0 ? { ...rest, forebears } : rest;
}
