import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveProbe } from '../src/page/openReading.ts';
import { isProbablyArticle } from '../src/page/probe/isProbablyArticle.ts';

/**
 * Whether the page it is injected into looks like an article: its answer, and for those injected after it a function.
 */
function probeThisPage(): boolean {
  const probe = () => isProbablyArticle(document);
  leaveProbe(probe);
  return probe();
}

/** What it returns is handed on. */
const main: () => unknown = probeThisPage;
export default defineUnlistedScript(main);
