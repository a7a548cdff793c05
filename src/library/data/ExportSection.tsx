import { useText } from '../../ui/text.ts';
import type { DataActions } from './view.ts';
import { EXPORT_FORMATS } from './exportFormats.ts';
import { SavingStatus } from '../shared/SavingStatus.tsx';
import { useSaving } from '../shared/useSaving.ts';

/** The notes for other programs. */
export function ExportSection({ actions }: { actions: Pick<DataActions, 'save'> }) {
  const text = useText();
  const [saving, save] = useSaving();
  return (
    <section class="data" aria-labelledby="export">
      <h2 id="export">{text('exportHeading')}</h2>
      <p>{text('exportExplained')}</p>
      <ul class="exports">
        {EXPORT_FORMATS.map(([format, name, explained]) => (
          <li key={format}>
            <button
              type="button"
              class="button"
              aria-describedby={`export-${format}`}
              aria-disabled={saving.at === 'writing'}
              onClick={() => save((onProgress) => actions.save(format, onProgress))}
            >
              {text(name)}
            </button>
            <span class="soft small" id={`export-${format}`}>
              {text(explained)}
            </span>
          </li>
        ))}
      </ul>
      <SavingStatus saving={saving} />
    </section>
  );
}
