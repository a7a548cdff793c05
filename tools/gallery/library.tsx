import { render } from 'preact';
import type { PacksActions } from '../../src/library/packs/view.ts';
import type { KeptActions } from '../../src/library/kept/view.ts';
import type { NotesActions } from '../../src/library/notes/view.ts';
import { Library } from '../../src/library/Library.tsx';
import libraryStyle from '../../src/library/styles.css?url';
import { LocaleContext, type Locale } from '../../src/ui/text.ts';
import { dataSpecimens } from './specimens/data.ts';
import { devicesSpecimens } from './specimens/devices.ts';
import type { LibrarySpecimen } from './specimens/librarySpecimen.ts';
import { take } from './step.ts';
import { styled } from './stage.ts';

/** Shows the library page in one state, in an element of its own, and does there what leads to it. */
export async function showLibrary(
  specimen: LibrarySpecimen,
  page: HTMLElement,
  locale: Locale,
  now: Date,
): Promise<void> {
  await styled(libraryStyle);
  page.id = 'library';
  const { view = 'packs', data = dataSpecimens['data']?.data } = specimen;
  const { devices = devicesSpecimens['devices']?.devices } = specimen;
  if (!data || !devices) throw new Error('no state of the pages of data and devices');
  history.replaceState(null, '', specimen.hash ?? `#${view}`);
  render(
    <LocaleContext value={locale}>
      <Library
        packs={actionsOf(specimen)}
        notes={notesActionsOf(specimen)}
        kept={keptActionsOf(specimen)}
        data={data}
        devices={devices}
        changeCount={0}
        hasLostNotes={specimen.hasLostNotes ?? false}
        areNotesBack={specimen.areNotesBack ?? false}
        now={now}
      />
    </LocaleContext>,
    page,
  );
  for (const step of specimen.steps ?? []) await take(step);
}

/** Answers as the specimen says; what it leaves open is never answered. */
function actionsOf({ packs, check, found, applied, written = [] }: LibrarySpecimen): PacksActions {
  const answer = <T,>(value: T | undefined): Promise<T> =>
    value === undefined ? new Promise(() => undefined) : Promise.resolve(value);
  const fine = async () => ({ ok: true as const, value: null });
  return {
    list: () => answer(packs),
    setEnabled: fine,
    remove: fine,
    save: async () => ({ ok: false, code: 'not-found' }),
    openFile: () => ({
      check: () => answer(check),
      map: () => answer(check),
      apply: (onProgress) => {
        for (const [done, total] of written) onProgress(done, total);
        return answer(applied);
      },
      cancel: () => undefined,
    }),
    prepareSearch: () => undefined,
    search: () => answer(found),
  };
}

/** The page of notes answers as the specimen says. */
function notesActionsOf({ notes }: LibrarySpecimen): NotesActions {
  const answer = <T,>(value: T | undefined): Promise<T> =>
    value === undefined ? new Promise(() => undefined) : Promise.resolve(value);
  const fine = async () => ({ ok: true as const, value: null });
  const failing = async () => ({ ok: false as const, code: 'storage-full' });
  return {
    follow: () => () => undefined,
    read: (_ids, onProgress) => {
      if (notes?.read) onProgress(...notes.read);
      return notes?.found ? fine() : new Promise(() => undefined);
    },
    index: (onProgress) => {
      if (notes?.indexed) onProgress(...notes.indexed);
      return notes?.indexed ? new Promise(() => undefined) : fine();
    },
    find: () => answer(notes?.found),
    rows: async () => ({ ok: true, value: null }),
    ids: async () => ({
      ok: true,
      value: notes?.found?.ok ? notes.found.value.rows.flatMap((row) => row?.note.id ?? []) : [],
    }),
    historyOf: async () => ({ ok: true, value: [] }),
    change: async (ids) => ({ ok: true, value: [...ids] }),
    export: failing,
    draftOf: fine,
    drafts: async () => ({ ok: true, value: notes?.drafts ?? [] }),
    followDrafts: () => () => undefined,
    people: async () => ({ ok: true, value: notes?.people ?? [] }),
    keepDraft: async (draft) => ({ ok: true, value: draft }),
    dropDraft: fine,
    saveNote: failing,
    settleNote: failing,
    saveFile: () => undefined,
    decidePeople: fine,
  };
}

/** The page of what was read answers as the specimen says. */
const keptActionsOf = ({ kept }: LibrarySpecimen): KeptActions => ({
  find: () => (kept?.found ? Promise.resolve(kept.found) : new Promise(() => undefined)),
  follow: () => () => undefined,
  followKeeping: (tell) => kept && tell(kept.keeping),
  forget: async () => ({ ok: true, value: null }),
  export: async () => ({ ok: false, code: 'storage-full' }),
});
