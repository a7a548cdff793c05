import { useCallback, useEffect, useState } from 'preact/hooks';
import { BackupSection } from './BackupSection.tsx';
import { BringInSection } from './BringInSection.tsx';
import type { StorageState } from '../../messages/dataView.ts';
import type { DataActions } from './view.ts';
import { ExportSection } from './ExportSection.tsx';
import { StorageSection } from './StorageSection.tsx';
import { WipeSection } from './WipeSection.tsx';

/**
 * Everything that concerns the reader's data as a whole: backup, restore, import, export, storage, and its end.
 *
 * @param changeCount - another number whenever something outside this page has changed the notes
 */
export function DataView({ actions, changeCount }: { actions: DataActions; changeCount: number }) {
  const [state, setState] = useState<StorageState | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [changes, setChanges] = useState(0);
  const load = useCallback(async () => {
    const result = await actions.state();
    if (result.ok) setState(result.value);
    setProblem(result.ok ? null : result.code);
    setChanges((count) => count + 1);
  }, [actions]);
  useEffect(() => void load(), [load, changeCount]);
  const reload = () => void load();
  return (
    <>
      <BackupSection actions={actions} changeCount={changes} />
      <BringInSection actions={actions} onTaken={reload} />
      <ExportSection actions={actions} />
      <StorageSection state={state} unread={problem} actions={actions} onChanged={reload} />
      {state && <WipeSection state={state} actions={actions} onWiped={reload} />}
    </>
  );
}
