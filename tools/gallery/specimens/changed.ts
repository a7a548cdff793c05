import { NO_CHANGES, type Changes, type Piece } from '../../../src/domain/changes/changes.ts';
import type { ChangedArticle, SeenArticle } from '../../../src/domain/keeping/seenArticle.ts';
import { TEXT, uuid } from './report.ts';

const SEEN = '2026-05-03T08:00:00.000Z';

const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text });
const edited: Changes = {
  ...NO_CHANGES,
  changes: [
    { kind: 'number', before: 'thirty', after: 'forty', block: 0, passage: 0 },
    { kind: 'number', before: '3', after: '4', block: 0, passage: 0 },
    { kind: 'quote', before: '“never”', after: '“not this year”', block: 0, passage: 1 },
    { kind: 'hedge', before: 'may', after: '', block: 0, passage: 2 },
    { kind: 'removed', before: 'The harbour office did not answer.', after: '', block: 0, passage: 3 },
    {
      kind: 'moved',
      before: 'The gates were built in 1921.',
      after: 'The gates were built in 1921.',
      block: 0,
      passage: 4,
    },
  ],
  passages: [
    {
      before: 0,
      after: 0,
      span: { start: 0, end: 40 },
      pieces: [
        piece('same', 'Roughly '),
        piece('gone', 'thirty'),
        piece('new', 'forty'),
        piece('same', ' ships are expected to wait at the '),
        piece('gone', '3'),
        piece('new', '4'),
        piece('same', ' gates.'),
      ],
    },
    {
      before: 0,
      after: 0,
      span: { start: 41, end: 80 },
      pieces: [
        piece('same', 'They would '),
        piece('gone', '“never”'),
        piece('new', '“not this year”'),
        piece('same', ' be opened, the minister said.'),
      ],
    },
    {
      before: 0,
      after: 0,
      span: { start: 81, end: 99 },
      pieces: [piece('same', 'The split '), piece('gone', 'may be'), piece('new', 'is'), piece('same', ' final.')],
    },
    { before: 0, after: null, span: null, pieces: [piece('gone', 'The harbour office did not answer.')] },
    { before: 2, after: 0, span: { start: 0, end: 20 }, pieces: [piece('same', 'The gates were built in 1921.')] },
  ],
  headline: { before: 'Is the River Pact Changing?', after: 'Is the River Pact Quietly Changing Course?' },
  hedging: {
    counts: [{ category: 'possibility', voice: 'reported', before: 5, after: 3 }],
    moves: [
      {
        kind: 'stated',
        before: {
          cue: 'may',
          category: 'possibility',
          voice: 'author',
          speaker: null,
          sentence: 'The split may be final.',
        },
        after: null,
        without: 'The split is final.',
        block: 0,
      },
    ],
    newSources: ['Ann Hale'],
    lostSources: ['the harbour office of the Northern Coast'],
  },
  pageSays: [
    { kind: 'correction', text: 'An earlier version of this article gave a wrong number of ships.', isNew: true },
    { kind: 'modified', text: '2026-11-21T09:00:00Z', isNew: true },
  ],
};

const seen = (changes: Changes | null, change: Partial<ChangedArticle> = {}): SeenArticle => ({
  isUndecided: false,
  kept: {
    id: uuid(1),
    outlet: 'The Tidewater Post',
    outletKey: 'outlet:tidewater-post.example',
    sightings: [
      { version: 'a', from: SEEN, until: SEEN, readingId: 'a' },
      { version: 'b', from: '2026-11-21T08:00:00.000Z', until: '2026-11-21T08:00:00.000Z', readingId: 'b' },
    ],
  },
  changed: changes && { since: SEEN, changes, backTo: null, before: null, ...change },
  lost: [],
  also: null,
});

/** What has changed in the article, in each of its states. */
export const seenSpecimens = {
  edited: seen(edited),
  back: seen(
    { ...NO_CHANGES, changes: edited.changes.slice(0, 1), passages: edited.passages },
    { backTo: '2026-04-01T08:00:00.000Z' },
  ),
  variant: seen({ ...NO_CHANGES, variant: true, headline: edited.headline }),
  partial: seen({ ...NO_CHANGES, partial: true }),
  live: seen({ ...NO_CHANGES, live: { new: 14, edited: 2, gone: 1 } }),
  rewritten: seen({ ...NO_CHANGES, rewritten: true }, { before: [TEXT.slice(0, 200), TEXT.slice(200)] }),
  undecided: { ...seen(null), isUndecided: true, kept: null },
  also: {
    ...seen(null),
    also: {
      author: { name: 'Mira Holt', pieces: 9, hedging: 'more' },
      outlet: { name: 'The Tidewater Post', pieces: 31, hedging: 'alike' },
      hedges: 12.6,
      stories: [
        {
          id: uuid(2),
          url: 'https://www.coast-gazette.example/pact-talks',
          title: 'River Pact ministers to meet again as talks drag on',
          outlet: 'Coast Gazette',
          published: '2026-11-21',
          hedges: 4.2,
          inBoth: ['Jo Varga'],
          onlyThere: ['Peder Lund', 'the ministry'],
          onlyHere: ['Ann Hale'],
        },
        {
          id: uuid(3),
          url: 'https://harbour.example/locks',
          title: 'Who pays for the locks?',
          outlet: 'Harbour Herald',
          published: '2026-11-19',
          hedges: null,
          inBoth: [],
          onlyThere: [],
          onlyHere: [],
        },
      ],
    },
  } satisfies SeenArticle,
  /** @param noteId - of a note whose passage is gone */
  lost: (noteId: string): SeenArticle => ({
    ...seen(null),
    lost: [{ noteId, paragraph: `The minister denied this on Thursday. ${TEXT.slice(0, 200)}`, seen: SEEN }],
  }),
};
