import { isSkipped, isTaken, type FileProblem } from '../../messages/fileProblem.ts';
import { useText, type Text } from '../../ui/text.ts';
import type { DataPreview, ImportFormat } from '../../messages/dataView.ts';
import { FileProblems } from './FileProblems.tsx';

/** What files hold and what they would change. Nothing has changed yet. */
export function DataPreviewCard({
  name,
  preview,
  problems,
  onApply,
  onMapAgain,
  onCancel,
}: {
  name: string;
  preview: DataPreview | null;
  problems: readonly FileProblem[];
  onApply: () => void;
  /** Goes back to what the columns of tables hold. */
  onMapAgain?: (() => void) | undefined;
  onCancel: () => void;
}) {
  const text = useText();
  const rows = preview ? rowsOf(preview, text) : [];
  // One of a later version is whole, as far as anybody here can tell.
  const isDamaged = preview?.format === 'backup' && problems.some(({ code }) => code !== 'newer-version');
  const unread = problems.filter((problem) => !isTaken(problem) && !isSkipped(problem));
  const changed = problems.filter(isTaken);
  const skipped = problems.filter(isSkipped);
  const hasContent = preview !== null && rows.length > 0;
  return (
    <article class="pack preview" aria-labelledby="data-preview">
      <header>
        <h3 id="data-preview" dir="auto" tabIndex={-1} data-step>
          {name}
        </h3>
        <p class="pack-origin soft small">
          {preview && preview.sources.length < 2 && `${formatWords(preview.format, text)} · `}
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
      {skipped.length > 0 && (
        <>
          <p>{text.count('filesSkipped', sum(skipped.map(({ detail }) => Number(detail))))}</p>
          <FileProblems problems={skipped} />
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
        {onMapAgain && (
          <button type="button" class="button" onClick={onMapAgain}>
            {text('tableAgain')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {text(hasContent && changesAnything(preview) ? 'cancelImport' : 'closePreview')}
        </button>
      </div>
    </article>
  );
}

const formatWords = (format: ImportFormat, text: Text): string =>
  text.find(`value_importFormat_${format.replaceAll('-', '_')}`) ?? format;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Each line with something in it; where files are of several formats, which these are. */
function rowsOf(
  { sources, notes, trashed, drafts, people, kept, packs, settings }: DataPreview,
  text: Text,
): [string, string][] {
  const mixed = sources.length > 1 ? sources : [];
  const counted: [string, number][] = [
    [text('previewNew'), notes.new],
    [text('previewNewer'), notes.newer],
    [text('previewConflict'), notes.conflict],
    [text('previewSame'), notes.same],
    [text('previewTrashed'), trashed],
    [text('previewDrafts'), drafts],
    [text('previewPeople'), people],
    [text('previewKept'), kept],
  ];
  const rows = counted
    .filter(([, count]) => count > 0)
    .map(([label, count]): [string, string] => [label, text.number(count)]);
  for (const { format, files, first } of mixed.toReversed())
    rows.unshift([formatWords(format, text), files === 1 ? first : text.count('sourceFiles', files)]);
  if (packs.length > 0) rows.push([text('previewPacks'), packs.join(', ')]);
  if (settings) rows.push([text('previewSettings'), text('previewSettingsKept')]);
  return rows;
}

const changesAnything = ({ notes, drafts, people, kept, packs, settings }: DataPreview): boolean =>
  notes.new + notes.newer + notes.conflict + drafts + people + kept + packs.length > 0 || settings;
