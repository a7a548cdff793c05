import type { PersonalNote } from '../../domain/notes/note.ts';
import { placedStretch } from '../../domain/report/placed.ts';
import type { Report } from '../../domain/report/report.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { NamedButton } from '../../ui/NamedButton.tsx';
import { ColorChoice } from '../../ui/notes/ColorChoice.tsx';
import { noteName } from '../../ui/inWords/noteName.ts';
import { useText } from '../../ui/text.ts';
import { quotationOf } from '../copy/quotation.ts';
import { useCopy } from '../copy/useCopy.ts';

/** What can be done with a passage: another colour, or its words on the clipboard with where they stand. */
export function PassageTools({
  note,
  report,
  actions,
}: {
  note: PersonalNote;
  report: Report;
  actions: Pick<PanelActions, 'setColor'>;
}) {
  const text = useText();
  const { said, copy } = useCopy();
  const { passage } = note;
  if (!passage) return null;
  return (
    <>
      <ColorChoice note={note} actions={actions} />
      <NamedButton
        // In place of the button's words: beside them it would push others to the next line.
        label={said ?? 'copyQuote'}
        of={noteName(note, text)}
        onClick={() => void copy(quotationOf(report, passage.exact, placedStretch(report.places, note.id), text))}
      />
      <span role="status" class="visually-hidden">
        {said && text(said)}
      </span>
    </>
  );
}
