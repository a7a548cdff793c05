import { useEffect, useState } from 'preact/hooks';
import type { AutoBackup } from '../messages/dataView.ts';
import { formatMoment } from '../ui/inWords/dates.ts';
import { useText } from '../ui/text.ts';
import { fragmentOf } from './shared/address.ts';
import type { DataActions } from './data/view.ts';

/** To where a backup is restored, also where the page of the reader's data is open already. */
function showRestore(): void {
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>('#bring-in');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  });
}

/**
 * Says that the browser has dropped the reader's notes, and how they come back.
 *
 * @param areBack - their copies have taken their place: what had none is lost
 */
export function LostNotes({
  areBack,
  actions,
}: {
  areBack: boolean;
  actions: Pick<DataActions, 'autoBackup' | 'forgetLoss'>;
}) {
  const text = useText();
  const [last, setLast] = useState<AutoBackup['last']>(null);
  useEffect(() => void actions.autoBackup().then((known) => setLast(known.ok ? known.value.last : null)), [actions]);
  return (
    <div class="notice lost-notes" role={areBack ? 'status' : 'alert'}>
      <p>
        <strong>{text(areBack ? 'notesBack' : 'notesLost')}</strong>
      </p>
      <p>{text(areBack ? 'notesBackExplained' : 'notesLostExplained')}</p>
      {last && <p>{text('notesLostBackup', last.file, formatMoment(last.written, text.tag))}</p>}
      <div class="buttons">
        <a class="button primary" href={fragmentOf('data')} onClick={showRestore}>
          {text('notesLostRestore')}
        </a>
        <button type="button" class="button" onClick={() => void actions.forgetLoss()}>
          {text('notesLostKnown')}
        </button>
      </div>
    </div>
  );
}
