import { useText } from '../../ui/text.ts';
import { Progress } from '../shared/Progress.tsx';
import type { Notes } from './useNotes.ts';

/** How many notes there are, and how far reading them and making them searchable has come. */
export function SearchStatus({
  notes: { found, reading, indexing },
  isNarrowed,
  isHeard,
}: {
  notes: Notes;
  isNarrowed: boolean;
  /**
   * The number stands above already, or it is said in words that there are none: here it is only for those who hear the
   * page.
   */
  isHeard: boolean;
}) {
  const text = useText();
  if (reading && !found)
    return (
      <div class="notes-loading">
        <p class="soft">{text('readingNotes')}</p>
        <Progress label={text('readingNotes')} {...reading} />
      </div>
    );
  return (
    <>
      <p role="status" class={isHeard ? 'visually-hidden' : 'soft small'}>
        {found && found.kept + found.trashed > 0
          ? text.count(isNarrowed ? 'ownNotesFound' : 'ownNotesCount', found.total)
          : ''}
      </p>
      {indexing && (
        <div class="notes-loading">
          <p class="soft small">{text('indexingNotes', text.number(indexing.done), text.number(indexing.total))}</p>
          <Progress label={text('indexingLabel')} {...indexing} />
        </div>
      )}
    </>
  );
}
