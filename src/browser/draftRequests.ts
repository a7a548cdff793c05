import { askForResult } from '../messages/ask.ts';
import type { Keeping } from './heldDrafts.ts';
import { keepStorageAtFirst } from './persistence.ts';

/** What a page's editors ask the background for. */
export const draftRequests: Keeping = {
  keepDraft: (draft, kept) => askForResult('draft.keep', { draft, kept }),
  dropDraft: (slot, kept) => askForResult('draft.drop', { slot, kept }),
  saveNote: async (draft, kept) => {
    const saved = await askForResult('note.save', { draft, kept });
    if (saved.ok) void keepStorageAtFirst();
    return saved;
  },
};
