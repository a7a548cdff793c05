import { useState } from 'preact/hooks';
import { Switch } from '../Switch.tsx';
import { useText } from '../text.ts';
import type { PageActions } from './actions.ts';
import { useFollowed } from './useFollowed.ts';

/** Whether a backup is written by itself. The library has more to choose from, and tells what became of the last. */
export function WeeklyBackup({
  actions,
}: {
  actions: Pick<PageActions, 'followBackup' | 'backUpWeekly' | 'isOnPhone'>;
}) {
  const text = useText();
  const backup = useFollowed(actions.followBackup);
  const [isRefused, setIsRefused] = useState(false);
  if (actions.isOnPhone) return <p>{text('backupByHand')}</p>;
  if (!backup) return <p class="soft">{text('pageLoading')}</p>;
  const change = async (wanted: boolean) => {
    const changed = await actions.backUpWeekly(wanted);
    setIsRefused(!changed);
    return changed;
  };
  return (
    <div>
      {backup.every === 'day' ? (
        <p>{text('backupDaily')}</p>
      ) : (
        <Switch label={text('backupWeekly')} on={backup.every === 'week'} onChange={change} />
      )}
      <p class="soft small">{text('backupWeeklyExplained')}</p>
      <p role="status" class={isRefused || backup.failed ? 'notice' : 'visually-hidden'}>
        {isRefused ? text('autoRefused') : backup.failed && text('backupFailed')}
      </p>
    </div>
  );
}
