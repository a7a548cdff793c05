import { render } from 'preact';
import { browserLocale, declare } from '../../src/browser/locale.ts';
import type { PanelActions } from '../../src/ui/actions.ts';
import { Panel } from '../../src/panel/Panel.tsx';
import { withSentences } from '../../src/ui/inWords/withSentences.ts';
import { LocaleContext, textIn } from '../../src/ui/text.ts';
import { showLibrary } from '../../tools/gallery/library.tsx';
import { librarySpecimens } from '../../tools/gallery/specimens/library.ts';
import { showPage } from '../../tools/gallery/pages.tsx';
import { emptied, styled } from '../../tools/gallery/stage.ts';
import { STATES } from '../../tools/gallery/states.ts';
import panelStyle from '../../src/panel/styles.css?url';
import { pageSpecimens } from '../../tools/gallery/specimens/pages.ts';
import { messageOf, messagesIn } from '../../src/browser/ownMessages.ts';
import { longestOf } from '../../tools/gallery/messages.ts';
import { pseudoLocale } from '../../tools/gallery/pseudo.ts';
import { EARLIER_TEXTS, noteSpecimens } from '../../tools/gallery/specimens/panelNotes.ts';
import { ON_PHONE, specimens } from '../../tools/gallery/specimens/panel.ts';
import { NOW } from '../../tools/gallery/specimens/report.ts';

declare global {
  /** Shows another state in the gallery's document, and resolves when it is there. */
  var showState: (name: string) => Promise<void>;
}

/**
 * Our pages in every state, with made-up data: `gallery.html?state=<name>`; without a name, the list of states. With
 * `&pseudo=long` or `&pseudo=rtl` in a pseudo-locale, with `&language=es` in one of ours, with `&language=de,es,fr` in
 * the longest words of several and the dates of the last. Built for development only.
 */
const asked = new URLSearchParams(location.search);
const pseudo = asked.get('pseudo');
const browsers = browserLocale();
declare(browsers);
const languages = asked.get('language')?.split(',') ?? [];
const ours = await withSentences(
  languages.length === 0
    ? browsers
    : {
        tag: languages.at(-1) ?? '',
        message: messageOf(longestOf(await Promise.all(languages.map(messagesIn)))),
      },
);
const locale = pseudo === 'long' || pseudo === 'rtl' ? pseudoLocale(ours, pseudo) : ours;
if (languages.length > 0) document.documentElement.lang = locale.tag;
if (pseudo === 'rtl') document.documentElement.dir = 'rtl';

const failing = async () => ({ ok: false as const, code: 'storage-full' });
const fine = async () => ({ ok: true as const, value: null });
const actions: PanelActions = {
  readAgain: () => undefined,
  accessTo: async () => ({ site: false, page: false, everywhere: false }),
  changeAccess: async () => true,
  changePage: async () => true,
  changeMarking: () => undefined,
  keep: fine,
  forgetKept: fine,
  reveal: async () => false,
  markPlaces: () => undefined,
  selectedPassage: async () => ({ ok: true, value: null }),
  saveFile: () => undefined,
  keepDraft: async (draft) => ({ ok: true, value: draft }),
  dropDraft: fine,
  saveNote: failing,
  deleteNote: fine,
  restoreNote: failing,
  historyOf: async () => ({ ok: true, value: EARLIER_TEXTS }),
  knownTags: async () => ({ ok: true, value: ['rivers', 'water law'] }),
  reattachNote: failing,
  setColor: failing,
  settleNote: failing,
  decidePeople: fine,
};

/**
 * Shows a state in the place of the one before. The tests go through all of them in one document: loading one for each,
 * and what looks at it, takes as long as looking.
 */
async function show(name: string): Promise<void> {
  const noteSpecimen = noteSpecimens[name];
  const tab = noteSpecimen?.tab ?? specimens[name];
  const library = librarySpecimens[name];
  const page = pageSpecimens[name];
  const container = emptied(page || library ? 'main' : 'div');
  if (page) await showPage(page, container, locale, textIn(browsers));
  else if (library) await showLibrary(library, container, locale, NOW);
  else {
    container.id = 'panel';
    await styled(panelStyle);
    render(
      <LocaleContext value={locale}>
        {tab ? (
          <Panel
            tab={tab}
            seen={noteSpecimen?.seen ?? null}
            wish={noteSpecimen?.wish ?? null}
            hasBackupFailed={noteSpecimen?.hasBackupFailed ?? false}
            actions={name === ON_PHONE ? { ...actions, goBack: () => undefined } : actions}
            now={NOW}
          />
        ) : (
          <main class="report">
            <h1>Gallery</h1>
            <ul>
              {STATES.map((state) => (
                <li key={state}>
                  <a href={`?state=${state}`}>{state}</a>
                </li>
              ))}
            </ul>
          </main>
        )}
      </LocaleContext>,
      container,
    );
  }
  for (const selector of noteSpecimen?.clicks ?? []) {
    await new Promise((drawn) => setTimeout(drawn, 50));
    document.querySelector<HTMLElement>(selector)?.click();
  }
  await new Promise((drawn) => setTimeout(drawn, 50));
  document.body.dataset['shown'] = name;
}

globalThis.showState = show;
await show(asked.get('state') ?? '');
