/**
 * An act that many ask for and one doing serves: asked for while it runs, it runs once more afterwards, however often it was asked.
 */
export function inOneGo(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = () => {
    next = null;
    running = act().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    return (next ??= running.then(run, run));
  };
}
