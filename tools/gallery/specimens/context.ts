import type { ContextNote } from '../../../src/domain/packs/contextNote.ts';
import type { ContextGroup } from '../../../src/domain/report/report.ts';
import { bareContextNote } from '../../madeUp/bare.ts';

/** Made-up context notes, and what they are on. */

/** What a pack says of the outlet, unless it is changed, from a page that was opened. */
export const contextNote = (id: string, change: Partial<ContextNote>): ContextNote =>
  bareContextNote(`example/${id}`, {
    packTitle: 'Outlets',
    keys: ['outlet:tidewater-post.example'],
    subjectName: 'The Tidewater Post',
    sources: [
      {
        url: 'https://www.example.org/tidewater',
        title: 'The Tidewater Post',
        publisher: 'Example Encyclopedia',
        accessed: '2026-11-01',
      },
    ],
    ...change,
  });
/** A source nobody has opened. */
const unread = {
  url: 'https://www.example.org/law',
  title: 'Laws of the river',
  publisher: 'Example Encyclopedia',
};
export const facts: ContextNote[] = [
  contextNote('kind', { property: 'additionalType', value: 'newspaper' }),
  contextNote('country', { property: 'countryOfOrigin', value: 'NO' }),
  contextNote('founded', { property: 'foundingDate', value: '1884' }),
  contextNote('owner', { property: 'parentOrganization', value: 'Tidewater Media Trust', asOf: '2025-06' }),
];
export const assessments: ContextNote[] = [
  contextNote('perennial', {
    kind: 'assessment',
    property: 'communityAssessment',
    value: 'no-consensus',
    by: 'Editors of the English Wikipedia',
    asOf: '2026-04-19',
  }),
  contextNote('other', {
    kind: 'assessment',
    packId: 'another',
    packTitle: 'A reader’s own list',
    by: 'Press Council of the North Coast',
    text: { en: 'The council upheld two complaints about its reports on the locks and dismissed five.' },
    scope: 'Reports on the locks only',
    asOf: '2024-02-11',
  }),
];

export const group = (role: ContextGroup['role'], words: string, own: ContextNote[]): ContextGroup => ({
  role,
  label: own[0]?.subjectName ?? words,
  why: { key: `${role}:${words}`, words, use: role === 'term' ? { start: 0, end: 11 } : null },
  notes: own,
});
export const ofOutlet = (own: ContextNote[]) => group('outlet', 'tidewater-post.example', own);

/** Terms with their definitions, as used in the text. */
export const term = (name: string, words: string, definition: string): ContextGroup =>
  group('term', words, [
    contextNote(`term-${words}`, {
      packId: 'terms',
      packTitle: 'Reading terms',
      subjectName: name,
      kind: 'definition',
      text: { en: definition },
    }),
  ]);
export const terms = [
  term(
    'margin of error',
    'margin of error',
    'How far the result of a sample may lie from that of everybody. It covers chance alone, not a badly drawn sample.',
  ),
  term(
    'on background',
    'on background',
    'The source may be quoted but not named. What the reader is told of the source has been agreed with it.',
  ),
  term(
    'tonnage dues',
    'dues on tonnage',
    'A charge on ships by what they can carry. Ports levy it on entry, whether or not anything is unloaded.',
  ),
  term(
    'seasonally adjusted',
    'seasonally-adjusted',
    'What repeats every year has been taken out of the numbers. Adjusted and raw numbers of one month can move apart.',
  ),
];

/** What the text names, with one line on each. */
const named = (name: string, count: number, words: string, more: Partial<ContextNote> = {}): ContextGroup => {
  const known = group('named', name, [
    contextNote(`named-${name}`, {
      packId: 'names',
      packTitle: 'Names in the news',
      subjectName: name,
      text: { en: words },
      ...more,
    }),
  ]);
  return { ...known, why: { ...known.why, use: { start: 0, end: 11 }, count } };
};
export const names = [
  named('River Pact', 9, 'Treaty of 1921 by which six towns on the river share the upkeep of its locks.', {
    asOf: '2021-03-01',
  }),
  named('Ann Hale', 2, 'Harbour master of Port Vell since May 2019, appointed to January 2025.', {
    asOf: '2024-06',
    expires: '2025-01-31',
  }),
  named('Lock Tolls Act', 1, 'Law of 1998 that sets what ships pay at the locks.', { sources: [unread] }),
  named('Institute of Inland Waters', 1, 'Research body of the province, founded in 1950.'),
  named(
    'Order of the Gate',
    1,
    'Calls itself a guild of pilots; the river police list it as a smuggling ring since 2012.',
    {
      status: 'disputed',
    },
  ),
  named('Teun Barend', 1, 'Minister for waterways from 2011 to 2015.', { status: 'former' }),
];
export const linkedOutlet: ContextGroup = {
  ...group('linked-outlet', 'minutes.example.org', [
    contextNote('minutes-kind', { subjectName: 'The Minutes', property: 'additionalType', value: 'state-media' }),
    contextNote('minutes-state', {
      subjectName: 'The Minutes',
      property: 'ownershipFundingInfo',
      value: 'state-controlled',
      by: 'River Media Watch',
    }),
  ]),
};
linkedOutlet.why.links = ['https://minutes.example.org/locks'];
