import { useEffect, useState } from 'preact/hooks';
import { ConfirmedButton } from '../ui/ConfirmedButton.tsx';
import { useText } from '../ui/text.ts';
import type { DataActions } from './data/view.ts';
import { dataErrorWords } from './data/words.ts';

/** Looking takes some time of another worker: what the reader has come for is first. */
const LOOK_AFTER_MS = 1000;

/**
 * Says, where there are any, how many stored records cannot be read and are therefore not shown, and what can be done.
 */
export function DamagedRecords({
  actions,
}: {
  actions: Pick<DataActions, 'damaged' | 'saveDamaged' | 'deleteDamaged'>;
}) {
  const text = useText();
  const [count, setCount] = useState(0);
  /** The file they were saved in: only then may they go. */
  const [file, setFile] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const look = async () => {
      const found = await actions.damaged();
      if (found.ok) setCount(found.value);
    };
    const timer = setTimeout(() => void look(), LOOK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [actions]);
  if (count === 0) return null;
  const save = async () => {
    const saved = await actions.saveDamaged();
    setFile(saved.ok ? saved.value.name : null);
    setProblem(saved.ok ? null : dataErrorWords(saved.code, text));
  };
  const remove = async () => {
    const removed = await actions.deleteDamaged();
    if (removed.ok) setCount(0);
    else setProblem(dataErrorWords(removed.code, text));
  };
  return (
    <div class="notice damaged-records">
      <p>
        <strong>{text.count('damagedRecords', count)}</strong> {text('damagedRecordsExplained')}
      </p>
      <p role="status">{problem ?? (file === null ? null : text('damagedRecordsSaved', file))}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void save()}>
          {text('damagedRecordsSave')}
        </button>
        {file !== null && (
          <ConfirmedButton
            label={text('damagedRecordsDelete')}
            question={text('damagedRecordsQuestion')}
            confirm={text('damagedRecordsConfirm')}
            onConfirm={() => void remove()}
          />
        )}
      </div>
    </div>
  );
}
