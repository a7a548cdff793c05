import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Source } from '../../src/domain/packs/pack.ts';

/** Facts on outlets as open data sets give them: one record for each set and domain. */
export interface Fact {
  domain: string;
  /** The path the set gives, when it means only a part of the site. */
  path?: string;
  name: string;
  source: 'wikidata' | 'fundus' | 'yavuz' | 'asd' | 'yin' | 'rsp';
  qid?: string;
  country?: string;
  language?: string[];
  founded?: string;
  owner?: string | string[];
  type?: string;
  aliases?: string[];
  rsp_status?: string;
  rsp_last?: string;
  rsp_shortcut?: string;
  rsp_entry?: string;
  rsp_qualifier?: string;
  state_typology?: string;
}

/** One outlet of the ranked list: its name and domains, to be matched with facts. */
interface Listed {
  domain: string;
  name: string;
  country: string;
  aliases: string[];
}

const USED = new Set(['wikidata', 'fundus', 'yavuz', 'asd', 'yin', 'rsp']);

/** Reads `facts.jsonl.gz` of a data folder, by domain. */
export function readFacts(folder: string): Map<string, Fact[]> {
  const facts = new Map<string, Fact[]>();
  for (const line of gunzipSync(readFileSync(join(folder, 'facts.jsonl.gz')))
    .toString('utf8')
    .split('\n')) {
    if (line === '') continue;
    const fact: Fact = JSON.parse(line);
    if (!USED.has(fact.source)) continue;
    const known = facts.get(fact.domain);
    if (known) known.push(fact);
    else facts.set(fact.domain, [fact]);
  }
  return facts;
}

/** Reads `top.csv` of a data folder, in its order. */
export function readListed(folder: string): Listed[] {
  const [header = [], ...rows] = csv(readFileSync(join(folder, 'top.csv'), 'utf8'));
  const column = (row: string[], name: string): string => row[header.indexOf(name)] ?? '';
  return rows.map((row) => ({
    domain: column(row, 'domain'),
    name: column(row, 'name'),
    country: column(row, 'country'),
    aliases: column(row, 'aliases').split('|').filter(Boolean),
  }));
}

function csv(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

/** The page where a reader finds a set's facts, and the day or month the set was taken from it. */
const PAGES: Record<Fact['source'], (fact: Fact) => Source> = {
  wikidata: ({ qid, name }) => ({
    url: `https://www.wikidata.org/wiki/${qid}`,
    title: `${name} (${qid})`,
    publisher: 'Wikidata',
    accessed: '2023-12-29',
  }),
  fundus: () => ({
    url: 'https://github.com/flairNLP/fundus/blob/master/docs/supported_publishers.md',
    title: 'Supported publishers',
    publisher: 'Fundus',
    accessed: '2026-08',
  }),
  yavuz: () => ({
    url: 'https://github.com/yavuz/news-feed-list-of-countries',
    title: 'News feed list of countries',
    publisher: 'yavuz on GitHub',
    accessed: '2026-03',
  }),
  asd: () => ({
    url: 'https://github.com/ASD-at-GMF/state-media-profiles',
    title: 'State Media Matrix',
    publisher: 'Alliance for Securing Democracy',
    accessed: '2024-02-07',
  }),
  yin: () => ({
    url: 'https://github.com/yinleon/LocalNewsDataset',
    title: 'Local News Dataset 2018',
    publisher: 'yinleon on GitHub',
    accessed: '2018-08',
  }),
  rsp: ({ rsp_shortcut: shortcut, rsp_entry: entry, name }) => ({
    url: `https://en.wikipedia.org/wiki/${shortcut?.split('|')[0] ?? 'Wikipedia:Reliable_sources/Perennial_sources'}`,
    title: `Reliable sources/Perennial sources: ${entry ?? name}`,
    publisher: 'Wikipedia',
    accessed: '2026-04-19',
  }),
};

/** The page where a reader finds a fact. */
export const sourceOf = (fact: Fact): Source => PAGES[fact.source](fact);
