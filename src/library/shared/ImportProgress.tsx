import { useText } from '../../ui/text.ts';
import { Progress } from './Progress.tsx';

/**
 * How far a file has got on its way in, and a button that stops it.
 *
 * @param total - how many notes it has; 0 while that is not known
 */
export function ImportProgress({ done, total, onCancel }: { done: number; total: number; onCancel: () => void }) {
  const text = useText();
  return (
    <div class="import-progress">
      <Progress label={text('importProgress')} done={done} total={total} />
      {total > 0 && (
        <p class="soft small number" aria-hidden="true">
          {text('notesWritten', text.number(done), text.number(total))}
        </p>
      )}
      <button type="button" class="button" onClick={onCancel}>
        {text('cancelImport')}
      </button>
    </div>
  );
}
