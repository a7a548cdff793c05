import { codeOf } from '../domain/failure.ts';
import type { ActionResult } from '../domain/failure.ts';

/** A page that is closed or reloaded breaks off what it was waiting for: no failure to speak of. */
let isLeaving = false;
globalThis.addEventListener?.('pagehide', () => {
  isLeaving = true;
});

/**
 * What an act comes to, its failure as a value: the components show it, nothing throws through them.
 *
 * @param what - what was done, for the log
 */
export async function resultOf<T>(what: string, act: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    if (!isLeaving) console.error(`Sidelight: ${what}`, error);
    return { ok: false, code: codeOf(error) };
  }
}
