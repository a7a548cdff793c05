// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CarrierReason } from '../../../src/domain/devices/carrier.ts';
import type { CarryFailure, DeviceStatus } from '../../../src/domain/devices/status.ts';
import type { CarryHow } from '../../../src/browser/devices/carrying.ts';
import { DevicesView } from '../../../src/library/devices/DevicesView.tsx';
import type { DevicesActions, DevicesState } from '../../../src/library/devices/view.ts';
import { failureWords } from '../../../src/library/devices/words.ts';
import { textIn } from '../../../src/ui/text.ts';
import english from '../../../assets/locales/en/messages.json' with { type: 'json' };

const laptop: DeviceStatus = {
  installation: '3k9x0v7q2m5t8w1z',
  name: 'Laptop',
  isOwn: true,
  seen: '2026-11-22T08:10:00.000Z',
  waiting: 0,
};
const phone = { ...laptop, installation: 'a8d2f6h1j4l9n3p7', name: 'Phone', isOwn: false };
const connected = (failures: CarryFailure[] = [], devices = [phone, laptop]): DevicesState => ({
  destination: {
    kind: 'folder',
    label: 'Sync',
    installation: laptop.installation,
    deviceName: laptop.name,
    isEncrypted: true,
    withKept: false,
    connected: '2026-11-02T10:00:00.000Z',
    carried: null,
  },
  waiting: 0,
  last: { at: '2026-11-22T08:10:00.000Z', devices, failures },
});
const asked: (CarryHow | 'allow' | 'disconnect' | 'with kept' | 'without kept')[] = [];
let state: DevicesState;
let changed: () => void = () => undefined;
let allowed = true;

const actions: DevicesActions = {
  way: 'folder',
  state: async () => ({ ok: true, value: state }),
  follow: (onChanged) => {
    changed = onChanged;
    return () => undefined;
  },
  chooseDestination: async () => ({ ok: true, value: null }),
  preview: () => new Promise(() => undefined),
  connect: () => new Promise(() => undefined),
  setWithKept: async (on) => {
    asked.push(on ? 'with kept' : 'without kept');
    return { ok: true, value: null };
  },
  carry: async (how) => {
    asked.push(how);
    return { ok: true, value: null };
  },
  allow: async () => {
    asked.push('allow');
    return { ok: true, value: allowed };
  },
  disconnect: async () => {
    asked.push('disconnect');
    state = { destination: null, waiting: 0, last: null };
    return { ok: true, value: null };
  },
};
/** Whatever was asked for is answered and shown. */
const answered = () => act(() => new Promise<void>((done) => setTimeout(done)));
const show = async (own: DevicesActions = actions) => {
  await act(() =>
    render(
      <DevicesView
        actions={own}
        data={{ isOnPhone: false, backUp: () => new Promise(() => undefined) }}
        now={new Date('2026-11-22T12:00:00.000Z')}
      />,
      document.body,
    ),
  );
  await answered();
};
// What is still to be drawn when a test ends would look for a browser that has gone.
afterEach(() => act(() => render(null, document.body)));
beforeEach(() => {
  asked.length = 0;
  [state, allowed] = [connected(), true];
});
const press = async (label: string) => {
  await act(async () => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
    if (!button) throw new Error(`no button ${label}`);
    button.focus();
    button.click();
  });
  await answered();
};

test('this device comes first, and each says when it was seen and what waits', async () => {
  state = connected([], [{ ...phone, waiting: 2 }, laptop]);
  await show();
  const [own, other] = [...document.querySelectorAll('.devices li')].map(({ textContent }) => textContent);
  expect(own).toContain('deviceOwn');
  expect(other).toContain('filesWaiting');
});

test('a device that is the only one is told how others come', async () => {
  state = connected([], [laptop]);
  await show();
  expect(document.body.textContent).toContain('devicesNoOther');
});

test('that it needs the same passphrase is told only where there is one', async () => {
  state = connected([], [laptop]);
  await show();
  expect(document.body.textContent).toContain('devicesNoOtherPassphrase');
  state = { ...state, destination: state.destination && { ...state.destination, isEncrypted: false } };
  changed();
  await answered();
  expect(document.body.textContent).not.toContain('devicesNoOtherPassphrase');
});

