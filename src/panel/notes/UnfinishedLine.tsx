import type { Draft } from '../../domain/notes/note.ts';
import { NamedButton } from '../../ui/NamedButton.tsx';
import { noteName } from '../../ui/inWords/noteName.ts';
import { aboutWords } from '../../ui/inWords/subjectLabel.ts';
import { useText } from '../../ui/text.ts';
import { LIBRARY_PAGE } from '../../domain/ownPages.ts';

/**
 * The draft that was written on last, on whatever page that was: one line with the way on. The others wait in the
 * library.
 */
export function UnfinishedLine({
  drafts,
  onContinue,
}: {
  drafts: readonly Draft[];
  onContinue: (draft: Draft) => void;
}) {
  const text = useText();
  const [draft] = drafts.toSorted((a, b) => b.updated.localeCompare(a.updated));
  if (!draft) return null;
  const more = drafts.length - 1;
  return (
    <div class="undo-line unfinished-line">
      <p>
        {text('unfinishedOn', draft.subject.label || draft.origin?.title || aboutWords(draft, text))}
        {more > 0 && (
          <>
            {' · '}
            <a href={LIBRARY_PAGE} target="_blank">
              {text.count('moreUnfinished', more)}
            </a>
          </>
        )}
      </p>
      <NamedButton label="continueNote" of={noteName(draft, text)} onClick={() => onContinue(draft)} />
    </div>
  );
}
