import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EVERY_NOTE, filtersIn, writeQuery } from '../../domain/notes/notesQuery.ts';
import { useText } from '../../ui/text.ts';
import { useLostFocus } from '../../ui/hooks/useLostFocus.ts';
import { fragmentOf } from '../shared/address.ts';
import { EXPORT_FORMATS } from '../data/exportFormats.ts';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { TryAgain } from '../shared/TryAgain.tsx';
import { libraryErrorWords } from '../shared/words.ts';
import type { NotesChange } from '../../messages/notesView.ts';
import type { NotesActions } from './view.ts';
import { NotesList } from './NotesList.tsx';
import { NotesSearch } from './NotesSearch.tsx';
import { SearchStatus } from './SearchStatus.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SubjectHeader } from './SubjectHeader.tsx';
import { Unfinished } from './Unfinished.tsx';
import { useNotes } from './useNotes.ts';
import { useQuery } from './useQuery.ts';
import { useSelection } from './useSelection.ts';
import { FacetList } from './wide/FacetList.tsx';
import { useWide } from './wide/useWide.ts';

/** What was done last to notes, and with which; the trash can be left again. */
interface Done {
  change: NotesChange;
  ids: readonly string[];
}

/** The library's page of the reader's own notes: all of them, those a search finds, or those on one subject. */
export function NotesView({ actions, now }: { actions: NotesActions; now: Date }) {
  const text = useText();
  const { query, change } = useQuery();
  const notes = useNotes(actions, query);
  const { found } = notes;
  const selection = useSelection(actions, found);
  const isWide = useWide();
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const address = writeQuery(query).toString();
  useEffect(() => selection.clear(), [address]);
  const part = (selector: string) => section.current?.querySelector<HTMLElement>(selector);
  useLostFocus(section, () => part('.selection-bar .button') ?? part('[role=row][tabindex="0"]') ?? part('h2'), list);
  const shown = `${query.trash} ${query.subject}`;
  const lastShown = useRef(shown);
  useLayoutEffect(() => {
    if (shown !== lastShown.current) part('h2')?.focus(); // as on a new page: what was there is read from its beginning
    lastShown.current = shown;
  }, [shown]);

  const act = async (what: NotesChange, ids: readonly string[]) => {
    const result = await actions.change(ids, what);
    setProblem(result.ok ? null : result.code);
    if (!result.ok) return;
    setDone({ change: what, ids: result.value });
    if (what.do !== 'tag' && what.do !== 'untag') selection.clear();
    await notes.refresh([]); // the worker knows what it has changed
  };
  const trashHref = fragmentOf('notes', writeQuery({ ...EVERY_NOTE, trash: true }));
  const isNarrowed = query.words.trim() !== '' || filtersIn(query) > 0;
  const isEmpty = found !== null && found.kept === 0 && !query.trash;
  const isTrashEmpty = query.trash && !isNarrowed;
  const whyEmpty = found !== null && found.trashed > 0 ? 'onlyTrashed' : 'noOwnNotes';
  const whyNone = isEmpty ? whyEmpty : isTrashEmpty ? 'trashEmpty' : 'noOwnNotesFound';

  return (
    <section
      class={isWide && found && !isEmpty ? 'own-notes wide' : 'own-notes'}
      ref={section}
      aria-labelledby="own-notes"
      aria-busy={found === null && notes.problem === null}
      data-found={found?.id}
    >
      {isWide && found && !isEmpty && <FacetList query={query} facets={found.facets} now={now} onChange={change} />}
      <div class="notes-main">
        {query.subject !== null && found ? (
          <SubjectHeader
            subjectKey={query.subject}
            found={found}
            actions={actions}
            changeCount={notes.changeCount}
            onDecided={() => void notes.refresh([])}
          />
        ) : (
          <div class="notes-head">
            <h2 id="own-notes" tabIndex={-1}>
              {text(query.trash ? 'trashHeading' : 'notesHeading')}
            </h2>
            {query.trash ? (
              <a href="#notes">{text('allNotes')}</a>
            ) : (
              found && found.trashed > 0 && <a href={trashHref}>{text.count('trashLink', found.trashed)}</a>
            )}
          </div>
        )}
        {query.trash && <p class="soft">{text('trashExplained')}</p>}
        {query.subject === null && !query.trash && (
          <Unfinished actions={actions} tags={found?.facets.tags.map(({ value }) => value) ?? []} />
        )}
        {!isEmpty && (
          <NotesSearch
            query={query}
            facets={found?.facets ?? null}
            onChange={change}
            onDown={() => list.current?.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus()}
          />
        )}
        <SearchStatus
          notes={notes}
          isNarrowed={isNarrowed}
          isHeard={isEmpty || (query.subject !== null && !isNarrowed)}
        />
        {found && found.total > 0 && !query.trash && (
          <ExportMenu
            label={text.count('exportFound', found.total)}
            formats={EXPORT_FORMATS}
            onExport={(format, onProgress) => actions.export(query, format, onProgress)}
          />
        )}
        {notes.problem !== null && (
          <TryAgain words={libraryErrorWords(notes.problem, text)} onClick={() => void notes.refresh(null)} />
        )}
        {problem !== null && (
          <p class="notice" role="alert">
            {libraryErrorWords(problem, text)}
          </p>
        )}
        {done && (
          <DoneLine
            done={done}
            onUndo={() => {
              setDone(null);
              void act({ do: 'restore' }, done.ids);
            }}
          />
        )}
        {found?.total === 0 && <p class="soft">{text(whyNone)}</p>}
        {found && found.total > 0 && (
          <NotesList
            notes={notes}
            found={found}
            selection={selection}
            actions={actions}
            now={now}
            list={list}
            generation={notes.answered}
            isWide={isWide}
            onTrash={(ids) => void act({ do: query.trash ? 'restore' : 'trash' }, ids)}
          />
        )}
        {selection.ids.size > 0 && found && (
          <SelectionBar
            count={selection.ids.size}
            total={found.total}
            isTrash={query.trash}
            tags={found.facets.tags.map(({ value }) => value)}
            onChange={(what) => void act(what, [...selection.ids])}
            onAll={selection.all}
            onClear={selection.clear}
            onExport={(format, onProgress) => actions.export([...selection.ids], format, onProgress)}
          />
        )}
      </div>
    </section>
  );
}

/** What was done, and the way back from the trash. */
function DoneLine({ done: { change, ids }, onUndo }: { done: Done; onUndo: () => void }) {
  const text = useText();
  return (
    <div class="undo-line">
      <p role="status">{text.count(`notesDone_${change.do}`, ids.length)}</p>
      {change.do === 'trash' && ids.length > 0 && (
        <button type="button" class="button" onClick={onUndo}>
          {text('undo')}
        </button>
      )}
    </div>
  );
}
