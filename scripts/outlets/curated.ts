import { readFileSync } from 'node:fs';
import type { Source } from '../../src/packs/pack.ts';

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
}

/** Reads the outlets stated by hand, `curated.tsv` beside this file. */
export function readCurated(): Curated[] {
  return readFileSync(new URL('curated.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [domains = '', name = '', country = '', kind = '', founded = '', owner = '', article = '', aliases = ''] =
        line.split('\t');
      return {
        domains: domains.split(' '),
        name,
        country,
        kind,
        founded,
        owner,
        article,
        aliases: aliases.split('; ').filter(Boolean),
      };
    });
}

/** The Wikipedia article where a reader can check an outlet's facts. */
export const articleSource = (article: string): Source => ({
  url: `https://en.wikipedia.org/wiki/${encodeURI(article.replaceAll(' ', '_')).replaceAll('?', '%3F')}`,
  title: article,
  publisher: 'Wikipedia',
});
