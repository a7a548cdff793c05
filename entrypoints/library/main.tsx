import { render } from 'preact';
import { keepBackedUp } from '../../src/browser/autoBackup.ts';
import { createDataActions } from '../../src/library/data/actions.ts';
import { subscribe } from '../../src/messages/events.ts';
import { createLibraryActions } from '../../src/library/packs/actions.ts';
import { browserLocale } from '../../src/browser/locale.ts';
import { createNotesActions } from '../../src/library/notes/actions.ts';
import { Library } from '../../src/library/Library.tsx';
import { startWorker } from '../../src/messages/workerClient.ts';
import { LocaleContext, textIn } from '../../src/ui/text.ts';

const locale = browserLocale();
document.documentElement.lang = locale.tag;
document.title = textIn(locale)('libraryPageTitle');

const worker = startWorker();
const packs = createLibraryActions(worker);
const data = createDataActions(worker);
const notes = createNotesActions(worker);
const container = document.querySelector('#library');
let changeCount = 0;
const show = () => {
  if (!container) return;
  render(
    <LocaleContext value={locale}>
      <Library packs={packs} notes={notes} data={data} changeCount={changeCount} now={new Date()} />
    </LocaleContext>,
    container,
  );
};
show();
subscribe(({ event }) => {
  if (event !== 'packs-changed') return;
  changeCount += 1;
  show();
});
keepBackedUp();
