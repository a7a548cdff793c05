import type { Article } from '../article/article.ts';
import type { Subject } from '../notes/personalNote.ts';
import { articleKeys, authorKey, outletKey, type SubjectKey } from '../notes/subject.ts';
import { identifyOutlet } from '../outlets/identity.ts';

/** The keys by which an outlet at an address is known: its own domain. */
export function outletKeysOf(address: string): SubjectKey[] {
  const domain = identifyOutlet(address)?.domain;
  return domain ? [outletKey(domain)] : [];
}

const sameSite = (a: string, b: string) => identifyOutlet(a)?.domain === identifyOutlet(b)?.domain;

/** What a reader can note something on here: the article, each author, the outlet. */
export function subjectsOf(article: Article, outletName: string): Subject[] {
  const title = article.title?.value ?? article.url;
  const subjects: Subject[] = [
    { kind: 'article', keys: articleKeys(article.url, article.canonicalUrl, sameSite), label: title },
    ...article.authors.map(({ name }): Subject => ({ kind: 'author', keys: [authorKey(name)], label: name })),
    { kind: 'outlet', keys: outletKeysOf(article.url), label: outletName },
  ];
  return subjects.filter(({ keys }) => keys.length > 0);
}

/** The outlets the article is said to have appeared at first, as subjects. */
export function originalOutletsOf(article: Article): Subject[] {
  return article.republication.flatMap(({ outlet, url }) => {
    const keys = url === undefined ? [] : outletKeysOf(url);
    return keys.length > 0 ? [{ kind: 'outlet' as const, keys, label: outlet }] : [];
  });
}
