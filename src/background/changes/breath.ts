/** Milliseconds of work at a stretch: no click waits longer for the thread. */
const STRETCH_MS = 20;

/**
 * Cooperative scheduling: a function to await between steps of a long work, which lets other tasks run once a stretch
 * of time is over. A step itself should take some milliseconds at most.
 */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
