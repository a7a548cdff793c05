import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Wording } from '../src/domain/article/reading.ts';
import { browserLanguageOf } from '../src/page/browserLanguage.ts';
import { settleLanguage } from '../src/page/fields/languageCheck.ts';
import { openReading } from '../src/page/openReading.ts';
import { readSignalsPausing } from '../src/page/signals/signals.ts';
import { withPauses } from '../src/page/pausing/pauses.ts';

/**
 * Reads how the article is worded that the page script has read in the same page. Code and lexicons of its own, injected after the
 * article was answered: a panel shows that meanwhile.
 *
 * @throws where no article was read
 */
async function readWording(): Promise<Wording> {
  const open = openReading();
  if (!open?.read) throw new Error('No article was read in this page.');
  const { article, languageClaims } = open.read;
  const claims = { ...languageClaims, browser: await browserLanguageOf(article.text) };
  const { language, doubt } = settleLanguage(article.language, claims);
  const signals = await withPauses(readSignalsPausing({ ...article, language }));
  if (signals.hedges.status === 'ok') open.setHedges(signals.hedges.value);
  return { readingId: open.readingId, language, signals, ...(doubt && { languageDoubt: claims }) };
}

/** What it returns, promise or not, is handed on. */
const main: () => unknown = readWording;
export default defineUnlistedScript(main);
