import type { Article } from '../../domain/article/article.ts';
import type { PersonalNote } from '../../domain/notes/note.ts';
import { articleKey, formerArticleKey, type SubjectKey } from '../../domain/keys/subjectKey.ts';
import { resemblance, SAME_TEXT, type TextSketch } from '../../domain/notes/textSketch.ts';
import { pageKeysAt } from '../../domain/pageKeys.ts';
import { keysOfArticle } from '../report/articleKeys.ts';
import { ownAddress } from '../report/outlet.ts';

type Served = Pick<Article, 'url' | 'canonicalUrl' | 'originals'>;

/**
 * The keys of an article by the address it was served at, and inside what an archive has wrapped around that: no page
 * makes these up.
 */
export const servedKeys = (article: Served): SubjectKey[] =>
  [...new Set([articleKey(ownAddress(article)), articleKey(article.url)])].filter((key) => key !== null);

/**
 * Texts alike to this degree are the same article where the pages say so: much of it was rewritten since. Where they
 * are less alike, one of the pages gives a wrong address as its own. Of 373 articles of many outlets no two came above
 * 0.11.
 */
const CLAIMED_TEXT = SAME_TEXT / 2;

/** What tells which notes on articles are about this one. */
interface SameArticle {
  /** The keys it is found by. */
  keys: SubjectKey[];
  /** Whether a note found by one of them is about this article whatever pages claim. */
  isCertain: (note: PersonalNote) => boolean;
  /** Whether it is otherwise; `sketch`: of the article the note was made on, if there is one. */
  isBelieved: (note: PersonalNote, sketch: TextSketch | null) => boolean;
}

/**
 * An article is the same at the address it was served at, and wherever its text is the same. What pages claim of their
 * address finds notes too, but a claim is not believed against the text: several articles can name the same wrong
 * address.
 *
 * @param own - the sketch of the article's text; null where it is too short for one
 * @param alike - sketches on file that share a band with it
 */
export function sameArticle(
  article: Served & Pick<Article, 'title'>,
  own: Pick<TextSketch, 'values'> | null,
  alike: readonly TextSketch[],
): SameArticle {
  const same = alike.filter((other) => own !== null && resemblance(own, other) >= SAME_TEXT);
  const certain = new Set([...servedKeys(article), ...same.map(({ key }) => key)]);
  return {
    keys: [...new Set([...certain, ...keysOfArticle(article), ...same.flatMap(({ keys }) => keys)])],
    isCertain: (note) => keysMadeAt(note).some((key) => key !== null && certain.has(key)),
    isBelieved: ({ origin }, sketch) => {
      if (own !== null && sketch !== null) return resemblance(own, sketch) >= CLAIMED_TEXT;
      const title = article.title?.value ?? '';
      return title === '' || origin.title === '' || isSameTitle(title, origin.title);
    },
  };
}

/**
 * The keys of the address a note was made at: its first, the others may be claims. Where that is the address's by the
 * former rule, which tells fewer pages apart, it is the address's by the rule as it is now. What an archive or a proxy
 * shows at the address is told by no page.
 */
function keysMadeAt({ subject, origin }: PersonalNote): (SubjectKey | null)[] {
  const [first = ''] = subject.keys;
  const own = articleKey(origin.url);
  if (first !== own && first !== formerArticleKey(origin.url)) return [first];
  return [own, pageKeysAt(origin.url)[0] ?? null];
}

const isSameTitle = (a: string, b: string): boolean => folded(a) === folded(b);
const folded = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
