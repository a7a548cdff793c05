import { useEffect, useRef, useState } from 'preact/hooks';
import { saysNothing, type Draft } from '../../domain/notes/note.ts';
import type { PanelActions } from '../actions.ts';
import type { ActionResult } from '../../domain/failure.ts';

/** Typing pauses longer than this are written to disk; leaving the panel writes at once. */
const KEEP_AFTER_MS = 250;
/**
 * Whoever types without a pause loses no more than this where nothing is written at the end, as when Sidelight is
 * updated.
 */
const KEEP_WITHIN_MS = 1000;

export type DraftState = { status: 'untouched' | 'keeping' | 'kept' } | { status: 'failed'; code: string };

/**
 * A text being written that is kept as the reader types: the newest text is on disk a moment after every pause, a
 * second after the first sign at the latest, and at once when the editor or the panel closes. Writes go one after the
 * other, so an older text never overwrites a newer one.
 */
export function useDraft(initial: Draft, { keepDraft, dropDraft }: Pick<PanelActions, 'keepDraft' | 'dropDraft'>) {
  const [draft, setDraft] = useState(initial);
  const [state, setState] = useState<DraftState>({ status: 'untouched' });
  const unsaved = useRef<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** When the first sign was typed that is not written yet. */
  const unsavedSince = useRef<number | null>(null);
  const lastWrite = useRef<Promise<{ ok: boolean }>>(Promise.resolve({ ok: true }));
  /** What this editor has on disk: anything else in the slot is another window's. */
  const onDisk = useRef({ slot: initial.slot, revision: initial.updated });

  const write = (next: Draft): Promise<ActionResult<unknown>> => {
    const result = lastWrite.current.then(async () => {
      const { slot, revision } = onDisk.current;
      if (saysNothing(next)) return dropDraft(slot, revision);
      const written = await keepDraft({ ...next, slot }, revision);
      if (written.ok) onDisk.current = { slot: written.value.slot, revision: written.value.updated };
      return written;
    });
    lastWrite.current = result;
    return result;
  };

  /** Writes what is not written yet; false where that, or the write before it, has failed. */
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer.current);
    unsavedSince.current = null;
    const next = unsaved.current;
    if (!next) return (await lastWrite.current).ok;
    unsaved.current = null;
    const result = await write(next);
    if (unsaved.current === null) {
      setState(result.ok ? { status: 'kept' } : { status: 'failed', code: result.code });
      if (!result.ok) unsaved.current = next; // whoever leaves tries again
    }
    return result.ok;
  };

  const change = (changed: Partial<Pick<Draft, 'body' | 'subject' | 'passage' | 'tags' | 'moves'>>) => {
    const next = { ...draft, ...changed, updated: new Date().toISOString() };
    setDraft(next);
    unsaved.current = next;
    setState({ status: 'keeping' });
    clearTimeout(timer.current);
    unsavedSince.current ??= Date.now();
    const left = unsavedSince.current + KEEP_WITHIN_MS - Date.now();
    timer.current = setTimeout(() => void flush(), Math.min(KEEP_AFTER_MS, Math.max(0, left)));
  };

  /**
   * Forgets what is not written yet, for a text that is to be saved or thrown away. Answers with what is on disk in the
   * end.
   */
  const settle = async () => {
    clearTimeout(timer.current);
    unsaved.current = null;
    unsavedSince.current = null;
    await lastWrite.current;
    return onDisk.current;
  };

  useEffect(() => {
    const flushNow = () => void flush();
    addEventListener('pagehide', flushNow);
    document.addEventListener('visibilitychange', flushNow);
    return () => {
      removeEventListener('pagehide', flushNow);
      document.removeEventListener('visibilitychange', flushNow);
      flushNow();
    };
  }, []);

  return { draft, state, change, flush, settle };
}
