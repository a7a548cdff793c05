import type { Article } from '../../domain/article/article.ts';
import type { MessageKey } from '../../ui/text.ts';

/** A page of somebody else's that the reader may open: nothing is asked of it before. */
interface Further {
  name: MessageKey;
  url: string;
}

/**
 * Where a reader may look further: the headline in a search, copies of the address in an archive, the headline among
 * fact checks. The addresses are those that DuckDuckGo, the Internet Archive and Google's Fact Check Explorer give for
 * a search.
 */
export function lookFurther({ title, url }: Pick<Article, 'title' | 'url'>): Further[] {
  if (!/^https?:/.test(url)) return [];
  const archive: Further = { name: 'copiesInArchive', url: `https://web.archive.org/web/*/${url}` };
  const words = encodeURIComponent(title?.value.trim() ?? '');
  if (words === '') return [archive];
  return [
    { name: 'searchHeadline', url: `https://duckduckgo.com/?q=${words}` },
    archive,
    { name: 'searchFactChecks', url: `https://toolbox.google.com/factcheck/explorer/search/${words}` },
  ];
}
