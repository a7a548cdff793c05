import type { FileProblem } from '../../../src/messages/fileProblem.ts';
import type { AutoBackup, DataCheck, DataPreview, DataQuestion, StorageState } from '../../../src/messages/dataView.ts';
import type { DataActions } from '../../../src/library/data/view.ts';
import { bareTables, ownTable } from './tables.ts';
import type { LibrarySpecimen } from './librarySpecimen.ts';
import type { Step } from '../step.ts';

/** Made-up states of the page of the reader's data: what it is answered; what is left out is never answered. */
interface DataSpecimen {
  state?: StorageState;
  auto?: AutoBackup;
  check?: DataCheck;
  /** Asked before the check. */
  question?: DataQuestion;
  taken?: DataPreview;
  written?: [done: number, total: number];
  /** Records that cannot be read. */
  damaged?: number;
  steps?: Step[];
}

const state: StorageState = {
  notes: 1284,
  trashed: 12,
  drafts: 2,
  kept: 312,
  packs: 1,
  bytes: 48_300_000,
  persisted: false,
};
const auto: AutoBackup = { every: 'off', last: null, failed: null };
const preview: DataPreview = {
  format: 'backup',
  sources: [],
  notes: { new: 212, newer: 14, same: 1058, conflict: 3 },
  trashed: 12,
  drafts: 2,
  people: 1,
  kept: 12,
  packs: ['Papers of the harbour'],
  settings: true,
};
const ofPrograms = { ...preview, trashed: 0, drafts: 0, people: 0, kept: 0, packs: [], settings: false };
const problem = (change: Partial<FileProblem>): FileProblem => ({
  code: 'missing',
  file: 'hypothesis-export.json',
  record: 17,
  byte: null,
  path: 'uri',
  detail: '',
  ...change,
});

const leftOut = (file: string, path: string, detail: string) =>
  problem({ code: 'left-out', file, record: null, path, detail });
const skipped = (file: string, path: string, detail: string) =>
  problem({ code: 'skipped', file, record: null, path, detail });

const backedUp: AutoBackup = {
  every: 'week',
  last: {
    file: 'sidelight-backup-2026-11-15.jsonl.gz',
    written: '2026-11-15T09:12:00.000Z',
    checked: '2026-11-22T09:20:00.000Z',
  },
  failed: null,
};
const emptied: DataSpecimen = {
  state: { ...state, notes: 0, trashed: 0, drafts: 0, packs: 0, bytes: 2_100_000 },
  auto: backedUp,
};

