import { isTaken, type FileProblem } from '../../messages/fileProblem.ts';
import { useText, type Text } from '../../ui/text.ts';
import type { DataPreview } from '../../messages/dataView.ts';
import { FileProblems } from './FileProblems.tsx';

/** What files hold and what they would change. Nothing has changed yet. */
export function DataPreviewCard({
  name,
  preview,
  problems,
  onApply,
  onCancel,
}: {
  name: string;
  preview: DataPreview | null;
  problems: readonly FileProblem[];
  onApply: () => void;
  onCancel: () => void;
}) {
  const text = useText();
  const rows = preview ? rowsOf(preview, text) : [];
  // One of a later version is whole, as far as anybody here can tell.
  const isDamaged = preview?.format === 'backup' && problems.some(({ code }) => code !== 'newer-version');
  const unread = problems.filter((problem) => !isTaken(problem));
  const changed = problems.filter(isTaken);
  const hasContent = preview !== null && rows.length > 0;
  return (
    <article class="pack preview" aria-labelledby="data-preview">
      <header>
        <h3 id="data-preview" dir="auto" tabIndex={-1} data-step>
          {name}
        </h3>
        <p class="pack-origin soft small">
          {preview && `${text.find(`value_importFormat_${preview.format.replaceAll('-', '_')}`) ?? ''} · `}
          {text('previewLabel')}
        </p>
      </header>
      {unread.length > 0 && (
        <>
          <p class="notice">{isDamaged ? text('backupDamaged') : text.count('recordsUnread', unread.length)}</p>
          <FileProblems problems={unread} />
        </>
      )}
      {changed.length > 0 && (
        <>
          <p>{text.count('recordsPartly', changed.length)}</p>
          <FileProblems problems={changed} />
        </>
      )}
      {hasContent && (
        <dl class="facts">
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {hasContent && preview.notes.conflict > 0 && <p class="soft small">{text('conflictExplained')}</p>}
      {!hasContent && problems.length === 0 && <p>{text('nothingToTake')}</p>}
      <div class="buttons">
        {hasContent && changesAnything(preview) && (
          <button type="button" class={isDamaged ? 'button' : 'button primary'} onClick={onApply}>
            {text(unread.length > 0 ? 'takeReadable' : 'takeIn')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {text(hasContent && changesAnything(preview) ? 'cancelImport' : 'closePreview')}
        </button>
      </div>
    </article>
  );
}

/** Each line with something in it. */
function rowsOf({ notes, trashed, drafts, people, packs, settings }: DataPreview, text: Text): [string, string][] {
  const counted: [string, number][] = [
    [text('previewNew'), notes.new],
    [text('previewNewer'), notes.newer],
    [text('previewConflict'), notes.conflict],
    [text('previewSame'), notes.same],
    [text('previewTrashed'), trashed],
    [text('previewDrafts'), drafts],
    [text('previewPeople'), people],
  ];
  const rows = counted
    .filter(([, count]) => count > 0)
    .map(([label, count]): [string, string] => [label, text.number(count)]);
  if (packs.length > 0) rows.push([text('previewPacks'), packs.join(', ')]);
  if (settings) rows.push([text('previewSettings'), text('previewSettingsKept')]);
  return rows;
}

const changesAnything = ({ notes, drafts, people, packs, settings }: DataPreview): boolean =>
  notes.new + notes.newer + notes.conflict + drafts + people + packs.length > 0 || settings;
