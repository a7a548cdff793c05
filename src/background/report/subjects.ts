import type { Article } from '../../domain/article/article.ts';
import type { Subject } from '../../domain/notes/note.ts';
import { authorAtKey, authorKey, type SubjectKey } from '../../domain/keys/subjectKey.ts';
import type { ContextNote } from '../../domain/packs/contextNote.ts';
import { keysOfArticle } from './articleKeys.ts';
import { identityOf, outletKeyOf } from './outlet.ts';

/** More domains than this is a group of companies, not one outlet. */
const MOST_KEYS = 20;

/**
 * What a reader can note something on here: the article, each author, the outlet.
 *
 * @param context - the notes known here; an outlet of several domains is one subject, as far as packs know its domains
 */
export function subjectsOf(article: Article, outletName: string, context: readonly ContextNote[]): Subject[] {
  const identity = identityOf(article);
  const own = identity && outletKeyOf(identity);
  const aliases = context
    .filter(({ keys }) => own !== null && keys.includes(own))
    .flatMap(({ keys }) => keys.filter((key) => key.startsWith('outlet:')));
  const subjects: Subject[] = [
    {
      kind: 'article',
      keys: keysOfArticle(article),
      label: article.title?.value ?? article.url.slice(0, 1000),
    },
    ...article.authors.map(({ name }): Subject => ({ kind: 'author', keys: keysOfAuthor(name), label: name })),
    {
      kind: 'outlet',
      keys: own === null ? [] : [...new Set([own, ...aliases])].slice(0, MOST_KEYS),
      label: outletName,
    },
  ];
  return subjects.filter(({ keys }) => keys.length > 0);

  /** By name wherever it stands, and by name at this outlet: a namesake elsewhere can be told from it. */
  function keysOfAuthor(name: string): SubjectKey[] {
    const domain = identity?.domain ?? null;
    return domain === null ? [authorKey(name)] : [authorKey(name), authorAtKey(domain, name)];
  }
}
