import type { PackNote } from '../../src/domain/packs/pack.ts';
import type { Outlet } from './collect.ts';
import { decided } from './decisions.ts';
import { readTable } from './table.ts';

/** That an outlet has closed, was merged or left its address. */
interface Closing {
  since: string;
  text: string;
  url: string;
  title: string;
  publisher: string;
  /** The day the source's text was read; empty where nobody has. */
  read: string;
}

/** Reads the closings stated by hand, `closed.tsv`, by domain. */
export const readClosings = (): ReadonlyMap<string, Closing> =>
  new Map(
    readTable('closed.tsv').map((cells) => {
      const [domain = '', since = '', text = '', url = '', title = '', publisher = '', read = ''] = cells;
      return [domain, { since, text, url, title, publisher, read }];
    }),
  );
const closings = readClosings();

/** What stays true of an outlet that has closed; the rest held once. */
const LASTING = new Set(['countryOfOrigin', 'foundingDate', 'communityAssessment']);

/** Whether an outlet is known to have come to its end, by hand or by a record about it. */
export const isClosed = ({ domains: [main], facts }: Outlet): boolean =>
  closings.has(main) ||
  facts.some((fact) => fact.ended === true && fact.domain === main && decided(main, fact, 'ended') !== 'reject');

/** An outlet's notes as they hold now: of a closed one, that it closed, and that the rest was so. */
export function asOfNow(outlet: Outlet, notes: PackNote[]): PackNote[] {
  if (!isClosed(outlet)) return notes;
  const [main] = outlet.domains;
  const held = notes.map((note): PackNote =>
    note.property !== undefined && LASTING.has(note.property) ? note : { ...note, status: 'former' },
  );
  const closing = closings.get(main);
  if (!closing) return held;
  const { since, text, url, title, publisher, read } = closing;
  return [
    {
      id: `${main}:closed`,
      subject: main,
      kind: 'context',
      text: { en: text },
      asOf: since,
      status: 'current',
      sources: [{ url, title, publisher, ...(read !== '' && { accessed: read }) }],
    },
    ...held,
  ];
}
