import { render } from 'preact';
import { keepBackedUp } from '../../src/browser/autoBackup.ts';
import { browserLocale } from '../../src/browser/locale.ts';
import { createPanelSession } from '../../src/browser/panelSession.ts';
import { Panel } from '../../src/ui/Panel.tsx';
import { LocaleContext } from '../../src/ui/text.ts';
import type { Wish } from '../../src/ui/wish.ts';
import type { TabReport } from '../../src/report/report.ts';

const locale = browserLocale();
document.documentElement.lang = locale.tag;

const session = createPanelSession();
const container = document.querySelector('#panel');
const show = (tab: TabReport, wish: Wish | null) => {
  if (!container) return;
  render(
    <LocaleContext value={locale}>
      <Panel tab={tab} wish={wish} actions={session.actions} now={new Date()} />
    </LocaleContext>,
    container,
  );
};
void session.start(show);
keepBackedUp();
