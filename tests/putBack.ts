import { afterAll, vi } from 'vitest';

/** Taken before a test can put another clock in its place. */
const { setTimeout } = globalThis;
/** As long preact waits for a frame (`RAF_TIMEOUT` in preact/hooks), and a little more. */
const FRAME_MS = 40;

/** Puts back what a file of tests has changed of what all files of a process share, for the one that comes next. */
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  if (!('document' in globalThis)) return;
  document.body.replaceChildren();
  // Race: where no frame came preact cancels it then, with a function of the document, which must not be gone by that
  // time.
  await new Promise((done) => setTimeout(done, FRAME_MS));
});
