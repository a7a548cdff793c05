import type { Source } from '../../domain/article/signals.ts';
import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { withoutArticle } from '../phrases/nouns.ts';

/** "[Harbour Mills’ report]", "[NGM’s analysis of the dam]" */
const OWNED = /^(.{2,60}?)[’'](?:s\s|\s)(.+)$/u;
/** "A report [by the Mill Board]" */
const AUTHORED = /^(.{2,60}?)\s(?:by|from)\s(\p{Lu}.*|the\s\p{Lu}.*)$/u;
/** In words, without titles: what may be named by its last one alone. */
const SURNAME = 1;

/**
 * Those a text cites by name, by their names as {@link ownerOf} looks for them.
 *
 * @param whole - the same, under their whole names
 */
export function ownersAmong(
  cited: readonly Source[],
  whole: readonly Source[],
  words: PhraseWords,
): ReadonlyMap<string, Source> {
  const owners = new Map<string, Source>();
  if (words.uncounted === null) return owners;
  for (const [at, owner] of whole.entries())
    for (const { name, kind } of [cited[at] ?? owner, owner]) {
      if (kind !== 'named' || documentIn(name, words) !== null) continue;
      const bare = bareOf(name, words);
      owners.set(bare, owner);
      if (!words.articles.has(name.toLowerCase().split(' ')[0] ?? '')) owners.set(lastOf(bare), owner);
    }
  return owners;
}

/**
 * A document as cited by whose it is, where they speak themselves: "NGM’s report" is NGM, where NGM is cited too. Null
 * for anything else.
 */
export function ownerOf(source: Source, owners: ReadonlyMap<string, Source>, words: PhraseWords): Source | null {
  if (owners.size === 0 || source.kind === 'unnamed') return null;
  const owner = documentIn(source.name, words);
  const known = owner === null ? undefined : owners.get(bareOf(owner, words));
  return known === undefined ? null : { ...source, name: known.name, kind: 'named' };
}

/** Whose document a name tells of; null where it is no document, or nobody's. */
function documentIn(name: string, { documents, articles }: PhraseWords): string | null {
  const bare = withoutArticle(name, articles);
  const [, owner, owned = ''] = OWNED.exec(bare) ?? [];
  const isDocument = (phrase: string): boolean => documents.has(headIn(phrase));
  if (owner !== undefined && isDocument(owned)) return owner;
  const [, document = '', author] = AUTHORED.exec(bare) ?? [];
  if (author !== undefined && isDocument(document)) return author;
  // "The Harbour report"
  const words = bare.split(' ');
  const last = words.at(-1) ?? '';
  const isNamed = words.length > 1 && words.slice(0, -1).every((word) => /^\p{Lu}/u.test(word));
  return isNamed && documents.has(last) ? words.slice(0, -1).join(' ') : null;
}

/** "Latest [report] on the dam" */
const headIn = (phrase: string): string =>
  (phrase.split(/\s(?:about|by|for|from|in|into|of|on)\s/)[0] ?? '').split(' ').at(-1) ?? '';

const bareOf = (name: string, { titles, anyArticle }: PhraseWords): string =>
  name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '' && !titles.has(word) && !anyArticle.has(word))
    .join(' ');

const lastOf = (bare: string): string => {
  const words = bare.split(' ');
  return words.length > SURNAME ? (words.at(-1) ?? '') : bare;
};
