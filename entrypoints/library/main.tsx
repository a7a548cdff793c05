import { render } from 'preact';
import { keepBackedUp } from '../../src/browser/autoBackup.ts';
import { keepCarried } from '../../src/browser/devices/carrying.ts';
import { createDataActions } from '../../src/library/data/actions.ts';
import { askForResult } from '../../src/messages/ask.ts';
import { subscribe } from '../../src/messages/events.ts';
import { createKeptActions } from '../../src/library/kept/actions.ts';
import { createPacksActions } from '../../src/library/packs/actions.ts';
import { followAppearance } from '../../src/browser/appearance.ts';
import { followLoss } from '../../src/browser/holdings.ts';
import { followLocale } from '../../src/browser/locale.ts';
import { createDevicesActions } from '../../src/library/devices/actions.ts';
import { createNotesActions } from '../../src/library/notes/actions.ts';
import { Library } from '../../src/library/Library.tsx';
import { startWorker } from '../../src/messages/workerClient.ts';
import { withSentences } from '../../src/ui/inWords/withSentences.ts';
import { LocaleContext, textIn, type Locale } from '../../src/ui/text.ts';

followAppearance();

const worker = startWorker();
const packs = createPacksActions(worker);
const data = createDataActions(worker);
const devices = createDevicesActions(worker);
const notes = createNotesActions(worker);
const kept = createKeptActions(worker);
const container = document.querySelector('#library');
let locale: Locale | null = null;
let changeCount = 0;
let hasLostNotes = false;
let areNotesBack = false;
const show = () => {
  if (!container || !locale) return;
  render(
    <LocaleContext value={locale}>
      <Library
        packs={packs}
        notes={notes}
        kept={kept}
        data={data}
        devices={devices}
        changeCount={changeCount}
        hasLostNotes={hasLostNotes}
        areNotesBack={areNotesBack}
        now={new Date()}
      />
    </LocaleContext>,
    container,
  );
};
followLocale((known) => {
  locale = known;
  document.title = textIn(known)('libraryPageTitle');
  show();
}, withSentences);
subscribe(({ event }) => {
  if (event !== 'packs-changed') return;
  changeCount += 1;
  show();
});
// Wakes the background: asleep, it has not seen that the browser has dropped the database, and stores no packs in the
// new one.
void askForResult('tags.get', {});
followLoss((isLost, isRestored) => {
  hasLostNotes = isLost;
  areNotesBack = isRestored;
  show();
});
keepBackedUp();
keepCarried(0);
