import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveLibrary } from '../src/worker/serveLibrary.ts';

/**
 * The library page's worker: a script file of its own, as the development server's address is no origin for a worker.
 */
export default defineUnlistedScript(serveLibrary);
