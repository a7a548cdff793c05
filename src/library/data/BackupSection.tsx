import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../../ui/Switch.tsx';
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
  actions: Pick<
    DataActions,
    | 'isOnPhone'
    | 'backUp'
    | 'autoBackup'
    | 'setAutoBackup'
    | 'historyInBackups'
    | 'setHistoryInBackups'
    | 'isConnected'
    | 'keptInBackups'
    | 'setKeptInBackups'
  >;
  changeCount: number;
}) {
  const text = useText();
  const [saving, save] = useSaving();
  const [withHistory, setWithHistory] = useState<boolean | null>(null);
  const [withKept, setWithKept] = useState<boolean | null>(null);
  const [isConnected, setIsConnected] = useState(false);
  useEffect(() => {
    void actions.isConnected().then((known) => known.ok && setIsConnected(known.value));
    void actions.historyInBackups().then((known) => known.ok && setWithHistory(known.value));
    void actions.keptInBackups().then((known) => known.ok && setWithKept(known.value));
  }, [actions, changeCount]);
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
      {withHistory !== null && (
        <Switch
          label={text('historyInBackups')}
          on={withHistory}
          onChange={async (on) => (await actions.setHistoryInBackups(on)).ok}
        />
      )}
      {isConnected && <p class="soft small">{text('settingTravels')}</p>}
      {withKept !== null && (
        <Switch
          label={text('keptInBackups')}
          on={withKept}
          onChange={async (on) => (await actions.setKeptInBackups(on)).ok}
        />
      )}
      {actions.isOnPhone ? (
        <p>{text('backupByHand')}</p>
      ) : (
        <AutoBackupFieldset actions={actions} changeCount={changeCount} />
      )}
    </section>
  );
}
