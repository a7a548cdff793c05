import type { ContextNote } from '../../domain/packs/contextNote.ts';
import { formatDay } from '../../ui/inWords/dates.ts';
import { byWords, contextNoteWords, propertyWords, valueWords } from '../../ui/inWords/contextNoteWords.ts';
import { SourceItems } from '../../ui/Sources.tsx';
import { useText, type Text } from '../../ui/text.ts';

/** One note of a pack by itself: what it is about, what it says, who says so, and its sources. */
export function ContextNoteItem({
  note,
  aside,
  continued = false,
}: {
  note: ContextNote;
  /** What is said besides, such as whose note it is. */
  aside?: string;
  /** The note before is on the same subject: its name is not shown again. */
  continued?: boolean;
}) {
  const text = useText();
  const details = [
    note.by && byWords(note.by, text),
    note.scope !== null && text('appliesTo', note.scope),
    note.asOf !== null && text('asOf', formatDay(note.asOf, text.tag)),
    aside,
  ].filter(Boolean);
  return (
    <li class={continued ? 'context-note-item continued' : 'context-note-item'}>
      <p class={continued ? 'visually-hidden' : 'context-note-item-subject'} dir="auto">
        {note.subjectName}
      </p>
      <p dir="auto">{wordsOf(note, text)}</p>
      {details.length > 0 && (
        <p class="soft small" dir="auto">
          {details.join(' · ')}
        </p>
      )}
      <div class="context-note-item-sources small" role="group" aria-label={text('sourcesLabel')}>
        <SourceItems sources={note.sources} />
      </div>
    </li>
  );
}

/** "Founded: 1901" for a fact; for what somebody says, their words. */
function wordsOf(note: ContextNote, text: Text): string {
  const value = valueWords(note, text);
  if (note.kind !== 'fact' || value === null) return contextNoteWords(note, text);
  return text('factLine', propertyWords(note.property ?? '', text), value);
}
