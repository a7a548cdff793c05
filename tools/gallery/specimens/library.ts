import type { LibrarySpecimen } from './librarySpecimen.ts';
import type { Step } from '../step.ts';
import { dataSpecimens } from './data.ts';
import { devicesSpecimens } from './devices.ts';
import { keptSpecimens } from './kept.ts';
import { notesSpecimens } from './libraryNotes.ts';
import type { ContextNote } from '../../../src/domain/packs/contextNote.ts';
import type { ActionResult } from '../../../src/domain/failure.ts';
import type { FileCheck, ContextNotesFound, PackEntry, PackPreview } from '../../../src/messages/packsView.ts';
import { bareContextNote } from '../../madeUp/bare.ts';

const ok = <T>(value: T): ActionResult<T> => ({ ok: true, value });
const failed = (code: string): ActionResult<never> => ({ ok: false, code });

const pack = (key: string, change: Partial<PackEntry>): PackEntry => ({
  key,
  id: `org.example.${key}`,
  title: 'Papers of the harbour',
  version: '2026.11',
  language: 'en',
  licence: 'CC0-1.0',
  maintainer: { name: 'Example Library' },
  updated: '2026-11-01',
  subjects: 12,
  notes: 48,
  imported: true,
  enabled: true,
  ...change,
});
const outlets = pack('outlets', {
  title: 'Outlets',
  description: 'Country, kind, founding year and owner of news outlets, with a source for each statement.',
  homepage: 'https://www.example.org/sidelight/packs',
  maintainer: { name: 'Sidelight contributors', contact: 'packs@example.org' },
  licence: 'CC-BY-SA-4.0',
  subjects: 3013,
  notes: 11_459,
  imported: false,
});
const terms = pack('terms', {
  title: 'Reading terms',
  description: 'What terms of the trade mean that are easily misread.',
  maintainer: { name: 'Sidelight contributors' },
  notes: 138,
  subjects: 138,
  imported: false,
});
const harbour = pack('harbour', { homepage: 'https://www.example.org/harbour' });
const packs: PackEntry[] = [
  outlets,
  terms,
  harbour,
  pack('expired', {
    title: 'Rulings of the Press Council of the North Coast, 2019 to 2024, with those of its predecessors',
    description:
      'Each ruling with its date and a link to the text. Rulings under appeal are left out until they are final.',
    homepage: 'https://www.example.org/a-very-long-address-without-any-break/rulings-of-the-press-council/2019-2024',
    updated: '2024-03-01',
    expires: '2025-03-01',
    licence: 'NOASSERTION',
    enabled: false,
  }),
  pack('rtl', { title: 'صحف الميناء', language: 'ar', maintainer: { name: 'مكتبة المثال' } }),
];

const note = (id: string, change: Partial<ContextNote>): ContextNote =>
  bareContextNote(`harbour/${id}`, {
    packId: 'harbour',
    packTitle: harbour.title,
    sources: [{ url: 'https://www.example.org/herald', title: 'Harbour Herald', publisher: 'Example Encyclopedia' }],
    ...change,
  });
const notes: ContextNote[] = [
  note('founded', { property: 'foundingDate', value: '1884' }),
  note('owner', { property: 'parentOrganization', value: 'Tidewater Media Trust', asOf: '2025-06' }),
  note('council', {
    kind: 'assessment',
    by: 'Press Council of the North Coast',
    text: { en: 'The council upheld two complaints about its reports on the locks and dismissed five.' },
    scope: 'Reports on the locks only',
    asOf: '2024-02-11',
    sources: [
      { url: 'https://www.example.org/rulings/12', title: 'Ruling 12 of 2024', publisher: 'Press Council' },
      { url: 'https://www.example.org/rulings/14', title: 'Ruling 14 of 2024', publisher: 'Press Council' },
    ],
  }),
  note('off', {
    packId: 'expired',
    packTitle: 'Rulings of the Press Council',
    subjectName: 'The Northern Coast Shipping, Fisheries and Agricultural Intelligencer and Advertiser',
    kind: 'context',
    text: { en: 'Left the council in 2021.' },
  }),
  note('rtl', {
    packId: 'rtl',
    packTitle: 'صحف الميناء',
    subjectName: 'جريدة الميناء',
    kind: 'context',
    text: { ar: 'تصدر يومياً منذ عام ١٩٢١.' },
  }),
];

