import { aKeptText } from '../../storage/kept/aSight.ts';
import * as fc from 'fast-check';
import { COLORS } from '../../../src/domain/notes/color.ts';
import type { BackupRecord } from '../../../src/worker/exchange/backupFormat.ts';
import { CONTEXT_LENGTH, MOST_PLACES } from '../../../src/domain/notes/passage.ts';
import type { Draft, PersonalNote } from '../../../src/domain/notes/note.ts';

/** Any text a reader can type: other scripts, signs that formats use, line breaks of every kind. */
const text = (maxLength: number, minLength = 0) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength, minLength }),
      fc
        .string({
          unit: fc.constantFrom(
            'a',
            ' ',
            '\n',
            '\r',
            '\t',
            '"',
            "'",
            '\\',
            '>',
            '#',
            '-',
            ':',
            '---\n',
            '{',
            ']',
            '\u2028',
            '\uFEFF',
            'ß',
            '日',
          ),
          maxLength,
          minLength,
        })
        .map((value) => value.slice(0, maxLength)),
    )
    .map((value) => value.slice(0, maxLength));

const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const contentHash = fc.string({ unit: fc.constantFrom('a', 'b', '1', '.'), minLength: 1, maxLength: 20 });
const tags = fc.array(
  text(20, 1).filter((tag) => tag.length > 0),
  { maxLength: 4 },
);
const kind = fc.constantFrom('article', 'outlet', 'author', 'topic', 'link');
const address = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), text(30));
const subject = fc.record({
  kind,
  keys: fc.array(
    text(40, 1).filter((key) => key.length > 0),
    { minLength: 1, maxLength: 3 },
  ),
  label: text(60),
});
const beside = fc.record({ prefix: text(CONTEXT_LENGTH), suffix: text(CONTEXT_LENGTH) });
const passage = fc
  .record({
    exact: text(80, 1).filter((exact) => exact.length > 0),
    prefix: text(CONTEXT_LENGTH),
    suffix: text(CONTEXT_LENGTH),
    start: fc.nat(),
  })
  .map((made) => Object.assign(made, { end: made.start + made.exact.length }))
  .chain((made) =>
    fc.oneof(
      fc.constant(made),
      fc
        .record({ times: fc.nat(20), beside: fc.array(beside, { maxLength: MOST_PLACES }) })
        .map((elsewhere) => Object.assign({ elsewhere }, made)),
    ),
  );

const origin = fc.record({
  url: address,
  title: text(60),
  authors: fc.array(text(20), { maxLength: 3 }),
  outlet: text(20),
  published: fc.option(text(30)),
});

/** Any note the schema allows. */
export const anyNote: fc.Arbitrary<PersonalNote> = fc.record(
  {
    id: fc.uuid(),
    subject,
    passage: fc.option(passage),
    body: text(200),
    tags,
    origin,
    created: instant,
    updated: instant,
    deleted: fc.option(instant),
    rivals: fc.array(
      fc.record(
        { body: text(60), tags, updated: instant, place: fc.record({ subject, passage: fc.option(passage) }) },
        { requiredKeys: ['body', 'tags', 'updated'] },
      ),
      { maxLength: 3 },
    ),
    forebears: fc.uniqueArray(contentHash, { minLength: 1, maxLength: 3 }),
    color: fc.record({ name: fc.constantFrom(...COLORS), since: instant }),
    record: fc.record(
      { contentHash, updated: fc.option(instant), source: fc.constantFrom('hypothesis table', 'readwise json') },
      { requiredKeys: ['contentHash', 'updated'] },
    ),
  },
  { requiredKeys: ['id', 'subject', 'passage', 'body', 'tags', 'origin', 'created', 'updated', 'deleted', 'rivals'] },
);

const anyDraft: fc.Arbitrary<Draft> = fc.record({
  slot: text(40, 1).filter((slot) => slot.length > 0),
  subject,
  passage: fc.option(passage),
  body: text(100),
  tags,
  noteId: fc.option(fc.uuid()),
  noteRevision: fc.option(instant),
  origin: fc.option(origin),
  updated: instant,
});

/** Any record of a backup. */
export const anyRecord: fc.Arbitrary<BackupRecord> = fc.oneof(
  anyNote.map((note) => ['note', note] as BackupRecord),
  anyDraft.map((draft) => ['draft', draft] as BackupRecord),
  fc
    .record({
      noteId: fc.uuid(),
      texts: fc.array(fc.record({ body: text(60), tags, updated: instant }), { maxLength: 3 }),
    })
    .map((history) => ['history', history] as BackupRecord),
  fc
    .record({
      id: fc.uuid(),
      relation: fc.constantFrom('same', 'different'),
      a: text(20, 1),
      b: text(20, 1),
      decided: instant,
    })
    .filter(({ a, b }) => a.length > 0 && b.length > 0)
    .map((person) => ['person', person] as BackupRecord),
  fc
    .record({ id: text(20, 1).filter((id) => id.length > 0), enabled: fc.boolean(), file: text(100) })
    .map((pack) => ['pack', pack] as BackupRecord),
  fc.record({ id: fc.uuid(), version: fc.string({ minLength: 1, maxLength: 20 }), words: text(60), seen: instant }).map(
    ({ id, version, words, seen }) =>
      [
        'kept',
        {
          article: {
            id,
            keys: [`article:a.example/${id}`],
            url: 'https://a.example/',
            title: words,
            authors: [],
            authorKeys: [],
            outlet: words,
            published: null,
            words: 1,
            seen,
            sightings: [{ version, from: seen, until: seen, readingId: id }],
            bytes: 1,
            bands: [],
            values: [],
          },
          versions: [{ version, text: aKeptText(words) }],
        },
      ] as BackupRecord,
  ),
  fc.constant(['settings', { marking: { on: false, hidden: [] } }] as BackupRecord),
);

/** A note with only what a test is about. */
export const noteWith = (change: Partial<PersonalNote>): PersonalNote => ({
  id: '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e11',
  subject: { kind: 'article', keys: ['article:harbour-herald.example/locks'], label: 'The locks' },
  passage: null,
  body: 'Who paid for them?',
  tags: [],
  origin: {
    url: 'https://harbour-herald.example/locks',
    title: 'The locks',
    authors: ['Mira Holt'],
    outlet: 'Harbour Herald',
    published: '2026-11-20',
  },
  created: '2026-11-20T10:00:00.000Z',
  updated: '2026-11-20T10:00:00.000Z',
  deleted: null,
  rivals: [],
  ...change,
});
