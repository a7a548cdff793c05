import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { partsOf } from './census.ts';
import { monthOf } from './name.ts';
import { withoutMiddle, type Person } from './people.ts';
import { readJson } from './read.ts';
import { stateSource, TAKEN } from './sources.ts';
import { stateOf } from './usStates.ts';

const Official = z.object({
  name: z.string(),
  type: z.string(),
  start: z.string(),
  end: z.string(),
  jur: z.string(),
  party: z.array(z.string()),
  path: z.string(),
});
type Official = z.infer<typeof Official>;

/** What an office is called, and how newspapers shorten it before a name. */
const OFFICES: Record<string, { office: string; titles: string[] }> = {
  governor: { office: 'governor', titles: ['Gov', 'Governor'] },
  lt_governor: { office: 'lieutenant governor', titles: ['Lt. Gov', 'Lieutenant Governor'] },
  'attorney general': { office: 'attorney general', titles: ['Attorney General', 'AG'] },
  'secretary of state': { office: 'secretary of state', titles: ['Secretary of State'] },
};

/**
 * Governors, their deputies, attorneys general and secretaries of state of the United States, and the mayors of large
 * cities.
 */
export function stateOfficials(folder: string): Person[] {
  const cities = readCities(folder);
  return readJson(folder, 'us-states/executives-and-mayors.derived.json', z.array(Official)).flatMap((official) => {
    const { name, type, end } = official;
    if (end !== '' && end <= TAKEN.states) return [];
    const [, code = '', place = ''] = /state:([a-z]{2})(?:\/place:([^/]*))?/.exec(official.jur) ?? [];
    if (code === '') return [];
    const state = stateOf(code).name;
    if (type === 'mayor') {
      const city = cities.get(`${code.toUpperCase()} ${place.replaceAll('_', ' ')}`);
      return city === undefined ? [] : [mayor(official, city, state)];
    }
    const known = OFFICES[type];
    if (known === undefined || place !== '') return [];
    const { surname } = partsOf(name);
    return [
      {
        name,
        forms: withoutMiddle(name),
        usual: [...known.titles, 'statewide', 'gubernatorial'],
        strict: known.titles.flatMap((title) => [`${title} ${name}`, `${title} ${surname}`, `${state} ${title}`]),
        wellKnown: type === 'governor',
        hasNamesakes: false,
        notes: [statement(official, `${partyOf(official)} ${known.office} of ${state}`.trim())],
      },
    ];
  });
}

function mayor(official: Official, city: string, state: string): Person {
  const { name } = official;
  const { surname } = partsOf(name);
  const strict = [`Mayor ${name}`, `Mayor ${surname}`, `${city} Mayor`, `Mayor of ${city}`];
  return {
    name,
    forms: withoutMiddle(name),
    usual: strict,
    strict,
    wellKnown: false,
    hasNamesakes: false,
    notes: [statement(official, `Mayor of ${city}, ${state}`)],
  };
}

const partyOf = ({ party }: Official): string =>
  party.length === 1
    ? (party[0] ?? '').replace('Democratic-Farmer-Labor', 'Democratic').replace(/^Democrat$/, 'Democratic')
    : '';

function statement(official: Official, office: string): Person['notes'][number] {
  const { name, start, end, path } = official;
  const from = start === '' ? '' : ` since ${monthOf(start)}`;
  const to = end === '' ? '' : `, term to ${monthOf(end)}`;
  const text = `${office}${from}${to}; so listed in ${monthOf(TAKEN.states)}.`;
  return {
    text: text.charAt(0).toUpperCase() + text.slice(1),
    asOf: TAKEN.states,
    status: 'current',
    ...(end !== '' && { expires: end }),
    sources: [stateSource(path, name)],
  };
}

/** American cities of more than 100,000 inhabitants, by state and name in lower case. */
function readCities(folder: string): Map<string, string> {
  const [head = '', ...lines] = readFileSync(join(folder, 'places/cities-100k-and-admin-seats.tsv'), 'utf8').split(
    '\n',
  );
  const columns = head.split('\t');
  const cities = new Map<string, string>();
  for (const line of lines) {
    const cells = line.split('\t');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    if (cell('country') === 'US' && Number(cell('population')) >= 100_000)
      cities.set(`${cell('admin')} ${cell('name').toLowerCase()}`, cell('name'));
  }
  return cities;
}
