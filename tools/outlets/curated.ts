import type { Source } from '../../src/domain/packs/pack.ts';
import { readTable, tablesIn } from './table.ts';

/** An outlet stated by hand; empty fields are not known for certain. */
export interface Curated {
  domains: string[];
  name: string;
  country: string;
  kind: string;
  founded: string;
  owner: string;
  article: string;
  aliases: string[];
  /** The day the row was compared with the article; empty where nobody has. */
  read: string;
}

/** Reads the outlets stated by hand: the tables in `curated/`. */
export function readCurated(): Curated[] {
  return tablesIn('curated')
    .flatMap(readTable)
    .map((cells) => {
      const [domains = '', name = '', country = '', kind = '', founded = '', owner = ''] = cells;
      const [article = '', aliases = '', read = ''] = cells.slice(6);
      return {
        domains: domains.split(' '),
        name,
        country,
        kind,
        founded,
        owner,
        article,
        aliases: aliases.split('; ').filter(Boolean),
        read,
      };
    });
}

/**
 * The Wikipedia article where a reader can check an outlet's facts; an address stands for itself.
 *
 * @param read - the day somebody did so; empty where nobody has
 */
export const articleSource = (article: string, read = ''): Source => ({
  ...(article.startsWith('https://') ? ownSite(article) : wikipedia(article)),
  ...(read !== '' && { accessed: read }),
});

const wikipedia = (article: string): Source => ({
  url: `https://en.wikipedia.org/wiki/${encodeURI(article.replaceAll(' ', '_')).replaceAll('?', '%3F')}`,
  title: article,
  publisher: 'Wikipedia',
});

/** An outlet's own site, for those on which there is no article. */
function ownSite(url: string): Source {
  const { hostname } = new URL(url);
  return { url, title: hostname, publisher: hostname };
}
