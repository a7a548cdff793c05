import { useState } from 'preact/hooks';
import type { ActionResult } from '../../domain/failure.ts';
import type { OnProgress } from '../../messages/packsView.ts';

/** How far a carry has come that the reader asked for. */
type Carrying =
  | { at: 'idle' }
  | { at: 'carrying'; done: number; total: number }
  | { at: 'done' }
  | { at: 'failed'; code: string };

/** One at a time. */
export function useCarrying(): [Carrying, (carry: (onProgress: OnProgress) => Promise<ActionResult<null>>) => void] {
  const [carrying, setCarrying] = useState<Carrying>({ at: 'idle' });
  const act = (carry: (onProgress: OnProgress) => Promise<ActionResult<null>>) => {
    if (carrying.at === 'carrying') return;
    setCarrying({ at: 'carrying', done: 0, total: 0 });
    void carry((done, total) => setCarrying({ at: 'carrying', done, total })).then((result) =>
      setCarrying(result.ok ? { at: 'done' } : { at: 'failed', code: result.code }),
    );
  };
  return [carrying, act];
}
