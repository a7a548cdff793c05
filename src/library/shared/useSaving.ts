import { useState } from 'preact/hooks';
import type { ActionResult } from '../../domain/failure.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import type { SavedFile } from '../../messages/dataView.ts';

/** Where a file is that is being written for the reader. */
export type Saving =
  | { at: 'idle' }
  | { at: 'writing'; done: number; total: number }
  | { at: 'saved'; file: SavedFile }
  | { at: 'failed'; code: string };

/** Writes one file at a time. */
export function useSaving(): [Saving, (write: (onProgress: OnProgress) => Promise<ActionResult<SavedFile>>) => void] {
  const [saving, setSaving] = useState<Saving>({ at: 'idle' });
  const save = (write: (onProgress: OnProgress) => Promise<ActionResult<SavedFile>>) => {
    if (saving.at === 'writing') return;
    setSaving({ at: 'writing', done: 0, total: 0 });
    const onProgress = (done: number, total: number) => setSaving({ at: 'writing', done, total });
    void write(onProgress).then((result) =>
      setSaving(result.ok ? { at: 'saved', file: result.value } : { at: 'failed', code: result.code }),
    );
  };
  return [saving, save];
}
