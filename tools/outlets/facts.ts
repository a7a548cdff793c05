import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Source } from '../../src/domain/packs/pack.ts';

/** Facts on outlets as open data sets give them: one record for each set and domain. */
export interface Fact {
  domain: string;
  /** The path the set gives, when it means only a part of the site. */
  path?: string;
  /** The domain of the site, where the record is on a part of it. */
  registrable?: string;
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
  /** What the table of state media remarks on a row. */
  state_status?: string;
  /** Whether the outlet has come to its end. */
  ended?: boolean;
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
    // Wikipedia's list gives this entry the id of the one before it.
    if (fact.domain === 'aspi.org.au' && fact.source === 'rsp') fact.rsp_entry = fact.name;
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

/** A file of a set's repository, opened at the row that the browser finds these words in. */
const rowOf = (file: string, words: string): string =>
  `https://github.com/${file}#:~:text=${encodeURIComponent(words)}`;

/** The parts in which Wikipedia's list is kept, by the first letters of its entries, "The" left out. */
const LIST_PARTS: [last: string, part: number][] = [
  ['A', 1],
  ['D', 2],
  ['G', 3],
  ['L', 4],
  ['N', 5],
  ['R', 6],
  ['T', 7],
  ['Z', 8],
];

/** Where an entry of Wikipedia's list stands: by its shortcut, else in the part for its letter. */
function listEntry({ rsp_shortcut: shortcut, rsp_entry: entry = '', name }: Fact): string {
  const short = shortcut?.split('|')[0];
  if (short !== undefined) return `https://en.wikipedia.org/wiki/${short}`;
  const letter = name
    .replace(/^(?:The|La|Le|Der|An) /, '')
    .charAt(0)
    .toUpperCase();
  const part = LIST_PARTS.find(([last]) => letter <= last)?.[1] ?? 1;
  return `https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources/${part}#${encodeURIComponent(entry.replaceAll(' ', '_'))}`;
}

/** The page where a reader finds what a set says of the outlet, and the day or month the set was taken from it. */
const PAGES: Record<Fact['source'], (fact: Fact) => Source> = {
  wikidata: ({ qid, name }) => ({
    url: `https://www.wikidata.org/wiki/${qid}`,
    title: `${name} (${qid})`,
    publisher: 'Wikidata',
    accessed: '2023-12-29',
  }),
  fundus: ({ name }) => ({
    url: rowOf('flairNLP/fundus/blob/master/docs/supported_publishers.md', name),
    title: `Supported publishers: ${name}`,
    publisher: 'Fundus',
    accessed: '2026-08',
  }),
  yavuz: ({ domain, name }) => ({
    url: rowOf('yavuz/news-feed-list-of-countries/blob/master/README.md', domain),
    title: `News feed list of countries: ${name}`,
    publisher: 'yavuz on GitHub',
    accessed: '2026-03',
  }),
  asd: ({ domain, name }) => ({
    url: rowOf('ASD-at-GMF/state-media-profiles/blob/main/State_Media_Matrix.csv', domain),
    title: `State Media Matrix: ${name}`,
    publisher: 'Alliance for Securing Democracy',
    accessed: '2024-02-07',
  }),
  yin: ({ domain, name }) => ({
    url: rowOf('yinleon/LocalNewsDataset/blob/master/data/local_news_dataset_2018.csv', domain),
    title: `Local News Dataset 2018: ${name}`,
    publisher: 'yinleon on GitHub',
    accessed: '2018-08',
  }),
  rsp: (fact) => ({
    url: listEntry(fact),
    title: `Reliable sources/Perennial sources: ${fact.rsp_entry ?? fact.name}`,
    publisher: 'Wikipedia',
    accessed: '2026-04-19',
  }),
};

/** The page where a reader finds a fact. */
export const sourceOf = (fact: Fact): Source => PAGES[fact.source](fact);
