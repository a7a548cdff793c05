// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Connection } from '../../../src/domain/devices/connection.ts';
import type { CarryPreview } from '../../../src/domain/devices/status.ts';
import type { DataActions } from '../../../src/library/data/view.ts';
import { ConnectSection } from '../../../src/library/devices/ConnectSection.tsx';
import type { DevicesActions } from '../../../src/library/devices/view.ts';

const preview: CarryPreview = {
  comes: { new: 2, newer: 0, rivals: 1 },
  goes: 5,
  deleted: 0,
  notes: 5,
  devices: [],
  failures: [],
};
const folder = { kind: 'folder' as const, label: 'Sync', access: 'handle' };
const log: string[] = [];
let previewed: Connection | null = null;

const actions = (change: Partial<DevicesActions> = {}): DevicesActions => ({
  way: 'folder',
  state: () => new Promise(() => undefined),
  follow: () => () => undefined,
  chooseDestination: async () => ({ ok: true, value: folder }),
  preview: async (connection) => {
    previewed = connection;
    return { ok: true, value: preview };
  },
  connect: async () => {
    log.push('connect');
    return { ok: true, value: null };
  },
  setWithKept: async () => ({ ok: true, value: null }),
  carry: async () => ({ ok: true, value: null }),
  allow: async () => ({ ok: true, value: true }),
  disconnect: async () => ({ ok: true, value: null }),
  ...change,
});
const backUp = async () => {
  log.push('backup');
  return { ok: true as const, value: { name: 'backup.gz', bytes: 1 } };
};
const show = (change: Partial<DevicesActions> = {}, data: Pick<DataActions, 'backUp'> = { backUp }) =>
  act(() =>
    render(
      <ConnectSection actions={actions(change)} data={data} onConnected={() => log.push('connected')} />,
      document.body,
    ),
  );
// What is still to be drawn when a test ends would look for a browser that has gone.
afterEach(() => act(() => render(null, document.body)));
beforeEach(() => {
  log.length = 0;
  previewed = null;
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});

const find = (selector: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const fill = (selector: string, value: string) =>
  act(() => {
    const field = find(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const click = (selector: string) => act(async () => find(selector).click());
const submit = () => click('[type=submit]');
const lack = () => find('#connect-lack').textContent;
const fillAll = async () => {
  await fill('input[type=text]', '  Laptop ');
  await click('[data-field=place]');
  await fill('[data-field=passphrase]', 'four tall cranes');
  await fill('[data-field=repeated]', 'four tall cranes');
};

describe('what is lacking is told one after the other, where it is', () => {
  test.each<[lacking: string, field: string, without: () => Promise<void>]>([
    ['connectNoName', 'name', () => fill('input[type=text]', '  ')],
    ['connectShort', 'passphrase', () => fill('[data-field=passphrase]', 'short')],
    ['connectUnlike', 'repeated', () => fill('[data-field=repeated]', 'four tall crane')],
  ])('%s', async (lacking, field, without) => {
    await show();
    await fillAll();
    await without();
    await submit();
    expect(lack()).toBe(lacking);
    expect(document.activeElement?.getAttribute('data-field')).toBe(field);
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(previewed).toBeNull();
  });

  test('a folder', async () => {
    await show({ chooseDestination: async () => ({ ok: true, value: null }) });
    await fillAll();
    await submit();
    expect(lack()).toBe('connectNoPlace');
  });
});

test('what was filled in is what is previewed, and nothing is done yet', async () => {
  await show();
  await fillAll();
  await submit();
  expect(previewed).toEqual({ ...folder, deviceName: 'Laptop', passphrase: 'four tall cranes' });
  expect(log).toEqual([]);
  expect(document.activeElement?.id).toBe('connect-preview');
  await click('.preview .button:not(.primary)');
  expect(find('input[type=text]').value).toBe('  Laptop ');
});

test('without a passphrase only by choice', async () => {
  await show();
  await fillAll();
  await click('label + label input[type=radio]');
  expect(document.querySelector('input[type=password]')).toBeNull();
  await submit();
  expect(previewed?.passphrase).toBeNull();
});

describe('connecting', () => {
  const connect = async () => {
    await fillAll();
    await submit();
    await click('.preview .primary');
  };

  test('writes a backup first', async () => {
    await show();
    await connect();
    expect(log).toEqual(['backup', 'connect', 'connected']);
  });

  test('does nothing when the backup fails', async () => {
    await show({}, { backUp: async () => ({ ok: false, code: 'storage-full' }) });
    await connect();
    expect(log).toEqual([]);
    expect(document.body.textContent).toContain('error_data_storage_full');
  });

  test('needs no backup where there are no notes', async () => {
    await show({ preview: async () => ({ ok: true, value: { ...preview, notes: 0, goes: 0 } }) });
    await connect();
    expect(log).toEqual(['connect', 'connected']);
  });

  test('that fails says so, and can be tried again', async () => {
    let tries = 0;
    await show({
      connect: async () => (++tries === 1 ? { ok: false, code: 'storage' } : { ok: true, value: null }),
    });
    await connect();
    expect(document.body.textContent).toContain('error_data_storage');
    await click('.preview .primary');
    expect(log).toEqual(['backup', 'backup', 'connected']);
  });

  test.each<CarryPreview['failures'][number]>([
    { code: 'wrong-passphrase', device: 'Phone' },
    { code: 'needs-passphrase', device: 'Phone' },
    { code: 'not-encrypted', device: 'Phone' },
    { code: 'carrier', reason: 'unreachable' },
  ])('waits until $code is set right', async (failure) => {
    await show({ preview: async () => ({ ok: true, value: { ...preview, failures: [failure] } }) });
    await fillAll();
    await submit();
    expect(document.querySelector('.preview .primary')).toBeNull();
    expect(find('.device-failures').textContent).toMatch(/^error_carr/);
  });

  test('does not wait for a file that is on its way', async () => {
    const failure = { code: 'missing' as const, device: 'Phone', path: 'a/part-1' };
    await show({ preview: async () => ({ ok: true, value: { ...preview, failures: [failure] } }) });
    await connect();
    expect(log).toContain('connected');
  });
});

test('where the folder has to be chosen each time, its files go along', async () => {
  const seen: (readonly File[])[] = [];
  await show({
    way: 'downloads',
    chooseDestination: async () => ({
      ok: true,
      value: { kind: 'downloads', label: 'Sidelight/devices', access: null },
    }),
    preview: async (_connection, chosen) => {
      seen.push(chosen);
      return { ok: true, value: preview };
    },
  });
  await fill('input[type=text]', 'Firefox');
  find('[data-field=place]').focus();
  await click('[data-field=place]');
  const input = find('input[type=file]');
  expect(document.activeElement).toBe(input);
  expect(input.hasAttribute('webkitdirectory')).toBe(true);
  const files = [new File(['a'], 'part-1')];
  Object.defineProperty(input, 'files', { value: files });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await click('label + label input[type=radio]');
  await submit();
  expect(seen).toEqual([files]);
});
