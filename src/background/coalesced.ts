/**
 * Coalesces calls of an act that many ask for and one doing serves: asked for while it runs, it runs once more
 * afterwards, however often it was asked. It never runs beside itself.
 */
export function coalesced(act: () => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let next: PromiseWithResolvers<void> | null = null;
  const run = (): Promise<void> => {
    isRunning = true;
    const running = act();
    // Race: the next one begins in the callback that ends this one. In a later one, a call in between would begin
    // another beside it.
    const goOn = () => {
      isRunning = false;
      const asked = next;
      next = null;
      if (asked) asked.resolve(run());
    };
    running.then(goOn, goOn);
    return running;
  };
  return () => (isRunning ? (next ??= Promise.withResolvers<void>()).promise : run());
}
