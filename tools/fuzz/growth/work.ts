import { Session } from 'node:inspector/promises';
import { countNatives, takeGone } from './natives.ts';

/**
 * Counts the work of calls: how often each block of every script was entered (V8's precise coverage), with what the
 * browser's own functions went through. It is the same on every machine, however busy.
 */
export async function startCounting() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  countNatives();
  return async (act: () => Promise<void>): Promise<number> => {
    await entered(session);
    takeGone();
    await act();
    return takeGone() + (await entered(session));
  };
}

/** Blocks entered since this was last asked. */
async function entered(session: Session): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let count = 0;
  for (const { functions } of result)
    for (const { ranges } of functions) for (const range of ranges) count += range.count;
  return count;
}
