import type { Report } from '../../domain/report/report.ts';
import { formatDay } from '../../ui/inWords/dates.ts';
import type { Text } from '../../ui/text.ts';

/** How an article is cited: who wrote it, its title, outlet and day, as far as the page tells them, and its address. */
export function citationOf({ article, outlet }: Pick<Report, 'article' | 'outlet'>, text: Text): string {
  const { title, authors, organisations, published, url } = article;
  const names = (authors.length > 0 ? authors : organisations).map(({ name }) => name);
  const parts = [
    new Intl.ListFormat(text.tag, { type: 'conjunction' }).format(names),
    title && `“${title.value}”`,
    outlet.name,
    published && formatDay(published.value, text.tag),
    url,
  ];
  return parts.filter(Boolean).join(', ');
}
