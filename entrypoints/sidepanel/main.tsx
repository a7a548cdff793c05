import { render } from 'preact';
import { followFailure, keepBackedUp } from '../../src/browser/autoBackup.ts';
import { keepCarried } from '../../src/browser/devices/carrying.ts';
import { followStopped } from '../../src/browser/devices/carryState.ts';
import { followAppearance } from '../../src/browser/appearance.ts';
import { followLoss } from '../../src/browser/holdings.ts';
import { followLocale } from '../../src/browser/locale.ts';
import { tabOfPanel } from '../../src/browser/panelPage.ts';
import { keepUnfolded, unfolded } from '../../src/browser/unfolded.ts';
import { createPanelSession } from '../../src/panel/session.ts';
import { Panel } from '../../src/panel/Panel.tsx';
import { UnfoldedContext, type Unfolded } from '../../src/panel/unfolded.ts';
import { withSentences } from '../../src/ui/inWords/withSentences.ts';
import { LocaleContext, type Locale } from '../../src/ui/text.ts';
import type { Wish } from '../../src/panel/wish.ts';
import type { Draft } from '../../src/domain/notes/note.ts';
import type { SeenArticle } from '../../src/domain/keeping/seenArticle.ts';
import type { TabReport } from '../../src/domain/report/report.ts';

followAppearance();

const session = createPanelSession(tabOfPanel(location.href));
const container = document.querySelector('#panel');
let locale: Locale | null = null;
let shown: [tab: TabReport, wish: Wish | null, drafts: readonly Draft[], seen: SeenArticle | null] | null = null;
let hasBackupFailed = false;
let isCarryingStopped = false;
let hasLostNotes = false;
let sections: Unfolded | null = null;
const draw = () => {
  if (!container || !locale || !shown || !sections) return;
  const [tab, wish, drafts, seen] = shown;
  render(
    <LocaleContext value={locale}>
      <UnfoldedContext value={sections}>
        <Panel
          tab={tab}
          wish={wish}
          drafts={drafts}
          seen={seen}
          hasBackupFailed={hasBackupFailed}
          isCarryingStopped={isCarryingStopped}
          hasLostNotes={hasLostNotes}
          actions={session.actions}
          now={new Date()}
        />
      </UnfoldedContext>
    </LocaleContext>,
    container,
  );
};
followLocale((known) => {
  locale = known;
  draw();
}, withSentences);
// What it asks takes longer than what is read here meanwhile, without which nothing is drawn.
void session.start((...changed) => {
  shown = changed;
  draw();
});
followFailure((failed) => {
  hasBackupFailed = failed;
  draw();
});
followStopped((isStopped) => {
  isCarryingStopped = isStopped;
  draw();
});
followLoss((isLost) => {
  hasLostNotes = isLost;
  draw();
});
keepBackedUp();
keepCarried(20_000);
/** Read once: this panel's own changes are kept here too, another window's are for the next panel. */
const kept: Record<string, boolean> = await unfolded().catch(() => ({}));
sections = {
  isOpen: (section) => kept[section],
  keep: (section, isOpen) => {
    kept[section] = isOpen;
    void keepUnfolded(section, isOpen);
  },
};
draw();
