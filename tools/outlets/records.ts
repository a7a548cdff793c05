import type { PackNote, Source } from '../../src/domain/packs/pack.ts';
import { readTable } from './table.ts';

/** A dated public act that concerns outlets: a ban, a judgment, a ruling, a sale, a closure. */
export interface Record {
  /** A domain of each outlet it concerns. */
  outlets: string[];
  /** Who acted, or who says so. */
  by: string;
  /** The year, month or day. */
  date: string;
  text: string;
  source: Source;
}

/** Reads the records stated by hand, `records.tsv`. */
export function readRecords(): Record[] {
  return readTable('records.tsv').map((cells) => {
    const [outlets = '', by = '', date = '', text = '', url = ''] = cells;
    const [title = '', publisher = '', read = ''] = cells.slice(5);
    return {
      outlets: outlets.split(' '),
      by,
      date,
      text,
      source: { url, title, publisher, ...(read !== '' && { accessed: read }) },
    };
  });
}

/**
 * The records as notes, an outlet's newest first.
 *
 * @param subjectOf - the id of the subject that has a domain
 */
export function recordNotes(records: readonly Record[], subjectOf: (domain: string) => string | undefined): PackNote[] {
  const count = new Map<string, number>();
  return records
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .flatMap(({ outlets, by, date, text, source }) =>
      outlets.map((domain): PackNote => {
        const subject = subjectOf(domain);
        if (subject === undefined) throw new Error(`a record of ${date} is on ${domain}, which is no outlet's`);
        const id = `${subject}:record-${date}`;
        const nth = (count.get(id) ?? 0) + 1;
        count.set(id, nth);
        return {
          id: nth === 1 ? id : `${id}.${nth}`,
          subject,
          kind: 'context',
          text: { en: text },
          by,
          asOf: date,
          status: 'current',
          sources: [source],
        };
      }),
    );
}
