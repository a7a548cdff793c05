import type { NoArticle } from '../domain/article/reading.ts';
import type { Refusal, TabReport } from '../domain/report/report.ts';
import { AccessSection } from './sections/AccessSection.tsx';
import type { PanelActions } from '../ui/actions.ts';
import { useText, type MessageKey } from '../ui/text.ts';

type WithoutReport = Exclude<TabReport, { state: 'ready' }>;

/** Who comes from there may see Sidelight for the first time. */
const SAYS_PURPOSE: ReadonlySet<WithoutReport['state']> = new Set(['unread', 'restricted', 'no-article']);

/** Why there is no report, and what to do next. */
export function StateMessage({ tab, actions }: { tab: WithoutReport; actions: PanelActions }) {
  const text = useText();
  const { title, advice } = wordsFor(tab);
  /** Who comes there has let pages be read by themselves. */
  const isUnlikely = tab.state === 'no-article' && tab.why === 'unlikely';
  const isAwaited = tab.state === 'reading' || ('byItself' in tab && tab.byItself === 'soon');
  return (
    <main class="state" aria-busy={isAwaited}>
      <div role="status">
        <h1 tabIndex={-1}>{text(title)}</h1>
        <p>{text(advice)}</p>
        {SAYS_PURPOSE.has(tab.state) && !isUnlikely && !isAwaited && <p class="soft">{text('unreadPromise')}</p>}
      </div>
      {isAwaited && <div class="state-progress" aria-hidden="true" />}
      {(tab.state === 'failed' || (tab.state === 'no-article' && tab.why === 'other')) && (
        <button type="button" class="button" onClick={() => actions.readAgain()}>
          {text('readAgain')}
        </button>
      )}
      {isUnlikely && (
        <button type="button" class="button" onClick={() => actions.readAgain()}>
          {text('readAnyway')}
        </button>
      )}
      {(tab.state === 'unread' || tab.state === 'left') && tab.byItself !== 'soon' && (
        <AccessSection url={tab.url ?? null} actions={actions} />
      )}
    </main>
  );
}

const FAILURES: Record<Extract<WithoutReport, { state: 'failed' }>['reason'], MessageKey> = {
  timeout: 'failedTimeout',
  crashed: 'failedCrashed',
  'bad-answer': 'failedBadAnswer',
  storage: 'failedStorage',
  'too-large': 'failedTooLarge',
  unreachable: 'failedUnreachable',
  database: 'failedDatabase',
  newer: 'failedNewer',
  blocked: 'failedBlocked',
  unknown: 'failedUnknown',
};

interface Words {
  title: MessageKey;
  advice: MessageKey;
}

const REFUSALS: Record<Refusal, Words> = {
  own: { title: 'ownPageTitle', advice: 'ownPageAdvice' },
  'new-tab': { title: 'newTabTitle', advice: 'newTabAdvice' },
  store: { title: 'storeTitle', advice: 'storeAdvice' },
  pdf: { title: 'pdfTitle', advice: 'pdfAdvice' },
  file: { title: 'fileTitle', advice: 'fileAdvice' },
  browser: { title: 'browserPageTitle', advice: 'browserPageAdvice' },
  closed: { title: 'restrictedTitle', advice: 'restrictedAdvice' },
};

const NO_ARTICLE: Record<NoArticle, Words> = {
  front: { title: 'frontPageTitle', advice: 'frontPageAdvice' },
  pdf: REFUSALS.pdf,
  file: REFUSALS.file,
  other: { title: 'noArticleTitle', advice: 'noArticleAdvice' },
  unlikely: { title: 'unlikelyTitle', advice: 'unlikelyAdvice' },
};

function wordsFor(tab: WithoutReport): Words {
  switch (tab.state) {
    case 'unread':
    case 'left':
      if (tab.byItself === 'soon') return { title: 'soonTitle', advice: 'soonAdvice' };
      if (tab.byItself === 'off') return { title: 'offTitle', advice: 'offAdvice' };
      return tab.state === 'left'
        ? { title: 'leftTitle', advice: 'leftAdvice' }
        : { title: 'unreadTitle', advice: 'unreadAdvice' };
    case 'reading':
      return { title: 'readingTitle', advice: 'readingAdvice' };
    case 'restricted':
      return REFUSALS[tab.why];
    case 'no-article':
      return NO_ARTICLE[tab.why];
    case 'failed':
      return { title: 'failedTitle', advice: FAILURES[tab.reason] };
  }
}
