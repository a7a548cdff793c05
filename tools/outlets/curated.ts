import { readFileSync } from 'node:fs';
import type { Source } from '../../src/domain/packs/pack.ts';

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

/** Reads the outlets stated by hand, `curated.tsv` beside this file. */
export function readCurated(): Curated[] {
  return readFileSync(new URL('curated.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('\t');
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
 * The Wikipedia article where a reader can check an outlet's facts.
 *
 * @param read - the day somebody did so; empty where nobody has
 */
export const articleSource = (article: string, read = ''): Source => ({
  url: `https://en.wikipedia.org/wiki/${encodeURI(article.replaceAll(' ', '_')).replaceAll('?', '%3F')}`,
  title: article,
  publisher: 'Wikipedia',
  ...(read !== '' && { accessed: read }),
});
