import { askForResult } from '../messages/ask.ts';
import type { DraftActions } from './heldDrafts.ts';
import { keepStorageAtFirst } from './persistence.ts';

/** What a page's editors ask the background for. */
export const draftRequests: DraftActions = {
  keepDraft: (draft, revision) => askForResult('draft.keep', { draft, revision }),
  dropDraft: (slot, revision) => askForResult('draft.drop', { slot, revision }),
  saveNote: async (draft, revision) => {
    const saved = await askForResult('note.save', { draft, revision });
    if (saved.ok) void keepStorageAtFirst();
    return saved;
  },
};
