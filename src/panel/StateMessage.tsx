import type { TabReport } from '../domain/report/report.ts';
import { AccessSection } from './sections/AccessSection.tsx';
import type { PanelActions } from '../ui/actions.ts';
import { useText, type MessageKey } from '../ui/text.ts';

type WithoutReport = Exclude<TabReport, { state: 'ready' }>;

/** Why there is no report, and what to do next. */
export function StateMessage({ tab, actions }: { tab: WithoutReport; actions: PanelActions }) {
  const text = useText();
  const { title, advice } = wordsFor(tab);
  return (
    <main class="state" aria-busy={tab.state === 'reading'}>
      <div role="status">
        <h1 tabIndex={-1}>{text(title)}</h1>
        <p>{text(advice)}</p>
        {tab.state === 'unread' && <p class="soft">{text('unreadPromise')}</p>}
      </div>
      {tab.state === 'reading' && <div class="state-progress" aria-hidden="true" />}
      {(tab.state === 'failed' || tab.state === 'no-article') && (
        <button type="button" class="button" onClick={() => actions.readAgain()}>
          {text('readAgain')}
        </button>
      )}
      {(tab.state === 'unread' || tab.state === 'left') && <AccessSection url={null} actions={actions} />}
    </main>
  );
}

const FAILURES: Record<Extract<WithoutReport, { state: 'failed' }>['reason'], MessageKey> = {
  timeout: 'failedTimeout',
  crashed: 'failedCrashed',
  'bad-answer': 'failedBadAnswer',
  storage: 'failedStorage',
  unreachable: 'failedUnreachable',
  database: 'failedDatabase',
  newer: 'failedNewer',
  unknown: 'failedUnknown',
};

function wordsFor(tab: WithoutReport): { title: MessageKey; advice: MessageKey } {
  switch (tab.state) {
    case 'unread':
      return { title: 'unreadTitle', advice: 'unreadAdvice' };
    case 'left':
      return { title: 'leftTitle', advice: 'leftAdvice' };
    case 'reading':
      return { title: 'readingTitle', advice: 'readingAdvice' };
    case 'restricted':
      return { title: 'restrictedTitle', advice: 'restrictedAdvice' };
    case 'no-article':
      return { title: 'noArticleTitle', advice: 'noArticleAdvice' };
    case 'failed':
      return { title: 'failedTitle', advice: FAILURES[tab.reason] };
  }
}
