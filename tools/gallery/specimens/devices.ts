import type { CarryFailure, CarryPreview, DeviceStatus } from '../../../src/domain/devices/status.ts';
import type { DevicesActions, DevicesState } from '../../../src/library/devices/view.ts';
import type { LibrarySpecimen } from './librarySpecimen.ts';
import type { Step } from '../step.ts';

/** Made-up states of the page of devices: what it is answered; what is left out is never answered. */
interface DevicesSpecimen {
  way?: DevicesActions['way'];
  state?: DevicesState;
  preview?: CarryPreview;
  written?: [done: number, total: number];
  isFailing?: boolean;
  isRefused?: boolean;
  steps?: Step[];
}

const unconnected: DevicesState = { destination: null, waiting: 0, last: null };
const laptop: DeviceStatus = {
  installation: '3k9x0v7q2m5t8w1z',
  name: 'Laptop',
  isOwn: true,
  seen: '2026-11-22T08:10:00.000Z',
  waiting: 0,
};
const work: DeviceStatus = {
  installation: 'a8d2f6h1j4l9n3p7',
  name: 'Chrome at the office, second floor',
  isOwn: false,
  seen: '2026-11-20T16:40:00.000Z',
  waiting: 0,
};
const phone: DeviceStatus = { installation: 'z0y1x2w3v4u5t6s7', name: '', isOwn: false, seen: null, waiting: 4 };

const stateWith = (failures: CarryFailure[], devices: DeviceStatus[], change: Partial<DevicesState> = {}) => ({
  destination: {
    kind: 'folder' as const,
    label: 'Harbour notes',
    installation: laptop.installation,
    deviceName: laptop.name,
    isEncrypted: true,
    withKept: false,
    connected: '2026-11-02T10:00:00.000Z',
    carried: '2026-11-22T08:10:00.000Z',
  },
  waiting: 0,
  last: { at: '2026-11-22T08:10:00.000Z', devices, failures },
  ...change,
});
const throughDownloads = (state: DevicesState): DevicesState => ({
  ...state,
  destination: state.destination && { ...state.destination, kind: 'downloads', label: 'Sidelight/devices' },
});

const plain = (state: DevicesState): DevicesState => ({
  ...state,
  destination: state.destination && { ...state.destination, isEncrypted: false, withKept: true },
});

const connected = stateWith([], [laptop, work]);
const preview: CarryPreview = {
  comes: { new: 212, newer: 14, rivals: 3 },
  goes: 1284,
  deleted: 2,
  notes: 1284,
  devices: [work],
  failures: [],
};

/** What a reader fills in before he looks what comes and goes. */
const filled: Step[] = [
  { fill: '.connect-form input[type=text]', with: 'Laptop' },
  { press: '.connect-form .field .button' },
  { pause: 50 },
  { fill: '.connect-form input[type=password]', with: 'four tall grey cranes' },
  { fill: '.connect-form input[type=password][data-field=repeated]', with: 'four tall grey cranes' },
  { press: '.connect-form [type=submit]' },
];

const specimens: Record<string, DevicesSpecimen> = {
  '': { state: unconnected },
  loading: {},
  failed: { isFailing: true },
  downloads: {
    way: 'downloads',
    state: unconnected,
    steps: [{ press: '.connect-form .field .button' }, { until: '.connect-form .file-button' }],
  },
  lacking: { state: unconnected, steps: [{ press: '.connect-form [type=submit]' }, { until: '#connect-lack.notice' }] },
  refused: {
    way: 'downloads',
    state: unconnected,
    isRefused: true,
    steps: [{ press: '.connect-form .field .button' }, { until: '.connect-form [role=alert].notice' }],
  },
  preview: { state: unconnected, preview, steps: [...filled, { until: '.preview' }] },
  'preview-barred': {
    state: unconnected,
    preview: { ...preview, failures: [{ code: 'wrong-passphrase', device: work.name }] },
    steps: [...filled, { until: '.preview' }],
  },
  'connected-alone': { state: stateWith([], [laptop], { waiting: 1284 }) },
  'connected-downloads': { way: 'downloads', state: throughDownloads(stateWith([], [laptop, work], { waiting: 3 })) },
  'connected-plain': { state: plain(stateWith([], [laptop])) },
  syncing: {
    state: connected,
    written: [14_500, 50_000],
    steps: [{ press: '.buttons .primary' }, { until: 'progress' }],
  },
  'no-access': { state: stateWith([{ code: 'carrier', reason: 'no-access' }], [laptop, work], { waiting: 7 }) },
  failures: {
    state: stateWith(
      [
        { code: 'carrier', reason: 'full' },
        { code: 'not-kept', path: `${laptop.installation}/000012.part` },
        { code: 'damaged', device: work.name, path: `${work.installation}/000003.part` },
        { code: 'missing', device: work.name, path: `${work.installation}/000004.part` },
        { code: 'newer-version', device: phone.installation, path: `${phone.installation}/manifest` },
        { code: 'clock', device: work.name, seen: '2031-11-22T09:15:00.000Z' },
      ],
      [laptop, { ...work, waiting: 2 }, phone],
    ),
  },
  consent: { state: stateWith([{ code: 'needs-consent', deleted: 24, of: 80 }], [laptop, work]) },
  'disconnect-asked': {
    state: connected,
    steps: [{ press: '[aria-labelledby=devices-disconnect] .button' }, { until: '.confirmation' }],
  },
};

/** As states of the library. */
export const devicesSpecimens: Record<string, LibrarySpecimen> = Object.fromEntries(
  Object.entries(specimens).map(([name, { steps, ...answers }]) => [
    name === '' ? 'devices' : `devices-${name}`,
    { view: 'devices', devices: actionsOf(answers), ...(steps && { steps }) },
  ]),
);

function actionsOf({ way = 'folder', state, preview: shown, written, ...how }: DevicesSpecimen): DevicesActions {
  const answer = <T>(value: T | undefined): Promise<{ ok: true; value: T }> =>
    value === undefined ? new Promise(() => undefined) : Promise.resolve({ ok: true, value });
  const carrying: DevicesActions['carry'] = (_how, onProgress) => {
    if (written) onProgress(...written);
    return answer<null>(undefined);
  };
  return {
    way,
    state: () => (how.isFailing ? Promise.resolve({ ok: false, code: 'storage' }) : answer(state)),
    follow: () => () => undefined,
    chooseDestination: () =>
      answer(
        how.isRefused
          ? null
          : { kind: way, label: way === 'folder' ? 'Harbour notes' : 'Sidelight/devices', access: null },
      ),
    preview: () => answer(shown),
    connect: () => answer<null>(undefined),
    carry: carrying,
    setWithKept: () => answer<null>(undefined),
    allow: () => answer(false),
    disconnect: () => answer<null>(undefined),
  };
}
