// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { StorageState } from '../../src/ui/library/data/data.ts';
import { StorageSection } from '../../src/ui/library/data/StorageSection.tsx';

test('what the browser has promised is read by whoever asked for it', async () => {
  const state: StorageState = { notes: 1, trashed: 0, drafts: 0, packs: 0, bytes: null, persisted: false };
  const show = (persisted: boolean) =>
    act(() =>
      render(
        <StorageSection
          state={{ ...state, persisted }}
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
