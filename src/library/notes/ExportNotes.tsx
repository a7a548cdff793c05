import { useText } from '../../ui/text.ts';
import type { ExportFormat, SavedFile } from '../../messages/dataView.ts';
import { EXPORT_FORMATS } from '../data/exportFormats.ts';
import { SavingStatus } from '../shared/SavingStatus.tsx';
import { useSaving } from '../shared/useSaving.ts';
import type { ActionResult } from '../../domain/failure.ts';
import type { OnProgress } from '../../messages/packsView.ts';

export type OnExport = (format: ExportFormat, onProgress: OnProgress) => Promise<ActionResult<SavedFile>>;

/**
 * Some of the notes for other programs: the forms there are, once they are asked for, and what has become of the file.
 */
export function ExportNotes({ label, onExport }: { label: string; onExport: OnExport }) {
  const text = useText();
  const [saving, save] = useSaving();
  return (
    <details class="export-notes">
      <summary>{label}</summary>
      <div class="buttons" role="group" aria-label={label}>
        {EXPORT_FORMATS.map(([format, name]) => (
          <button
            key={format}
            type="button"
            class="button"
            aria-disabled={saving.at === 'writing'}
            onClick={() => save((onProgress) => onExport(format, onProgress))}
          >
            {text(name)}
          </button>
        ))}
      </div>
      <SavingStatus saving={saving} />
    </details>
  );
}
