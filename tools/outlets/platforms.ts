import type { PackNote } from '../../src/domain/packs/pack.ts';
import { readTable } from './table.ts';

/** What it means to be published on a platform or by a press release service, from `platforms.tsv`. */
export const platformNotes = (subjectOf: (domain: string) => string | undefined): PackNote[] =>
  readTable('platforms.tsv').map(([domain = '', text = '', url = '', title = '', publisher = '', read = '']) => {
    const subject = subjectOf(domain);
    if (subject === undefined) throw new Error(`${domain} is a platform, but no outlet`);
    return {
      id: `${subject}:platform`,
      subject,
      kind: 'context',
      text: { en: text },
      asOf: '2026-11',
      status: 'current',
      sources: [{ url, title, publisher, ...(read !== '' && { accessed: read }) }],
    };
  });
