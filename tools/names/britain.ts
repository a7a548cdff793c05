import { monthOf } from './name.ts';
import type { Person } from './people.ts';
import { readTable } from './read.ts';
import { parliamentSource, TAKEN } from './sources.ts';

/** How the register writes parties, as an adjective. */
const PARTIES: Record<string, string> = {
  'Labour (Co-op)': 'Labour and Co-operative',
  'Social Democratic & Labour Party': 'Social Democratic and Labour Party',
};

const USUAL = ['MP', 'MPs', 'Commons', 'Labour', 'Tory', 'Minister'];

/** The members of the British House of Commons. */
export function membersOfParliament(folder: string): Person[] {
  return readTable(folder, 'uk/mp_lookup.csv').map((row) => {
    const name = row('display_as').replace(/^(?:(?:Sir|Dame|Mr|Mrs|Ms|Miss|Dr) )+/, '');
    const seat = row('pcon_name');
    const party = PARTIES[row('party_text')] ?? row('party_text');
    const office = party === 'Speaker' ? 'Speaker of' : `${party} member of`;
    return {
      name,
      forms: [],
      usual: [...USUAL, seat],
      strict: [`MP ${name}`, `${name} MP`, `MP for ${seat}`, `${seat} MP`, `Sir ${name}`].slice(
        0,
        isSir(row('display_as')) ? 5 : 4,
      ),
      wellKnown: false,
      hasNamesakes: false,
      notes: [
        {
          text: `${office} the UK House of Commons for ${seat}, as listed in ${monthOf(TAKEN.parliament)}.`,
          asOf: TAKEN.parliament,
          status: 'current',
          // The last day on which a general election can be held.
          expires: '2029-08-15',
          sources: [parliamentSource(row('member_id'), name)],
        },
      ],
    };
  });
}

const isSir = (display: string): boolean => display.startsWith('Sir ');
