import type { FileProblem } from '../../src/messages/fileProblem.ts';
import type { AutoBackup, DataCheck, DataPreview, StorageState } from '../../src/messages/dataView.ts';
import type { DataActions } from '../../src/library/data/view.ts';
import type { LibrarySpecimen } from './librarySpecimen.ts';
import type { Step } from './step.ts';

/** Made-up states of the page of the reader's data: what it is answered; what is left out is never answered. */
interface DataSpecimen {
  state?: StorageState;
  auto?: AutoBackup;
  check?: DataCheck;
  taken?: DataPreview;
  written?: [done: number, total: number];
  steps?: Step[];
}

const state: StorageState = { notes: 1284, trashed: 12, drafts: 2, packs: 1, bytes: 48_300_000, persisted: false };
const auto: AutoBackup = { every: 'off', last: null, failed: null };
const preview: DataPreview = {
  format: 'backup',
  sources: [],
  notes: { new: 212, newer: 14, same: 1058, conflict: 3 },
  trashed: 12,
  drafts: 2,
  people: 1,
  packs: ['Papers of the harbour'],
  settings: true,
};
const problem = (change: Partial<FileProblem>): FileProblem => ({
  code: 'missing',
  file: 'hypothesis-export.json',
  record: 17,
  byte: null,
  path: 'uri',
  detail: '',
  ...change,
});

const specimens: Record<string, DataSpecimen> = {
  '': { state, auto },
  loading: {},
  failed: { auto },
  'auto-backup': {
    state: { ...state, persisted: true },
    auto: {
      every: 'week',
      last: {
        file: 'sidelight-backup-2026-11-15.jsonl.gz',
        written: '2026-11-15T09:12:00.000Z',
        checked: '2026-11-22T09:20:00.000Z',
      },
      failed: null,
    },
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
      preview: { ...preview, format: 'hypothesis', trashed: 0, drafts: 0, people: 0, packs: [], settings: false },
      problems: [
        problem({}),
        problem({ code: 'no-address', record: 40, path: '', detail: 'file:///home/reader/report.pdf' }),
        problem({ code: 'too-long', record: 41, path: 'text' }),
      ],
    },
    steps: [{ choose: 'hypothesis-export.json' }, { until: '.preview' }],
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
  'wipe-asked': { state, auto, steps: [{ press: '[aria-labelledby=wipe] .button' }, { until: '.confirmation' }] },
};

/** As states of the library. */
export const dataSpecimens: Record<string, LibrarySpecimen> = Object.fromEntries(
  Object.entries(specimens).map(([name, { steps, ...answers }]) => [
    name === '' ? 'data' : `data-${name}`,
    { view: 'data', data: actionsOf(answers, name === 'failed'), ...(steps && { steps }) },
  ]),
);

function actionsOf(
  { state: counted, auto: set, check, taken, written }: DataSpecimen,
  isFailing: boolean,
): DataActions {
  const answer = <T>(value: T | undefined): Promise<{ ok: true; value: T }> =>
    value === undefined ? new Promise(() => undefined) : Promise.resolve({ ok: true, value });
  const failed = async () => ({ ok: false as const, code: 'storage' });
  return {
    state: () => (isFailing ? failed() : answer(counted)),
    backUp: () => answer({ name: 'sidelight-backup-2026-11-22.jsonl.gz', bytes: 412_000 }),
    save: failed,
    open: () => ({
      check: () => answer(check),
      apply: (onProgress) => {
        if (written) onProgress(...written);
        return answer(taken);
      },
      cancel: () => undefined,
    }),
    persist: () => answer(false),
    forgetLoss: async () => ({ ok: true, value: null }),
    autoBackup: () => answer(set),
    setAutoBackup: () => answer(false),
    historyInBackups: () => answer(true),
    setHistoryInBackups: () => answer(null),
    wipe: () => answer(null),
  };
}