const specimens: Record<string, DataSpecimen> = {
  '': { state, auto },
  loading: {},
  failed: { auto },
  'auto-backup': {
    state: { ...state, persisted: true },
    auto: backedUp,
  },
  'auto-backup-failed': {
    state,
    auto: { every: 'day', last: null, failed: { at: '2026-11-22T09:20:00.000Z', reason: 'not-allowed' } },
  },
  'backup-checked': {
    state,
    auto,
    check: { preview, problems: [] },
    steps: [{ choose: 'sidelight-backup-2026-11-15.jsonl.gz' }, { until: '.preview' }],
  },
  'backup-damaged': {
    state,
    auto,
    check: {
      preview: { ...preview, notes: { new: 96, newer: 0, same: 0, conflict: 0 }, packs: [] },
      problems: [
        problem({
          code: 'damaged-gzip',
          file: 'sidelight-backup-2026-11-15.jsonl.gz',
          record: 98,
          byte: 81_920,
          path: '',
        }),
      ],
    },
    steps: [{ choose: 'sidelight-backup-2026-11-15.jsonl.gz' }, { until: '.preview' }],
  },
  'import-checked': {
    state,
    auto,
    check: {
      preview: { ...ofPrograms, format: 'hypothesis' },
      problems: [
        problem({}),
        problem({ code: 'no-address', record: 40, path: '', detail: 'file:///home/reader/report.pdf' }),
        problem({ code: 'too-long', record: 41, path: 'text' }),
      ],
    },
    steps: [{ choose: 'hypothesis-export.json' }, { until: '.preview' }],
  },
  'import-table': {
    state,
    auto,
    question: { tables: [ownTable], hasMore: false },
    steps: [{ choose: 'reading-notes.csv' }, { until: '.table-columns' }],
  },
  'import-table-lacking': {
    state,
    auto,
    question: { tables: [bareTables, ownTable], hasMore: true },
    steps: [{ choose: 'reading' }, { press: '.preview .primary' }, { until: '[role=alert]' }],
  },
  'import-table-checked': {
    state,
    auto,
    question: { tables: [ownTable], hasMore: false },
    check: {
      preview: { ...ofPrograms, format: 'csv', notes: { new: 209, newer: 0, same: 0, conflict: 0 } },
      problems: [
        leftOut('reading-notes.csv', 'Mood', '198'),
        problem({ code: 'no-address', file: 'reading-notes.csv', record: 31, path: '', detail: 'in the paper' }),
      ],
    },
    steps: [{ choose: 'reading-notes.csv' }, { press: '.preview .primary' }, { until: '.preview dl' }],
  },
  'import-folder': {
    state,
    auto,
    check: {
      preview: {
        ...ofPrograms,
        format: 'markdown',
        sources: [
          { format: 'markdown', files: 214, first: 'vault/locks.md' },
          { format: 'hypothesis', files: 1, first: 'vault/exports/hypothesis.json' },
          { format: 'readwise', files: 2, first: 'vault/exports/readwise-data.csv' },
        ],
      },
      problems: [
        leftOut('vault/exports/readwise-data.csv', 'location', '31'),
        skipped('quay.png, lock-gate.jpg, map.webp, …', 'image', '87'),
        skipped('minutes-2024.pdf', 'pdf', '1'),
        skipped('Index.md, To read.md', 'page', '2'),
      ],
    },
    steps: [{ choose: 'vault' }, { until: '.preview' }],
  },
  'import-unreadable': {
    state,
    auto,
    check: {
      preview: null,
      problems: [problem({ code: 'unknown-format', file: 'holiday.json', record: null, path: '' })],
    },
    steps: [{ choose: 'holiday.json' }, { until: '.preview' }],
  },
  'import-running': {
    state,
    auto,
    check: { preview, problems: [] },
    written: [14_500, 50_000],
    steps: [{ choose: 'notes.jsonld' }, { press: '.preview .primary' }, { until: 'progress[value]' }],
  },
  'import-done': {
    state,
    auto,
    check: { preview, problems: [] },
    taken: preview,
    steps: [{ choose: 'notes.jsonld' }, { press: '.preview .primary' }, { until: '.import-status + .drop-zone' }],
  },
  damaged: {
    state,
    auto,
    damaged: 7,
    steps: [{ press: '.damaged-records .button' }, { until: '.damaged-records .button + span' }],
  },
  'wipe-asked': { state, auto, steps: [{ press: '[aria-labelledby=wipe] .button' }, { until: '.confirmation' }] },
};

/** As states of the library. */
export const dataSpecimens: Record<string, LibrarySpecimen> = {
  'data-lost': { view: 'data', hasLostNotes: true, data: actionsOf(emptied, false) },
  'data-restored': { view: 'data', areNotesBack: true, data: actionsOf({ ...emptied, auto }, false) },
  'data-lost-no-backup': { view: 'data', hasLostNotes: true, data: actionsOf({ ...emptied, auto }, false) },
  ...Object.fromEntries(
    Object.entries(specimens).map(([name, { steps, ...answers }]) => [
      name === '' ? 'data' : `data-${name}`,
      { view: 'data', data: actionsOf(answers, name === 'failed'), ...(steps && { steps }) },
    ]),
  ),
};

function actionsOf(
  { state: counted, auto: set, check, question, taken, written, damaged = 0 }: DataSpecimen,
  isFailing: boolean,
): DataActions {
  const answer = <T>(value: T | undefined): Promise<{ ok: true; value: T }> =>
    value === undefined ? new Promise(() => undefined) : Promise.resolve({ ok: true, value });
  const failed = async () => ({ ok: false as const, code: 'storage' });
  return {
    isOnPhone: false,
    state: () => (isFailing ? failed() : answer(counted)),
    backUp: () => answer({ name: 'sidelight-backup-2026-11-22.jsonl.gz', bytes: 412_000 }),
    save: failed,
    open: () => ({
      check: () => answer<DataCheck | DataQuestion>(question ?? check),
      map: () => answer(check),
      apply: (onProgress) => {
        if (written) onProgress(...written);
        return answer(taken);
      },
      cancel: () => undefined,
    }),
    persist: () => answer(false),
    damaged: () => answer(damaged),
    saveDamaged: () => answer({ name: 'sidelight-damaged-2026-11-22.json', bytes: 4200 }),
    deleteDamaged: () => answer(null),
    forgetLoss: async () => ({ ok: true, value: null }),
    autoBackup: () => answer(set),
    setAutoBackup: () => answer(false),
    historyInBackups: () => answer(true),
    setHistoryInBackups: () => answer(null),
    isConnected: () => answer(true),
    keptInBackups: () => answer(false),
    setKeptInBackups: () => answer(null),
    wipe: () => answer(null),
  };
}
