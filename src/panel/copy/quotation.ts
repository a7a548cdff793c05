import type { Span } from '../../domain/text/span.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Text } from '../../ui/text.ts';
import { citationOf } from './citation.ts';
import { addressAt } from './textFragment.ts';

/** Words of an article as they are quoted: with author, title, outlet, day and an address that opens at them. */
export function quotationOf(
  { article, outlet }: Pick<Report, 'article' | 'outlet'>,
  words: string,
  place: Span | null,
  text: Text,
): string {
  const url = place ? addressAt(article.url, article.text, place) : article.url;
  return `“${words}”\n— ${citationOf({ article: { ...article, url }, outlet }, text)}`;
}
