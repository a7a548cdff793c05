import { MAX_TEXT } from '../../domain/packs/contextNote.ts';
import type { List } from './list.ts';
import type { ListField, ListMapping } from '../../messages/listMapping.ts';
import { siteOf } from './site.ts';

const MAX_NAME = 200;
const MAX_ID = 50;
/** What SPDX calls a licence nobody has stated. */
const UNSTATED_LICENCE = 'NOASSERTION';

/**
 * Makes a pack of a list: one outlet for each site, and one note for each of its rows, said by whom the reader names.
 * It goes through the same check as any other.
 *
 * @param now - the pack's version and day
 * @returns the pack as JSON, unchecked
 */
export function packOfList({ rows }: List, mapping: ListMapping, now = new Date()): object {
  const day = now.toISOString().slice(0, 10);
  const cell = (row: readonly string[], field: ListField) => {
    const column = mapping.columns[field];
    return column === null ? '' : plainText(row[column] ?? '');
  };
  const subjects = new Map<string, { id: string; type: 'outlet'; name: string; match: { domains: string[] } }>();
  const notes: object[] = [];
  for (const row of rows) {
    const domain = mapping.columns.domain === null ? null : siteOf(row[mapping.columns.domain] ?? '');
    if (domain === null) continue;
    const name = cut(cell(row, 'name') || domain, MAX_NAME);
    const subject = subjects.get(domain) ?? {
      id: `site-${subjects.size + 1}`,
      type: 'outlet',
      name,
      match: { domains: [domain] },
    };
    subjects.set(domain, subject);
    const source = cell(row, 'source');
    notes.push({
      id: `note-${notes.length + 1}`,
      subject: subject.id,
      kind: 'assessment',
      by: mapping.by,
      text: { [mapping.language]: cut(cell(row, 'note') || mapping.note, MAX_TEXT) },
      asOf: day,
      status: 'current',
      sources: [
        {
          url: isAddress(source) ? source : mapping.source,
          title: mapping.title,
          publisher: mapping.by,
          accessed: day,
        },
      ],
    });
  }
  return {
    format: 'sidelight-pack',
    formatVersion: 1,
    id: `list.${idOf(mapping.title)}`,
    title: mapping.title,
    version: versionOf(now),
    language: mapping.language,
    licence: UNSTATED_LICENCE,
    homepage: mapping.source,
    maintainer: { name: mapping.by },
    updated: day,
    subjects: [...subjects.values()],
    notes,
  };
}

/** A later import of a list is a later version: year, month, day, and hour and minute as one number. */
const versionOf = (now: Date): string =>
  [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate(), now.getUTCHours() * 100 + now.getUTCMinutes()].join(
    '.',
  );

/** The same for the same title, so that a list read again replaces itself. */
function idOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_ID)
    .replace(/^-|-$/g, '');
  return (
    words ||
    Array.from(title)
      .slice(0, 8)
      .map((character) => character.codePointAt(0)?.toString(36))
      .join('-')
  );
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ' };

/** A cell as the plain text a note must be: tags go, entities are read, and what still looks like markup is blanked. */
function plainText(cell: string): string {
  const text = cell
    .slice(0, MAX_TEXT * 2)
    .replace(/<\/?[a-z!][^>]{0,200}>/gi, ' ')
    .replace(/&(?:[a-z]{2,8}|#\d{1,6});/gi, (entity) => ENTITIES[entity.toLowerCase()] ?? ' ');
  const safe = /<\/?[a-z!]|&(?:[a-z]{2,8}|#\d{1,6});/i.test(text) ? text.replace(/[<&]/g, ' ') : text;
  return safe.replace(/\s+/g, ' ').trim();
}

const cut = (text: string, max: number): string => (text.length > max ? `${text.slice(0, max - 1).trimEnd()}…` : text);
const isAddress = (text: string): boolean => /^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+/i.test(text) && URL.canParse(text);
