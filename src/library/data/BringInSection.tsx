import { useText, type Text } from '../../ui/text.ts';
import { FileInput } from '../shared/FileInput.tsx';
import { ImportProgress } from '../shared/ImportProgress.tsx';
import { useDroppedFiles } from '../shared/useDroppedFiles.ts';
import { useStepFocus } from '../shared/useStepFocus.ts';
import type { DataActions } from './view.ts';
import { TableForm } from './TableForm.tsx';
import { DataPreviewCard } from './DataPreviewCard.tsx';
import { useDataImport, type DataImport, type DataStep } from './useDataImport.ts';
import { dataErrorWords, takenWords } from './words.ts';

const ACCEPTED =
  '.gz,.json,.jsonl,.jsonld,.zip,.md,.csv,.tsv,.txt,application/gzip,application/json,application/ld+json,text/markdown,text/csv';

/** Restoring a backup and importing from elsewhere: choose or drop files, see what is in them, take it in or not. */
export function BringInSection({ actions, onTaken }: { actions: Pick<DataActions, 'open'>; onTaken: () => void }) {
  const text = useText();
  const importing = useDataImport(actions, onTaken);
  const { step } = importing;
  const table = step.at === 'table' ? step.question.tables[step.index] : undefined;
  const section = useStepFocus(step.at === 'table' ? `table ${step.index}` : step.at);
  const dragging = useDroppedFiles(importing.open, () => section.current?.closest('[hidden]') === null);
  // Without its one table there is nothing to go on with.
  const isAlone = step.at === 'table' && step.question.tables.length === 1 && !step.question.hasMore;
  const said = saidOf(step, text);
  return (
    <section class="data" aria-labelledby="bring-in" ref={section}>
      <h2 id="bring-in" tabIndex={-1}>
        {text('bringInHeading')}
      </h2>
      <p role="status" tabIndex={-1} class={said === null ? 'visually-hidden' : statusClass(step)}>
        {said}
      </p>
      {step.at === 'table' && table && (
        <TableForm
          key={String(step.index)}
          table={table}
          given={step.given}
          place={[step.index + 1, step.question.tables.length]}
          onSubmit={importing.map}
          onSkip={isAlone ? undefined : () => importing.map(null)}
          onCancel={importing.cancel}
        />
      )}
      {step.at === 'checked' && (
        <DataPreviewCard
          name={step.name}
          preview={step.preview}
          problems={step.problems}
          onApply={importing.apply}
          onMapAgain={step.isMapped ? importing.mapAgain : undefined}
          onCancel={importing.cancel}
        />
      )}
      {step.at === 'checking' && <ImportProgress done={0} total={0} onCancel={importing.cancel} />}
      {step.at === 'writing' && <ImportProgress done={step.done} total={step.total} onCancel={importing.cancel} />}
      {isOpenToFiles(step) && <FileChooser dragging={dragging} importing={importing} />}
    </section>
  );
}

const isOpenToFiles = ({ at }: DataStep): boolean => !['checking', 'table', 'checked', 'writing'].includes(at);
const statusClass = ({ at }: DataStep): string => (at === 'failed' ? 'notice' : 'import-status');

function saidOf(step: DataStep, text: Text): string | null {
  switch (step.at) {
    case 'checking':
      return text('checkingFile', step.name);
    case 'writing':
      return text('takingIn', step.name);
    case 'done':
      return takenWords(step.taken, text);
    case 'cancelled':
      return text('takingCancelled');
    case 'failed':
      return dataErrorWords(step.code, text);
    default:
      return null;
  }
}

function FileChooser({ dragging, importing: { open } }: { dragging: boolean; importing: DataImport }) {
  const text = useText();
  return (
    <div class={dragging ? 'drop-zone dragging' : 'drop-zone'}>
      <FileInput label={text('chooseFiles')} of="files" accept={ACCEPTED} onChosen={open} />
      <FileInput label={text('chooseFolder')} of="folder" onChosen={open} />
      <p>{text('dropFilesHere')}</p>
      <p class="soft small">{text('bringInExplained')}</p>
    </div>
  );
}
