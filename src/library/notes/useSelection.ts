import { useRef, useState } from 'preact/hooks';
import type { NotesFound } from '../../messages/notesView.ts';
import type { NotesActions } from './view.ts';

/** The notes chosen from those found, to do something with all of them. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** Where the last was chosen by itself: a stretch begins there. */
  anchor: number | null;
  toggle: (id: string, place: number) => void;
  /** Chooses all from one place to another. */
  extend: (from: number, to: number) => void;
  all: () => void;
  clear: () => void;
}

/** Holds what is chosen of the notes found; a stretch of them is asked of the worker, which knows their ids. */
export function useSelection(actions: Pick<NotesActions, 'ids'>, found: NotesFound | null): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<number | null>(null);
  const add = async (from: number, to: number) => {
    if (!found) return;
    const result = await actions.ids(found.id, from, to);
    if (result.ok && result.value) {
      const more = result.value;
      setIds((before) => new Set([...before, ...more]));
    }
  };
  return {
    ids,
    anchor: anchor.current,
    toggle: (id, place) => {
      anchor.current = place;
      setIds((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      });
    },
    extend: (from, to) => {
      anchor.current ??= from;
      void add(Math.min(from, to), Math.max(from, to) + 1);
    },
    all: () => void add(0, found?.total ?? 0),
    clear: () => {
      anchor.current = null;
      setIds((before) => (before.size === 0 ? before : new Set()));
    },
  };
}
