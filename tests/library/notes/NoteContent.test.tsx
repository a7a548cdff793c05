// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { NoteContent } from '../../../src/library/notes/NoteContent.tsx';
import { noteWith } from '../../worker/exchange/arbitrary.ts';

const container = document.body;
afterEach(() => render(null, container));
const statuses = () => [...container.querySelectorAll('[role=status]')];

test.each([
  { saved: { ok: true as const, value: noteWith({}) }, told: 'noteSaved' },
  { saved: { ok: false as const, code: 'storage' }, told: '' },
])(
  'an edit that was saved says so where the note stands, one that was not does not: $told',
  async ({ saved, told }) => {
    const actions: Parameters<typeof NoteContent>[0]['actions'] = {
      draftOf: async () => ({ ok: true, value: null }),
      keepDraft: async (draft) => ({ ok: true, value: draft }),
      saveNote: async () => saved,
      historyOf: async () => ({ ok: true, value: [] }),
      dropDraft: async () => ({ ok: true, value: null }),
      settleNote: async () => ({ ok: false, code: 'storage' }),
      saveFile: () => undefined,
    };
    const note = noteWith({ body: 'The locks leak' });
    await act(() =>
      render(
        <NoteContent
          note={note}
          actions={actions}
          tags={[]}
          subjectHref="#"
          onTrash={() => undefined}
          onSaved={() => undefined}
        >
          {null}
        </NoteContent>,
        container,
      ),
    );
    const [status] = statuses();
    expect(status?.textContent).toBe('');
    await act(() => container.querySelector<HTMLElement>('.note-actions .button')?.click());
    await vi.waitFor(() => expect(container.querySelector('form')).not.toBeNull());
    await act(
      async () => void container.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })),
    );
    await vi.waitFor(() => expect(container.querySelector('form') === null || told === '').toBe(true));
    expect(status?.isConnected).toBe(true);
    expect(status?.textContent).toBe(told);
  },
);
