import * as z from 'zod/mini';
import { phrasesOf } from './curated.ts';
import { archivedFiles, plainText } from './factbook.ts';
import { idOf, monthOf, type Named, type Statement } from './name.ts';
import { readJson, readLines, readTable } from './read.ts';
import { agencySource, factbookSource, govdirectorySource, TAKEN, wikipediaSource } from './sources.ts';

/**
 * Public bodies, international organisations, armed groups and parties: chosen and worded by hand, each from its
 * record.
 */
export function bodies(folder: string): Named[] {
  return [
    ...agencies(folder),
    ...publicBodies(folder),
    ...organisations(folder),
    ...armedGroups(folder),
    ...parties(folder),
  ];
}

const named = (name: string, phrases: string, note: Omit<Statement, 'status'>): Named => ({
  id: idOf(name),
  name,
  phrases: phrasesOf(phrases, []),
  notes: [{ ...note, status: 'current' }],
});

const Agency = z.object({ slug: z.string(), name: z.string() });

function agencies(folder: string): Named[] {
  const listed = readJson(folder, 'us-agencies/federal-register-agencies-2022.json', z.array(Agency));
  const slugs = new Set(listed.map(({ slug }) => slug));
  return readLines('tables/agencies.tsv').map(([slug = '', name = '', phrases = '', text = '']) => {
    if (!slugs.has(slug)) throw new Error(`no agency ${slug}`);
    return named(name, phrases, { text, asOf: '2026-11', sources: [agencySource(slug, name)] });
  });
}

const Body = z.object({ country: z.string(), qid: z.string(), name: z.string() });

function publicBodies(folder: string): Named[] {
  const listed = readJson(folder, 'govdirectory/national-3001.derived.json', z.array(Body));
  return readLines('tables/bodies.tsv').map(([country = '', title = '', name = '', phrases = '', text = '']) => {
    const body = listed.find((entry) => entry.country === country && entry.name === title);
    if (!body) throw new Error(`no body ${title}`);
    return named(name, phrases, {
      text,
      asOf: TAKEN.govdirectory,
      sources: [govdirectorySource(country, body.qid, title)],
    });
  });
}

const Organisation = z.object({ title: z.string() });

function organisations(folder: string): Named[] {
  const listed = readJson(folder, 'intl-orgs/leads.derived.json', z.array(Organisation));
  return readLines('tables/organisations.tsv').map(([title = '', name = '', phrases = '', text = '']) => {
    if (!listed.some((organisation) => organisation.title === title)) throw new Error(`no organisation ${title}`);
    const sources = [wikipediaSource(`https://en.wikipedia.org/wiki/${articleOf(title)}`, name, TAKEN.organisations)];
    return named(name, phrases, { text, asOf: TAKEN.organisations, sources });
  });
}

/** What the titles of articles write in capitals, and what small. */
const ACRONYMS = /^(?:aukus|brics|cern|g20|nato|oecd|opec|un|unesco|unicef|unrwa)$/;
const SMALL = /^(?:of|the|and|for|in|on|to|former)$/;

/** `Food_and_Agriculture_Organization`: the data have the titles of articles in small letters. */
const articleOf = (title: string): string =>
  title
    .replace('hiv_aids', 'HIV/AIDS')
    .split('_')
    .map((word) => {
      if (ACRONYMS.test(word)) return word.toUpperCase();
      return SMALL.test(word)
        ? word
        : word.replace(/^\p{Ll}|(?<=(?<!Co|co)[-–])\p{Ll}/gu, (letter) => letter.toUpperCase());
    })
    .join('_');

const Country = z.object({
  Government: z.optional(
    z.object({
      'Country name': z.optional(
        z.object({ 'conventional short form': z.optional(z.object({ text: z.optional(z.string()) })) }),
      ),
    }),
  ),
  Terrorism: z.optional(z.object({ 'Terrorist group(s)': z.optional(z.object({ text: z.string() })) })),
});

/** Whoever the Factbook calls a terrorist group is told to be called so there, and in which countries. */
function armedGroups(folder: string): Named[] {
  const countries = [...archivedFiles(folder)]
    .map(([file, text]) => ({ file, country: Country.parse(JSON.parse(text)) }))
    .flatMap(({ file, country }) => {
      const name = country.Government?.['Country name']?.['conventional short form']?.text ?? '';
      const groups = country.Terrorism?.['Terrorist group(s)']?.text ?? '';
      return name === '' || name === 'none' || groups === ''
        ? []
        : [{ file, name: SPELLED[name] ?? plainText(name), groups }];
    });
  return readLines('tables/groups.tsv').map(([written = '', name = '', phrases = '']) => {
    const forms = written.split(';');
    const places = countries.filter(({ groups }) => forms.some((form) => groups.includes(form)));
    const [first] = places;
    if (!first) throw new Error(`the Factbook does not list ${name}`);
    const where = inWords(places.map((place) => place.name));
    return named(name, phrases, {
      text: `Listed by the US government’s World Factbook of ${monthOf(TAKEN.factbook)} among the terrorist groups in ${where}.`,
      asOf: TAKEN.factbook,
      sources: places.slice(0, 2).map(({ file, name: country }) => factbookSource(file, country)),
    });
  });
}

const SPELLED: Record<string, string> = { DRC: 'the Democratic Republic of the Congo', Philippines: 'the Philippines' };

const FEW = 4;

/** "Iraq, Syria and 12 other countries". */
function inWords(names: string[]): string {
  const told = names.length > FEW ? [...names.slice(0, FEW - 1), `${names.length - FEW + 1} other countries`] : names;
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`;
}

function parties(folder: string): Named[] {
  const listed = new Map(readTable(folder, 'parties/wikipedia.csv').map((row) => [row('partyfacts_id'), row]));
  return readLines('tables/parties.tsv').map(([id = '', country = '', name = '', phrases = '']) => {
    const row = listed.get(id);
    if (!row) throw new Error(`no party ${id}`);
    const founded = row('year_founded');
    return named(name, phrases, {
      text: `Political party in ${country}, founded in ${founded}.`,
      asOf: TAKEN.parties,
      sources: [wikipediaSource(row('url'), row('name'), TAKEN.parties)],
    });
  });
}
