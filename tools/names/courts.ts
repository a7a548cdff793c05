import { dayOf, monthOf, type Statement } from './name.ts';
import type { Person } from './people.ts';
import { readTable, type Row } from './read.ts';
import { judgeSource, TAKEN } from './sources.ts';

/**
 * Of the district courts those of the large cities and of the seats of government, before which most cases of wide
 * interest come.
 */
const DISTRICTS =
  /(?:Columbia|(?:Southern|Eastern) District of New York|(?:Northern|Central) District of California|Massachusetts|Maryland|New Jersey|Delaware|Eastern District of Virginia|Southern District of Florida|Northern District of Illinois|Western District of Washington|(?:Northern|Southern|Western) District of Texas|Eastern District of Pennsylvania|Northern District of Georgia|Minnesota|Oregon)$/;

/** Judges of US federal courts who served in the day the data were taken; retired justices of the Supreme Court too. */
export function federalJudges(folder: string): Person[] {
  const names = new Map(readTable(folder, 'us-courts/demographics.csv').map((row) => [row('nid'), row]));
  const careers = Map.groupBy(readTable(folder, 'us-courts/federal-judicial-service.csv'), (row) => row('nid'));
  return [...careers].flatMap(([nid, seats]) => {
    const person = names.get(nid);
    const seat = seats.at(-1);
    if (!person || !seat || seat('Termination') !== '' || seat('CourtType') === 'Other') return [];
    const isDistrict = seat('CourtType') === 'U.S. District Court';
    if (isDistrict && (seat('Senior Status Date') !== '' || !DISTRICTS.test(seat('CourtName')))) return [];
    // "M[ary]" goes by her second name: M. Hannah Lauck.
    const first = person('FirstName').replace(/\[.*\]$/, '.');
    const [middle, last] = [person('MiddleName'), person('LastName')];
    const name = first.endsWith('.') || first.length < 3 ? `${first} ${middle} ${last}` : `${first} ${last}`;
    const initial = `${first} ${middle.charAt(0)}. ${last}`;
    return [
      {
        name,
        forms: middle === '' || name.includes(middle) ? [] : [initial],
        usual: ['judge', 'Justice', 'judges'],
        strict: [`Judge ${last}`, `Judge ${name}`, `Judge ${initial}`, `Justice ${last}`],
        wellKnown: seat('CourtType') === 'Supreme Court',
        hasNamesakes: false,
        notes: [statement(nid, name, seat)],
      },
    ];
  });
}

/** The names of all federal judges there ever were: how common names are is counted over them too. */
export const allJudges = (folder: string): string[] =>
  readTable(folder, 'us-courts/demographics.csv').map((row) => `${row('FirstName')} ${row('LastName')}`);

function statement(nid: string, name: string, seat: Row): Statement {
  const court = seat('CourtName').replace(/^U\.S\./, 'US');
  const day = isoDay(seat('CommissionDate') || seat('RecessAppointmentDate'));
  const senior = seat('Senior Status Date');
  const since = senior === '' ? '' : ` with senior status since ${monthOf(isoDay(senior))},`;
  const chief = seat('AppointmentTitle').startsWith('Chief Justice') ? 'chief justice of ' : '';
  return {
    text: `Appointed to be ${chief === '' ? 'a judge of ' : chief}the ${court} by President ${seat('AppointingPresident')} on ${dayOf(day)};${since} serving in ${monthOf(TAKEN.judges)}.`.replace(
      'a judge of the Supreme Court of the United States',
      'a justice of the US Supreme Court',
    ),
    asOf: TAKEN.judges,
    status: 'current',
    expires: '2027-06-30',
    sources: [judgeSource(nid, name)],
  };
}

/** `2012-03-23` for "3/23/2012". */
function isoDay(written: string): string {
  const [month = '', day = '', year = ''] = written.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
