import { TRASH_DAYS } from '../../domain/notes/trash.ts';
import { kindOf, EVERY_NOTE, writeQuery } from '../../domain/notes/notesQuery.ts';
import { titleOf } from '../../domain/notes/titleOf.ts';
import type { PersonalNote } from '../../domain/notes/note.ts';
import { formatMoment } from '../../ui/inWords/dates.ts';
import { useText, type Text } from '../../ui/text.ts';
import { Tags } from '../../ui/notes/Tags.tsx';
import { fragmentOf } from '../shared/address.ts';
import { Excerpt } from './Excerpt.tsx';
import { NoteContent } from './NoteContent.tsx';
import type { NoteRow } from '../../messages/notesView.ts';
import type { NotesActions } from './view.ts';
import { DAY_MS } from '../../domain/time.ts';

/** A note in the list: in short, or whole where it is open. */
export function NoteCard({
  row,
  now,
  isReached,
  isOpen,
  isBeside,
  isSelected,
  actions,
  tags,
  onSelect,
  onOpen,
  onTrash,
  onSaved,
}: {
  row: NoteRow;
  now: Date;
  /** Its controls are in the order of the Tab key. */
  isReached: boolean;
  isOpen: boolean;
  /** Opened, it is shown beside the list. */
  isBeside: boolean;
  isSelected: boolean;
  actions: NotesActions;
  tags: readonly string[];
  onSelect: (extend: boolean) => void;
  onOpen: () => void;
  onTrash: () => void;
  onSaved: () => void;
}) {
  const text = useText();
  const { note, isOrphaned } = row;
  const tabIndex = isReached ? 0 : -1;
  const title = titleOf(note);
  return (
    <>
      <div role="gridcell" class="note-select" aria-label={text('selectNote', title)}>
        <label>
          <input
            type="checkbox"
            aria-label={text('selectNote', title)}
            checked={isSelected}
            tabIndex={tabIndex}
            onClick={(event) => {
              event.preventDefault(); // what is chosen is told by the page, and it comes back from there
              onSelect(event.shiftKey);
            }}
          />
        </label>
      </div>
      <div role="gridcell" class="note-main">
        <p class="note-head">
          <span class="note-kind">{text(`noteKind_${kindOf(note)}`)}</span>
          <button
            type="button"
            class="plain-button note-title"
            aria-expanded={isOpen}
            tabIndex={tabIndex}
            dir="auto"
            onClick={onOpen}
          >
            {title}
          </button>
        </p>
        {isOpen && !isBeside ? (
          <WholeNote row={row} now={now} actions={actions} tags={tags} onTrash={onTrash} onSaved={onSaved} />
        ) : (
          <>
            <Excerpt of={note} />
            <Facts note={note} isOrphaned={isOrphaned} now={now} text={text} />
          </>
        )}
      </div>
    </>
  );
}

/** A note with all it says, what is told of it, and what can be done with it. */
export function WholeNote({
  row: { note, isOrphaned },
  now,
  actions,
  tags,
  onTrash,
  onSaved,
}: {
  row: NoteRow;
  now: Date;
  actions: NotesActions;
  tags: readonly string[];
  onTrash: () => void;
  onSaved: () => void;
}) {
  const text = useText();
  return (
    <NoteContent
      note={note}
      actions={actions}
      tags={tags}
      subjectHref={fragmentOf('notes', writeQuery({ ...EVERY_NOTE, subject: note.subject.keys[0] ?? null }))}
      onTrash={onTrash}
      onSaved={onSaved}
    >
      <Facts note={note} isOrphaned={isOrphaned} now={now} text={text} />
    </NoteContent>
  );
}

function Facts({ note, isOrphaned, now, text }: { note: PersonalNote; isOrphaned: boolean; now: Date; text: Text }) {
  const { origin, tags, created, updated, deleted, rivals } = note;
  const facts = [
    origin.outlet,
    origin.authors.join(', '),
    text(updated === created ? 'noteWritten' : 'noteChanged', formatMoment(updated, text.tag)),
  ].filter(Boolean);
  return (
    <>
      <Tags tags={tags} />
      <p class="soft small" dir="auto">
        {facts.join(' · ')}
      </p>
      {isOrphaned && deleted === null && (
        <p class="soft small">
          <strong class="badge">{text('badgeOrphaned')}</strong> {text('passageOrphanedLately')}
        </p>
      )}
      {rivals.length > 0 && <p class="notice small">{text('noteHasRivals')}</p>}
      {deleted !== null && (
        <p class="small">
          <strong>{text.count('trashDaysLeft', daysLeft(deleted, now))}</strong>
        </p>
      )}
    </>
  );
}

/** Days until a deleted note goes for good; 1 on the last. The page may be open since before it was deleted. */
function daysLeft(deleted: string, now: Date): number {
  const passed = Math.floor((now.getTime() - Date.parse(deleted)) / DAY_MS);
  return Math.min(TRASH_DAYS, Math.max(1, TRASH_DAYS - passed));
}
