import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isSamePage } from '../src/domain/keys/routes.ts';
import type { PageReading, Standing } from '../src/domain/article/reading.ts';
import type { Pong } from '../src/messages/fromPage.ts';
import { isOwnPage, type Sender } from '../src/messages/sender.ts';
import { isPing } from '../src/messages/toPage.ts';
import { addressHere, newReadingId, tellChanged } from '../src/page/answering.ts';
import { watchPage } from '../src/page/change/watch.ts';
import { leaveOpen, openProbe, openReading } from '../src/page/openReading.ts';
import { whyNoArticle } from '../src/page/whyNoArticle.ts';

/**
 * Stands in for the reader in a page that the probe took for no article: waits for another page in its place, and for
 * an article that is drawn late, which it probes for a few times.
 */
function waitInThisPage(): PageReading {
  const before = openReading();
  before?.end();
  const readingId = newReadingId();
  const { href } = location;
  const isHere = () => isSamePage(location.href, href);
  const watch = watchPage(document, 0, {
    standing: () => (isHere() ? 'same' : 'other'),
    lengthNow: () => Promise.resolve(openProbe()?.() === true ? Infinity : 0),
    tell: tellChanged,
  });
  const standing = (): Standing => {
    if (!isHere()) return 'other';
    return watch.grown() ? 'more' : 'same';
  };
  // At once, by the callback: Chromium takes no promise for an answer.
  const listener = (message: unknown, sender: Sender, respond: (reply: Pong) => void) => {
    if (isOwnPage(sender) && isPing(message)) respond({ readingId, standing: standing() });
  };
  browser.runtime.onMessage.addListener(listener);
  leaveOpen({
    readingId,
    firstHeadline: before?.firstHeadline ?? '',
    end: () => {
      watch.end();
      browser.runtime.onMessage.removeListener(listener);
    },
  });
  const url = addressHere();
  const why = whyNoArticle(document, url);
  return { outcome: 'no-article', readingId, url, why: why === 'pdf' ? why : 'unlikely' };
}

/** What it returns is handed on. */
const main: () => unknown = waitInThisPage;
export default defineUnlistedScript(main);