test('kept articles are carried only when the reader asks for it', async () => {
  await show();
  expect(document.querySelector('[role=switch]')?.ariaChecked ?? '').not.toBe('true');
  await press('withKept');
  expect(asked).toEqual(['with kept']);
});

test('what cannot be read is told, and can be tried again', async () => {
  let fails = true;
  await show({
    ...actions,
    state: async () => (fails ? { ok: false, code: 'storage' } : { ok: true, value: state }),
  });
  expect(document.querySelector('[role=alert]')?.textContent).toBe('error_data_storage');
  fails = false;
  await press('tryAgain');
  expect(document.querySelector('#devices-here')).not.toBeNull();
});

test('a change of another page is shown', async () => {
  await show();
  state = { ...connected(), waiting: 3 };
  changed();
  await answered();
  expect(document.body.textContent).toContain('changesWaiting');
});

describe('where many notes would go', () => {
  test.each(['keep', 'delete'] as const)('the reader is asked, and answers: %s', async (answer) => {
    state = connected([{ code: 'needs-consent', deleted: 24, of: 80 }]);
    await show();
    expect(asked).toEqual([]);
    await press(answer === 'keep' ? 'consentKeep' : 'consentAgree');
    expect(asked).toEqual([{ consent: answer }]);
  });
});

test('where the folder has to be chosen each time, the answer goes with its files, and not without', async () => {
  const { destination, ...rest } = connected([{ code: 'needs-consent', deleted: 24, of: 80 }]);
  state = { ...rest, destination: destination && { ...destination, kind: 'downloads' } };
  await show({ ...actions, way: 'downloads' });
  expect(document.querySelector('.confirmation')).toBeNull();
  const chosen = [new File(['a'], 'part-1')];
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input) Object.defineProperty(input, 'files', { value: chosen });
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  await answered();
  await press('consentAgree');
  expect(asked).toEqual([{ chosen }, { chosen, consent: 'delete' }]);
});

describe('a folder that has to be allowed again', () => {
  beforeEach(() => {
    state = connected([{ code: 'carrier', reason: 'no-access' }]);
  });
  test('is carried to as soon as it is', async () => {
    await show();
    await press('allowFolder');
    expect(asked).toEqual(['allow', {}]);
  });
  test('is not where that is refused', async () => {
    allowed = false;
    await show();
    await press('allowFolder');
    expect(asked).toEqual(['allow']);
    expect(document.body.textContent).toContain('devicesRefused');
  });
});

test('disconnecting asks once, and what comes in its place has the focus', async () => {
  await show();
  await press('disconnectButton');
  expect(document.activeElement?.textContent).toBe('disconnectStay');
  await press('disconnectStay');
  expect(document.activeElement?.textContent).toBe('disconnectButton');
  await press('disconnectButton');
  await press('disconnectNow');
  expect(asked).toEqual(['disconnect']);
  expect(document.activeElement?.id).toBe('devices-connect');
});

describe('every failure has words that say what to do', () => {
  const text = textIn({
    tag: 'en',
    message: (key, [first = '']) =>
      Object.entries(english)
        .find(([name]) => name === key)?.[1]
        .message.replace(/\$\w+\$/, first) ?? '',
  });
  const path = 'a/part-1';
  const failures: Exclude<CarryFailure, { code: 'needs-consent' }>[] = [
    ...CarrierReason.options.map((reason) => ({ code: 'carrier' as const, reason })),
    { code: 'not-kept', path },
    ...(['wrong-passphrase', 'needs-passphrase', 'not-encrypted'] as const).map((code) => ({ code, device: 'Phone' })),
    ...(['damaged', 'missing', 'newer-version'] as const).map((code) => ({ code, device: 'Phone', path })),
    { code: 'clock', device: 'Phone', seen: '2031-11-22T09:15:00.000Z' },
  ];
  test.each(failures)('%j', (failure) => {
    for (const way of ['folder', 'downloads'] as const) {
      const words = failureWords(failure, [], way, text);
      expect(words.length).toBeGreaterThan(40);
      expect(words.includes('“Phone”')).toBe('device' in failure);
    }
  });
  test('a device whose name cannot be read is called so', () => {
    const unnamed = { ...phone, name: '' };
    const failure = { code: 'damaged' as const, device: phone.installation, path };
    expect(failureWords(failure, [unnamed], 'folder', text)).toContain('whose name cannot be read');
  });
});
