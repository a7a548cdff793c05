import { factId } from '../../src/domain/packs/facts.ts';
import type { PackNote, Source, Subject } from '../../src/domain/packs/pack.ts';
import { readTable } from './table.ts';

/** A part of outlets' sites that is not the editors': paid matter, releases, outside contributors. */
interface Section {
  /** The outlets' domains that have it. */
  outlets: string[];
  pathPrefixes: string[];
  name: string;
  kind: string;
  text: string;
  source: Source;
}

/** Reads the sections stated by hand, `sections.tsv`. */
export function readSections(): Section[] {
  return readTable('sections.tsv').map((cells) => {
    const [outlets = '', paths = '', name = '', kind = '', text = '', url = ''] = cells;
    const [title = '', publisher = '', read = ''] = cells.slice(6);
    return {
      outlets: outlets.split(' '),
      pathPrefixes: paths.split(' '),
      name,
      kind,
      text,
      source: { url, title, publisher, ...(read !== '' && { accessed: read }) },
    };
  });
}

const idOf = ({ outlets, pathPrefixes }: Section): string =>
  `${outlets[0]}:${pathPrefixes[0]?.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')}`;

/** A section as a subject, found by its paths. */
export const sectionSubject = (section: Section): Subject => ({
  id: idOf(section),
  type: 'outlet-section',
  name: section.name,
  match: { domains: section.outlets, pathPrefixes: section.pathPrefixes },
});

/** What kind of part it is, and what it means to be published there. */
export function sectionNotes(section: Section): PackNote[] {
  const id = idOf(section);
  const said = { subject: id, asOf: '2026-11', status: 'current' as const, sources: [section.source] };
  return [
    { ...said, id: factId(id, 'additionalType'), kind: 'fact', property: 'additionalType', value: section.kind },
    { ...said, id: `${id}:what`, kind: 'context', text: { en: section.text } },
  ];
}
