import type { PersonDecision } from '../../../src/domain/notes/person.ts';
import { editDraft, type Draft, type PersonalNote } from '../../../src/domain/notes/note.ts';
import { kindOf, NOTE_KINDS } from '../../../src/domain/notes/notesQuery.ts';
import type { ActionResult } from '../../../src/domain/failure.ts';
import type { NoteRow, NotesFound } from '../../../src/messages/notesView.ts';
import { uuid } from './report.ts';
import type { Step } from '../step.ts';

/** What the page of notes is answered. What is left out is never answered. */
export interface NotesSpecimen {
  /** How far reading the notes has come. */
  read?: [done: number, total: number];
  /** How far making them searchable has come, and stays. */
  indexed?: [done: number, total: number];
  found?: ActionResult<NotesFound>;
  people?: PersonDecision[];
  drafts?: Draft[];
}

const note = (number: number, change: Partial<PersonalNote>): PersonalNote => ({
  id: uuid(number),
  subject: { kind: 'article', keys: ['article:harbour-herald.example/locks'], label: 'The locks of the old harbour' },
  passage: null,
  body: 'The second report says **four** locks, this one three. Ask the harbour office which were counted.',
  tags: [],
  origin: {
    url: 'https://www.harbour-herald.example/locks',
    title: 'The locks of the old harbour',
    authors: ['Jane Doe'],
    outlet: 'Harbour Herald',
    published: '2026-10-03',
  },
  created: '2026-10-04T09:30:00.000Z',
  updated: '2026-10-04T09:30:00.000Z',
  deleted: null,
  rivals: [],
  ...change,
});
const author = { kind: 'author' as const, keys: ['author:jane doe'], label: 'Jane Doe' };
const quote = 'Three of the locks were rebuilt between 1921 and 1924, the harbour office said, and none since.';
const passage = { exact: quote, prefix: '', suffix: '', start: 0, end: quote.length };

const rows: NoteRow[] = [
  { note: note(1, { passage, tags: ['locks', 'numbers'] }), isOrphaned: false },
  {
    note: note(2, { subject: author, body: 'Covers the harbour since 2019.', tags: ['reporters'] }),
    isOrphaned: false,
  },
  {
    note: note(3, {
      passage,
      body: 'Gone from the article by now?',
      updated: '2026-11-01T08:00:00.000Z',
      rivals: [{ body: 'Gone!', tags: [], updated: '2026-11-01T08:00:01.000Z' }],
    }),
    isOrphaned: true,
  },
  {
    note: note(4, {
      subject: {
        kind: 'outlet',
        keys: ['outlet:northern-intelligencer.example'],
        label: 'The Northern Coast Shipping, Fisheries and Agricultural Intelligencer and Advertiser',
      },
      body: 'A long note that goes on about who owns it, since when, and how that was found out. '.repeat(12),
      tags: ['a tag of several words that hardly fits', 'owners', 'ships', 'fisheries', 'agriculture'],
    }),
    isOrphaned: false,
  },
  {
    note: note(5, {
      subject: { kind: 'topic', keys: ['term:und:x'], label: 'صحف الميناء' },
      body: 'ملاحظة عن الموضوع.',
    }),
    isOrphaned: false,
  },
];

const foundOf = (listed: readonly NoteRow[], change: Partial<NotesFound> = {}): ActionResult<NotesFound> => ({
  ok: true,
  value: {
    id: 1,
    total: listed.length,
    rows: [...listed],
    from: 0,
    at: null,
    facets: {
      kinds: NOTE_KINDS.map((value) => ({
        value,
        count: listed.filter((row) => kindOf(row.note) === value).length,
      })),
      outlets: [{ value: 'Harbour Herald', count: listed.length }],
      authors: [{ value: 'Jane Doe', count: listed.length }],
      tags: [{ value: 'locks', count: 1 }],
      orphaned: 1,
    },
    kept: listed.length,
    trashed: 2,
    span: listed.length === 0 ? null : { first: Date.parse('2026-10-04'), last: Date.parse('2026-11-01') },
    searchable: { done: 5, total: 5 },
    ...change,
  },
});
const trash = rows.slice(0, 2).map(({ note: own }) => ({
  note: { ...own, deleted: '2026-11-05T10:00:00.000Z' },
  isOrphaned: false,
}));
const row: Step = { until: '.note-row' };

/** The page of notes in each of its states. */
export const notesSpecimens: Record<string, { hash: string; notes: NotesSpecimen; steps?: Step[] }> = {
  'notes-list': { hash: '#notes', notes: { found: foundOf(rows) }, steps: [row] },
  'notes-unfinished': {
    hash: '#notes',
    notes: {
      found: foundOf(rows),
      drafts: [
        { ...editDraft(note(7, { body: 'The second gate was not in the plan, so' })), noteId: null },
        { ...editDraft(note(8, { body: '', tags: ['locks'] })), noteId: null },
      ],
    },
    steps: [row, { press: '.unfinished-notes summary' }],
  },
  'notes-open': { hash: '#notes', notes: { found: foundOf(rows) }, steps: [row, { press: '.note-title' }] },
  'notes-editing': {
    hash: '#notes',
    notes: { found: foundOf(rows) },
    steps: [row, { press: '.note-title' }, { press: '.note-actions .button' }, { until: '.editor' }],
  },
  'notes-selected': {
    hash: '#notes',
    notes: { found: foundOf(rows) },
    steps: [row, { press: '.note-select input' }, { until: '.selection-bar' }],
  },
  'notes-filters': {
    hash: '#notes/kind=passage&from=2026-10-01',
    notes: { found: foundOf(rows.slice(0, 1)) },
    steps: [row, { press: '.notes-search summary' }],
  },
  'notes-search-help': {
    hash: '#notes',
    notes: { found: foundOf(rows) },
    steps: [row, { press: '.search-help summary' }, { until: '.search-help[open]' }],
  },
  'notes-loading': { hash: '#notes', notes: { read: [18_500, 50_000] }, steps: [{ until: '.notes-loading' }] },
  'notes-indexing': {
    hash: '#notes',
    notes: { found: foundOf(rows), indexed: [18_500, 50_000] },
    steps: [row, { until: '.notes-loading' }],
  },
  'notes-empty': {
    hash: '#notes',
    notes: { found: foundOf([], { kept: 0, trashed: 0 }) },
    steps: [{ until: '.notes-main > p.soft:last-child' }],
  },
  'notes-not-found': {
    hash: '#notes/q=ferry',
    notes: { found: foundOf([], { kept: 5 }) },
    steps: [{ until: '.notes-main > p.soft:last-child' }],
  },
  'notes-failed': {
    hash: '#notes',
    notes: { found: { ok: false, code: 'storage' } },
    steps: [{ until: '.notice' }],
  },
  'notes-trash': {
    hash: '#notes/trash=yes',
    notes: { found: foundOf(trash, { kept: 3 }) },
    steps: [row, { press: '.note-select input' }, { press: '.selection-bar .buttons:last-child .button:last-child' }],
  },
  'notes-subject': {
    hash: '#notes/subject=author%3Ajane+doe',
    notes: {
      found: foundOf(rows.slice(1, 2)),
      people: [
        { id: uuid(9), relation: 'same', a: 'author:jane doe', b: 'author:j doe', decided: '2026-10-04T09:30:00.000Z' },
      ],
    },
    steps: [row, { press: '.people summary' }],
  },
};
