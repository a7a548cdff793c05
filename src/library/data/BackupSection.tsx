import { useText } from '../../ui/text.ts';
import { AutoBackupFieldset } from './AutoBackupFieldset.tsx';
import type { DataActions } from './view.ts';
import { SavingStatus } from '../shared/SavingStatus.tsx';
import { useSaving } from '../shared/useSaving.ts';

/** The backup: at once by a button, and by itself if the reader wants it so. */
export function BackupSection({
  actions,
  changeCount,
}: {
  actions: Pick<DataActions, 'backUp' | 'autoBackup' | 'setAutoBackup'>;
  changeCount: number;
}) {
  const text = useText();
  const [saving, save] = useSaving();
  return (
    <section class="data" aria-labelledby="backup">
      <h2 id="backup">{text('backupHeading')}</h2>
      <p>
        {text('dataIntro')} {text('backupExplained')}
      </p>
      <p class="notice">{text('uninstallWarning')}</p>
      <button
        type="button"
        class="button primary"
        aria-disabled={saving.at === 'writing'}
        onClick={() => save(actions.backUp)}
      >
        {text('backUpNow')}
      </button>
      <SavingStatus saving={saving} />
      <AutoBackupFieldset actions={actions} changeCount={changeCount} />
    </section>
  );
}
