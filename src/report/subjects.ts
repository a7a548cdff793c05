import type { Article } from '../article/article.ts';
import type { Subject } from '../notes/personalNote.ts';
import { articleKeys, authorKey, outletKey, type SubjectKey } from '../notes/subject.ts';
import { identifyOutlet } from '../outlets/identity.ts';
import { outletNameKey } from '../packs/indexing.ts';
import type { ContextNote } from '../packs/note.ts';

/** More domains than this is a group of companies, not one outlet. */
const MOST_KEYS = 20;

/** The keys of the outlet behind an address: its domain, and on platforms that keep authors apart in the path, the account. */
function outletKeysOf(address: string): SubjectKey[] {
  const { domain = null, account = null } = identifyOutlet(address) ?? {};
  if (domain === null) return [];
  return account === null ? [outletKey(domain)] : [outletKey(`${domain}/${account}`), outletKey(domain)];
}

/** The keys of the outlet that served the article, the closest first. */
export const servingOutletKeys = ({ url }: Pick<Article, 'url'>): SubjectKey[] => outletKeysOf(url);

function sameSite(a: string, b: string): boolean {
  const domain = identifyOutlet(a)?.domain ?? null;
  return domain !== null && domain === identifyOutlet(b)?.domain;
}

/**
 * What a reader can note something on here: the article, each author, the outlet.
 *
 * @param context - the notes known here; an outlet of several domains is one subject, as far as packs know its domains
 */
export function subjectsOf(article: Article, outletName: string, context: readonly ContextNote[]): Subject[] {
  const own = servingOutletKeys(article);
  const aliases = context
    .filter((note) => note.keys.some((key) => own[0] === key))
    .flatMap((note) => note.keys.filter((key) => key.startsWith('outlet:')));
  const subjects: Subject[] = [
    {
      kind: 'article',
      keys: articleKeys(article.url, article.canonicalUrl, sameSite),
      label: article.title?.value ?? article.url.slice(0, 1000),
    },
    ...article.authors.map(({ name }): Subject => ({ kind: 'author', keys: [authorKey(name)], label: name })),
    { kind: 'outlet', keys: [...new Set([...own.slice(0, 1), ...aliases])].slice(0, MOST_KEYS), label: outletName },
  ];
  return subjects.filter(({ keys }) => keys.length > 0);
}

/** Other outlets worth knowing of: the house or platform the outlet lives under, and where the article is said to have appeared. */
export function relatedOutlets(article: Article): Subject[] {
  const parent = identifyOutlet(article.url)?.parent ?? null;
  const original = article.republication.map(({ outlet, url }): Subject => ({
    kind: 'outlet',
    keys: url === undefined ? [outletNameKey(outlet)] : outletKeysOf(url),
    label: outlet,
  }));
  const house: Subject[] = parent === null ? [] : [{ kind: 'outlet', keys: [outletKey(parent)], label: parent }];
  return [...house, ...original].filter(({ keys }) => keys.length > 0);
}
