// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { StorageState } from '../../../src/messages/dataView.ts';
import { StorageSection } from '../../../src/library/data/StorageSection.tsx';

const state: StorageState = { notes: 1, trashed: 0, drafts: 0, kept: 0, packs: 0, bytes: null, persisted: false };

test('what the browser has promised is read by whoever asked for it', async () => {
  const show = (persisted: boolean) =>
    act(() =>
      render(
        <StorageSection
          state={{ ...state, persisted }}
          unread={null}
          actions={{ persist: async () => ({ ok: true, value: true }) }}
          onChanged={() => void show(true)}
        />,
        document.body,
      ),
    );
  await show(false);
  const button = document.querySelector('button');
  button?.focus();
  await act(() => button?.click());
  expect(document.activeElement?.textContent).toBe('persisted');
});

test('what could not be read is read from its heading once it could', async () => {
  const show = (read: StorageState | null) =>
    act(() =>
      render(
        <StorageSection
          state={read}
          unread={read === null ? 'storage' : null}
          actions={{ persist: async () => ({ ok: true, value: true }) }}
          onChanged={() => void show(state)}
        />,
        document.body,
      ),
    );
  await show(null);
  expect(document.querySelector('[role=alert]')?.textContent).toBe('error_data_storage');
  const button = document.querySelector('button');
  button?.focus();
  await act(() => button?.click());
  expect(document.querySelector('[role=alert]')).toBeNull();
  expect(document.activeElement?.id).toBe('storage');
});
