import { useText } from '../../text.ts';

/** The library's page of the reader's own notes. */
export function NotesView() {
  const text = useText();
  return (
    <section aria-labelledby="own-notes">
      <h2 id="own-notes">{text('notesHeading')}</h2>
      <p class="soft">{text('noOwnNotes')}</p>
    </section>
  );
}
