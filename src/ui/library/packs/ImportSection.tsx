import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText, type Text } from '../../text.ts';
import type { LibraryActions } from '../library.ts';
import { useDroppedFiles } from '../useDroppedFiles.ts';
import { ListForm } from './ListForm.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import { ProblemList } from './ProblemList.tsx';
import { useImport, type Import, type ImportStep } from './useImport.ts';
import { libraryErrorWords } from './words.ts';

const ACCEPTED = '.json,.csv,.tsv,.txt,application/json,text/csv,text/plain';

/** Adding a pack: choose or drop a file, see what is in it, take it in or not. */
export function ImportSection({
  actions,
  now,
  onImported,
}: {
  actions: Pick<LibraryActions, 'openFile'>;
  now: Date;
  onImported: () => void;
}) {
  const text = useText();
  const section = useRef<HTMLElement>(null);
  const importing = useImport(actions, onImported);
  const { step } = importing;
  const dragging = useDroppedFiles(
    ([file]) => file && importing.open(file),
    () => section.current?.closest('[hidden]') === null,
  );
  const said = saidOf(step, text);
  // What has just come up is read from its beginning, by eye and by ear.
  useLayoutEffect(() => {
    if (step.at === 'waiting' || step.at === 'checking') return;
    section.current?.scrollIntoView({ block: 'nearest' });
    const find = (selector: string) => section.current?.querySelector<HTMLElement>(selector);
    (find('[data-step]') ?? find('[role=status]'))?.focus();
  }, [step.at]);
  return (
    <section aria-labelledby="import" ref={section}>
      <h2 id="import">{text('importHeading')}</h2>
      <p role="status" tabIndex={-1} class={said === null ? 'visually-hidden' : statusClass(step)}>
        {said}
      </p>
      {step.at === 'bad' && <ProblemList name={step.name} problems={step.problems} />}
      {step.at === 'list' && (
        <ListForm list={step.list} problems={step.problems} onSubmit={importing.map} onCancel={importing.cancel} />
      )}
      {step.at === 'preview' && (
        <PreviewCard preview={step.preview} now={now} onApply={importing.apply} onCancel={importing.cancel} />
      )}
      {(step.at === 'checking' || step.at === 'writing') && <Progress step={step} onCancel={importing.cancel} />}
      {isOpenToFiles(step) && <FileChooser dragging={dragging} importing={importing} />}
    </section>
  );
}

const isOpenToFiles = ({ at }: ImportStep): boolean => !['checking', 'list', 'preview', 'writing'].includes(at);
const statusClass = ({ at }: ImportStep): string => (at === 'failed' ? 'notice' : 'import-status');

function saidOf(step: ImportStep, text: Text): string | null {
  switch (step.at) {
    case 'checking':
      return text('checkingFile', step.name);
    case 'writing':
      return text('writingPack', step.title);
    case 'done':
      return text('packAdded', step.title, text.count('noteCount', step.notes));
    case 'cancelled':
      return text('importCancelled', step.name);
    case 'failed':
      return libraryErrorWords(step.code, text);
    default:
      return null;
  }
}

function FileChooser({ dragging, importing }: { dragging: boolean; importing: Import }) {
  const text = useText();
  return (
    <div class={dragging ? 'drop-zone dragging' : 'drop-zone'}>
      <label class="button file-button">
        {text('chooseFile')}
        <input
          type="file"
          class="visually-hidden"
          accept={ACCEPTED}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) importing.open(file);
            currentTarget.value = ''; // the same file can be chosen again once it is mended
          }}
        />
      </label>
      <p>{text('dropHere')}</p>
      <p class="soft small">{text('importExplained')}</p>
    </div>
  );
}

function Progress({
  step,
  onCancel,
}: {
  step: Extract<ImportStep, { at: 'checking' | 'writing' }>;
  onCancel: () => void;
}) {
  const text = useText();
  const known = step.at === 'writing' && step.total > 0;
  return (
    <div class="import-progress">
      <progress aria-label={text('importProgress')} {...(known ? { value: step.done, max: step.total } : {})} />
      {known && (
        <p class="soft small number" aria-hidden="true">
          {text('notesWritten', text.number(step.done), text.number(step.total))}
        </p>
      )}
      <button type="button" class="button" onClick={onCancel}>
        {text('cancelImport')}
      </button>
    </div>
  );
}
