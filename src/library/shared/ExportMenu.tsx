import type { ActionResult } from '../../domain/failure.ts';
import type { SavedFile } from '../../messages/dataView.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import { useText, type MessageKey } from '../../ui/text.ts';
import { SavingStatus } from './SavingStatus.tsx';
import { useSaving } from './useSaving.ts';

export type OnExport<Format> = (format: Format, onProgress: OnProgress) => Promise<ActionResult<SavedFile>>;

/**
 * What was found or chosen for other programs: the forms there are, once they are asked for, and what has become of the
 * file.
 */
export function ExportMenu<Format extends string>({
  label,
  formats,
  onExport,
}: {
  label: string;
  /** Each with its name. */
  formats: readonly (readonly [format: Format, name: MessageKey, ...more: unknown[]])[];
  onExport: OnExport<Format>;
}) {
  const text = useText();
  const [saving, save] = useSaving();
  return (
    <details class="export-notes">
      <summary>{label}</summary>
      <div class="buttons" role="group" aria-label={label}>
        {formats.map(([format, name]) => (
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
