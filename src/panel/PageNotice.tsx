import type { TabReport } from '../domain/report/report.ts';
import type { PanelActions } from '../ui/actions.ts';
import { useText } from '../ui/text.ts';

/**
 * How the page stands to its report, where that is not plain: it shows several articles, or more text by now. What
 * stands in the panel stays until the reader wants the page read again.
 */
export function PageNotice({
  tab: { report, hasMore },
  actions,
}: {
  tab: Extract<TabReport, { state: 'ready' }>;
  actions: Pick<PanelActions, 'readAgain'>;
}) {
  const text = useText();
  const { among } = report.article;
  if (!among && hasMore !== true) return null;
  return (
    <div class="undo-line notice page-notice">
      <p role="status">
        {hasMore === true && text('moreText')}{' '}
        {among && text('articleAmong', text.number(among.at), text.number(among.of))}
      </p>
      <button type="button" class="button" onClick={() => actions.readAgain()}>
        {text('readAgain')}
      </button>
    </div>
  );
}