const preview: PackPreview = {
  pack: harbour,
  replaces: null,
  subjectTypes: [
    { name: 'outlet', count: 8 },
    { name: 'outlet-section', count: 3 },
    { name: 'author', count: 1 },
  ],
  kinds: [
    { name: 'fact', count: 36 },
    { name: 'assessment', count: 12 },
  ],
  speakers: [
    { name: 'Press Council of the North Coast', count: 9 },
    { name: 'Union of Harbour Pilots', count: 3 },
  ],
  moreSpeakers: 0,
  publishers: [
    { name: 'Example Encyclopedia', count: 30 },
    { name: 'Press Council', count: 12 },
    { name: 'Harbour Herald', count: 4 },
  ],
  morePublishers: 7,
  examples: notes.slice(0, 3),
};
const older: PackPreview = {
  ...preview,
  pack: { ...harbour, version: '2026.9', maintainer: { name: 'Somebody else' } },
  replaces: { facts: harbour, order: 'older' },
};
const list: FileCheck = {
  state: 'list',
  list: {
    title: 'survey',
    columns: ['Site', 'Name', 'Remark', 'Reference'],
    guess: { domain: 0, name: 1, note: 2, source: 3 },
    entries: 1204,
    skipped: 3,
    skippedExamples: ['not a site, x, y', '@@||exception.example^', 'https://paper.example/a/single/page'],
  },
};
const chosen = (check: FileCheck, ...steps: Step[]): LibrarySpecimen => ({
  packs: ok([terms]),
  check: ok(check),
  steps: [{ choose: 'harbour.json' }, ...steps],
});
/** Longer than the search waits for another letter. */
const AFTER_TYPING_MS = 400;
const searched = (found?: ActionResult<ContextNotesFound>): LibrarySpecimen => ({
  packs: ok(packs.filter(({ enabled }) => !enabled)),
  ...(found ? { found } : {}),
  steps: [{ type: 'harbour' }, { pause: AFTER_TYPING_MS }],
});
const adding: Step[] = [{ press: '.preview .primary' }];

/** Every state of the library page by its name in the gallery's address. */
export const librarySpecimens: Record<string, LibrarySpecimen> = {
  'library-packs': { packs: ok(packs), steps: [{ until: '.pack' }] },
  'library-loading': {},
  'library-empty': { packs: ok([]), steps: [{ until: '[aria-labelledby=pack-list]:not([aria-busy=true])' }] },
  'library-failed': { packs: failed('storage'), steps: [{ until: '[role=alert]' }] },
  'library-export-failed': {
    packs: ok([outlets, harbour]),
    steps: [{ press: '.packs .button' }, { until: '.pack .notice' }],
  },
  'library-remove': {
    packs: ok([terms, harbour]),
    steps: [{ press: '.packs .button + .button' }, { until: '.confirmation' }],
  },
  'library-checking': { packs: ok([terms]), steps: [{ choose: 'harbour.json' }, { until: 'progress' }] },
  'library-preview': chosen({ state: 'pack', preview }, { until: '.preview' }),
  'library-preview-older': chosen({ state: 'pack', preview: older }, { until: '.preview' }),
  'library-list': chosen(list, { until: 'form' }),
  'library-problems': chosen(
    {
      state: 'bad',
      problems: [
        { path: 'licence', code: 'missing', values: [] },
        { path: 'notes[12].sources', code: 'no_source', values: [] },
        { path: 'subjects[3].match.domains[0]', code: 'over_broad', values: [] },
        { path: 'subjects[7].match.phrases[2]', code: 'common_word', values: ['people'] },
      ],
    },
    { until: '.problems' },
  ),
  'library-writing': {
    ...chosen({ state: 'pack', preview }, ...adding, { until: 'progress' }),
    written: [[17_500, 50_000]],
  },
  'library-added': {
    ...chosen({ state: 'pack', preview }, ...adding, { until: '.import-status + .drop-zone' }),
    applied: ok(null),
  },
  'library-import-failed': {
    ...chosen({ state: 'pack', preview }, ...adding, { until: '.notice + .drop-zone' }),
    applied: failed('storage-full'),
  },
  'library-cancelled': chosen(
    { state: 'pack', preview },
    { press: '.preview .button:not(.primary)' },
    { until: '.import-status + .drop-zone' },
  ),
  'library-found': searched(ok({ total: 212, notes })),
  'library-searching': searched(),
  'library-not-found': searched(ok({ total: 0, notes: [] })),
  'library-search-failed': searched(failed('storage')),
  ...dataSpecimens,
  ...devicesSpecimens,
  ...notesSpecimens,
  ...keptSpecimens,
};
