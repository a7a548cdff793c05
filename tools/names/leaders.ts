import * as z from 'zod/mini';
import { phrasesOf } from './curated.ts';
import { archivedFiles, plainText } from './factbook.ts';
import { idOf, monthOf, type Named } from './name.ts';
import { readJson, readLines, readTable } from './read.ts';
import { factbookSource, govdirectorySource, leaderSource, TAKEN } from './sources.ts';

const Branch = z.optional(z.object({ text: z.optional(z.string()) }));
const Country = z.object({
  Government: z.object({
    'Executive branch': z.object({ 'chief of state': Branch, 'head of government': Branch }),
  }),
});

/** A year after they were listed, most of them are still in office, and some are not. */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** Heads of state and government: those of the later list, then those of the World Factbook's last edition. */
export function leaders(folder: string): Named[] {
  return [...listedLeaders(folder), ...factbookLeaders(folder), ...ministers(folder)];
}

function listedLeaders(folder: string): Named[] {
  const spellings = new Map(readLines('tables/worldLeaders.tsv').map(([name = '', forms = '']) => [name, forms]));
  const offices = new Map<string, string[]>();
  const add = (name: string, office: string, since: string): void => {
    if (name === '' || office === 'Monarch' || spellings.get(name) === '-') return;
    const text = `${office}${since === '' ? '' : ` since ${monthOf(since)}`}`;
    offices.set(name, [...(offices.get(name) ?? []), text]);
  };
  for (const row of readTable(folder, 'world-leaders/all-leaders.csv')) {
    const [country, head, chief] = [row('Country'), row('Head of Government'), row('Head of State')];
    const of = (title: string): string => (/ of |Union/.test(title) ? title : `${title} of ${THE[country] ?? country}`);
    add(head, of(row('HoG Title')), row('HoG Since'));
    if (chief !== head) add(chief, of(row('HoS Title')), row('HoS Since'));
  }
  offices.set('Charles III', ['King of the United Kingdom and of other Commonwealth realms since September 2022']);
  return [...offices].map(([name, held]) => ({
    id: idOf(name),
    name,
    phrases: phrasesOf(spellings.get(name) ?? name, []),
    notes: [
      {
        text: `${held.join('; ')}, as listed in ${monthOf(TAKEN.worldLeaders)}.`,
        asOf: TAKEN.worldLeaders,
        status: 'current',
        expires: yearAfter(TAKEN.worldLeaders),
        sources: [leaderSource],
      },
    ],
  }));
}

const THE: Record<string, string> = {
  Philippines: 'the Philippines',
  'United Kingdom': 'the United Kingdom',
  'United States': 'the United States',
};

/** Chosen and spelled by hand; that the Factbook names them, and the year, is checked. */
function factbookLeaders(folder: string): Named[] {
  const files = archivedFiles(folder);
  return readLines('tables/leaders.tsv').map(([file = '', office = '', since = '', names = '']) => {
    const { Government } = Country.parse(JSON.parse(files.get(`${file}.json`) ?? '{}'));
    const branch = Government['Executive branch'];
    const listed = `${branch['chief of state']?.text ?? ''} ${branch['head of government']?.text ?? ''}`;
    const phrases = phrasesOf(names, []);
    const name = phrases[0]?.text ?? '';
    if (!phrases.some(({ text }) => isListed(text, listed)) || !listed.includes(since))
      throw new Error(`the Factbook does not list ${name} since ${since}`);
    return {
      id: idOf(name),
      name,
      phrases,
      notes: [
        {
          text: `${office}${since === '' ? '' : ` since ${since}`}, as listed in ${monthOf(TAKEN.factbook)}.`,
          asOf: TAKEN.factbook,
          status: 'current',
          expires: yearAfter(TAKEN.factbook),
          sources: [factbookSource(`${file}.json`, office.replace(/^.* of (?:the )?/, ''))],
        },
      ],
    };
  });
}

/** Whether one of a name's words stands in a text, whatever its case and accents. */
const isListed = (name: string, text: string): boolean => {
  const plain = plainly(text);
  return plainly(name)
    .split(/[ -]/)
    .some((word) => word.length > 2 && plain.includes(word));
};
const plainly = (text: string): string => plainText(text).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

const Body = z.object({ country: z.string(), qid: z.string(), name: z.string(), head: z.optional(z.string()) });

/** Governments whose ministers Wikidata had right in the month they were taken; elsewhere half of them had left. */
const COUNTRIES: Record<string, string> = {
  germany: 'Germany',
  austria: 'Austria',
  'czech-republic': 'the Czech Republic',
  norway: 'Norway',
};

/** Heads of the same governments who had left all the same. */
const GONE = new Set(['Jörg Kukies', 'Gunter Mayr', 'Oliver Owcza', 'Kathrine Myhre']);

/** Ministries that go by another name by now. */
const RENAMED: Record<string, string> = {
  'Federal Ministry of Agriculture, Forestry, Environment, Regions and Water Management':
    'Federal Ministry of Agriculture and Forestry, Climate and Environmental Protection, Regions and Water Management',
  'Federal Ministry for Climate Action, Environment, Energy, Mobility, Innovation and Technology':
    'Federal Ministry for Innovation, Mobility and Infrastructure',
  'Ministry of Digitalization and Administration': 'Ministry of Digitalisation and Public Governance',
  'Ministry of Local Government and Modernisation': 'Ministry of Local Government and Regional Development',
};

function ministers(folder: string): Named[] {
  const bodies = readJson(folder, 'govdirectory/national-3001.derived.json', z.array(Body));
  const found = new Map<string, Named>();
  for (const { country, qid, name, head } of bodies) {
    const of = COUNTRIES[country];
    if (of === undefined || head === undefined || GONE.has(head) || !/Ministry|Foreign Office/.test(name)) continue;
    const ministry = name
      .replace(/^Norway's |^Norwegian /, '')
      .replace(/ of (?:Germany|Norway|(?:the )?Czech Republic)$/, '');
    found.set(head, {
      id: idOf(head),
      name: head,
      phrases: [{ text: head, near: [...(ADJECTIVES[country] ?? []), of.replace(/^the /, '')] }],
      notes: [
        {
          text: `Minister in ${of}, at the head of the ${RENAMED[ministry] ?? ministry} in ${monthOf(TAKEN.govdirectory)}.`,
          asOf: TAKEN.govdirectory,
          status: 'current',
          expires: yearAfter(TAKEN.govdirectory),
          sources: [govdirectorySource(country, qid, name)],
        },
      ],
    });
  }
  return [...found.values()];
}

const ADJECTIVES: Record<string, string[]> = {
  germany: ['German', 'Deutschland', 'Berlin', 'Bundesregierung', 'Minister', 'Ministerin', 'Bundesminister'],
  austria: ['Austrian', 'Österreich', 'Wien', 'ÖVP', 'SPÖ', 'NEOS', 'Minister', 'Ministerin'],
  'czech-republic': ['Czech', 'Czechia', 'Prague', 'ANO', 'Tschechien'],
  norway: ['Norwegian', 'Oslo', 'Norwegen'],
};
