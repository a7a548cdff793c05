import type { PersonalNote } from '../../domain/notes/note.ts';
import { placedStretch } from '../../domain/report/placed.ts';
import type { Report } from '../../domain/report/report.ts';
import { NamedButton } from '../../ui/NamedButton.tsx';
import { noteName } from '../../ui/inWords/noteName.ts';
import { useText } from '../../ui/text.ts';
import { quotationOf } from '../copy/quotation.ts';
import { useCopy } from '../copy/useCopy.ts';

/** Puts the words of a passage on the clipboard, with where they stand. */
export function CopyQuote({ note, report }: { note: PersonalNote; report: Report }) {
  const text = useText();
  const { said, copy } = useCopy();
  const { passage } = note;
  if (!passage) return null;
  return (
    <>
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
