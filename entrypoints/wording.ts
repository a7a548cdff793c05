import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Wording } from '../src/domain/article/reading.ts';
import { browserLanguageOf } from '../src/page/browserLanguage.ts';
import { openReading } from '../src/page/openReading.ts';
import { readWording } from '../src/page/readWording.ts';

/**
 * Reads how the article is worded that the page script has read in the same page. Code and lexicons of its own, injected after the
 * article was answered: a panel shows that meanwhile.
 *
 * @throws where no article was read
 */
async function readThisWording(): Promise<Wording> {
  const open = openReading();
  if (!open?.read) throw new Error('No article was read in this page.');
  const { article, languageClaims } = open.read;
  const wording = await readWording(article, languageClaims, browserLanguageOf);
  if (wording.signals.hedges.status === 'ok') open.setHedges(wording.signals.hedges.value);
  return { readingId: open.readingId, ...wording };
}

/** What it returns, promise or not, is handed on. */
const main: () => unknown = readThisWording;
export default defineUnlistedScript(main);
