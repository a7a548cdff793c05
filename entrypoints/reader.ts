import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticlePausing } from '../src/page/readArticle.ts';
import { withPauses } from '../src/domain/pausing/pauses.ts';
import { isMarkable } from '../src/domain/article/bounds.ts';
import { isSamePage } from '../src/domain/keys/routes.ts';
import { addressHere, isOrphaned, newReadingId, tell, tellChanged } from '../src/page/answering.ts';
import { beginReading, leaveOpen, openReading } from '../src/page/openReading.ts';
import { reveal } from '../src/page/marking/highlights.ts';
import { paintingIn } from '../src/page/marking/painting.ts';
import { selectedStretch } from '../src/page/marking/selection.ts';
import type { Pong, Selected } from '../src/messages/fromPage.ts';
import { isOwnPage, type Sender } from '../src/messages/sender.ts';
import {
  isPageMessage,
  TIP_GAP,
  type MarkedHedge,
  type NotedPassage,
  type PageMessage,
  type Tip,
} from '../src/messages/toPage.ts';
import { headlineOf, standingOf } from '../src/page/change/standing.ts';
import { whyNoArticle } from '../src/page/whyNoArticle.ts';
import { watchPage } from '../src/page/change/watch.ts';
import type { PageReading } from '../src/domain/article/reading.ts';
import type { TextMap } from '../src/page/document/textMap.ts';

/**
 * Reads the page it is injected into; what it comes to is the answer of `scripting.executeScript`. Then it paints when
 * told.
 */
async function readThisPage(): Promise<PageReading> {
  const before = openReading();
  before?.end();
  const isLatest = beginReading();
  const readingId = newReadingId(before?.readingId);
  const { href } = location;
  const url = addressHere();
  const reading = readArticlePausing(document, url, hasMovedOn(before?.firstHeadline ?? ''));
  // A file of the reader's own has no outlet and no address that notes could come back to.
  const read = /^https?:/.test(url) ? await withPauses(reading) : null;
  // Stale: the page is being read anew, and nobody waits for this answer.
  if (!isLatest()) return { outcome: 'no-article', readingId, url, why: 'other' };

  const seen = {
    url: href,
    textMap: read && read.textMap,
    headline: headlineOf(document, read?.article.title?.value ?? null),
    among: read && read.among,
  };
  const watch = watchPage(document, read?.article.text.length ?? 0, {
    standing: () => standingOf(seen, document, location.href),
    lengthNow: async () => (await withPauses(readArticlePausing(document, location.href)))?.article.text.length ?? 0,
    tell: tellChanged,
  });
  const standing = () => {
    const now = standingOf(seen, document, location.href);
    return now === 'same' && watch.grown() ? 'more' : now;
  };

  /** Takes all marks out of the page, and listens no more. @returns null, for no words of any */
  const leave = (): null => {
    watch.end();
    browser.runtime.onMessage.removeListener(listener);
    painting.hedges([]);
    painting.notes([]);
    return null;
  };
  let tips: readonly Tip[] = [];
  const painting = paintingIn(read && isMarkable(read.article) ? read.textMap : null, {
    isOrphaned,
    onClick: tellClicked,
    tipOf: (hedge) => (isOrphaned() ? leave() : hedgeTip(hedge, tips, read?.article.text ?? '')),
  });

  const answer = (message: PageMessage): Pong | Selected | boolean => {
    switch (message.type) {
      case 'ping':
        return { readingId, standing: standing() };
      case 'hedges':
        if (message.readingId === readingId) {
          tips = message.tips;
          painting.hedges(message.hedges);
        }
        return message.readingId === readingId;
      case 'places':
        if (message.readingId === readingId) painting.places(message.places);
        return message.readingId === readingId;
      case 'notes':
        if (message.readingId === readingId) painting.notes(message.passages);
        return message.readingId === readingId;
      case 'selection':
        return selectedIn(readingId, read && read.textMap);
      case 'next-hedge':
        return painting.revealNext();
      case 'reveal':
        return read !== null && message.readingId === readingId && reveal(read.textMap, message.start, message.end);
    }
  };
  // At once, by the callback: Chromium takes no promise for an answer.
  const listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => {
    if (isOwnPage(sender) && isPageMessage(message)) respond(answer(message));
  };
  browser.runtime.onMessage.addListener(listener);
  leaveOpen({
    readingId,
    firstHeadline: before?.firstHeadline || seen.headline,
    end: leave,
  });
  if (!read) return { outcome: 'no-article', readingId, url, why: whyNoArticle(document, url) };
  return {
    outcome: 'article',
    readingId,
    url,
    article: read.article,
    languageClaims: read.languageClaims,
    signals: null,
  };
}

/** What it returns, promise or not, is handed on. */
const main: () => unknown = readThisPage;
export default defineUnlistedScript(main);

/** Whether the document shows another article than it was loaded with, or was first read with. */
function hasMovedOn(firstHeadline: string): boolean {
  const loaded = performance.getEntriesByType('navigation')[0]?.name;
  const isElsewhere = loaded !== undefined && !isSamePage(loaded, location.href);
  return isElsewhere || (firstHeadline !== '' && headlineOf(document, null) !== firstHeadline);
}

function selectedIn(readingId: string, textMap: TextMap | null): Selected {
  const stretch = textMap && selectedStretch(textMap, document.getSelection());
  return stretch && { readingId, ...stretch };
}

/** The words marked, and why. */
const hedgeTip = ({ category, start, end }: MarkedHedge, tips: readonly Tip[], text: string) =>
  tips.find((tip) => tip.category === category)?.words.replace(TIP_GAP, () => text.slice(start, end)) ?? null;

const tellClicked = (painted: NotedPassage | MarkedHedge) =>
  tell(
    'id' in painted
      ? { to: 'subscribers', event: 'note-clicked', noteId: painted.id }
      : { to: 'subscribers', event: 'mark-clicked', start: painted.start },
  );
