import { afterAll } from 'vitest';

/** Taken before a test can put another clock in its place. */
const { setTimeout } = globalThis;
/** As long preact waits for a frame (`RAF_TIMEOUT` in preact/hooks), and a little more. */
const FRAME_MS = 40;

// Race: where no frame came preact cancels it then, with a function of the document, which must not be gone by that
// time.
if ('document' in globalThis) afterAll(() => new Promise((done) => setTimeout(done, FRAME_MS)));
