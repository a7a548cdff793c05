import type { Draft } from '../domain/notes/note.ts';
import { draftsAmong } from '../domain/notes/drafts.ts';
import type { PanelActions } from '../ui/actions.ts';

export type DraftActions = Pick<PanelActions, 'keepDraft' | 'dropDraft' | 'saveNote'>;

/**
 * Holds drafts that could not be stored, as long as this page is open: an editor gives way to another tab or another
 * search, and what was typed into it must not go with it.
 */
export function holdingDrafts({ keepDraft, dropDraft, saveNote }: DraftActions) {
  /** By slot, with the `updated` of what is on disk there. */
  const held = new Map<string, { draft: Draft; revision: string }>();
  /** An editor opened on a held draft takes that for what is on disk. */
  const onDisk = (slot: string, revision: string) => held.get(slot)?.revision ?? revision;
  const actions: DraftActions = {
    keepDraft: async (draft, editorRevision) => {
      const revision = onDisk(draft.slot, editorRevision);
      const result = await keepDraft(draft, revision);
      if (result.ok) held.delete(draft.slot);
      else held.set(draft.slot, { draft, revision });
      return result;
    },
    dropDraft: async (slot, revision) => {
      const result = await dropDraft(slot, onDisk(slot, revision));
      if (result.ok) held.delete(slot);
      return result;
    },
    saveNote: async (draft, revision) => {
      const result = await saveNote(draft, onDisk(draft.slot, revision));
      if (result.ok) held.delete(draft.slot);
      return result;
    },
  };
  return {
    ...actions,
    /**
     * Those that were read, with what is held in place of theirs or beside them.
     * @param keys - of what they are about; null for all
     */
    among: (drafts: readonly Draft[], keys: readonly string[] | null): Draft[] => {
      const all = [...held.values()].map(({ draft }) => draft);
      return [...drafts.filter(({ slot }) => !held.has(slot)), ...(keys === null ? all : draftsAmong(all, keys))];
    },
  };
}
