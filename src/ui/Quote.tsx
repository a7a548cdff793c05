import { useState } from 'preact/hooks';
import type { Passage } from '../notes/passage.ts';
import type { NotePlace } from '../report/report.ts';
import type { PanelActions } from './actions.ts';
import { useText } from './text.ts';

/** The passage a note stands on: a click shows it in the page, and where it is no longer certain the words say so. */
export function Quote({
  passage,
  place,
  actions,
}: {
  passage: Passage;
  place: NotePlace | null;
  actions: Pick<PanelActions, 'reveal'>;
}) {
  const text = useText();
  const [isLost, setLost] = useState(false);
  if (place === null || place.status === 'orphaned')
    return (
      <>
        <blockquote dir="auto" class="quote">
          {passage.exact}
        </blockquote>
        <p class="soft small">{text('placeOrphaned')}</p>
      </>
    );
  const { status, start, end } = place;
  const show = async () => setLost(!(await actions.reveal(start, end)));
  return (
    <>
      <blockquote dir="auto" class="quote">
        <button type="button" class="quote-link" onClick={() => void show()}>
          {passage.exact}
        </button>
      </blockquote>
      {status !== 'exact' && <p class="soft small">{text(status === 'moved' ? 'placeMoved' : 'placeUncertain')}</p>}
      {isLost && (
        <p class="notice" role="alert">
          {text('passageLost')}
        </p>
      )}
    </>
  );
}
