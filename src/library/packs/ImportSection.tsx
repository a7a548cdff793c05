import { useText, type Text } from '../../ui/text.ts';
import type { PacksActions } from './view.ts';
import { FileInput } from '../shared/FileInput.tsx';
import { ImportProgress } from '../shared/ImportProgress.tsx';
import { useDroppedFiles } from '../shared/useDroppedFiles.ts';
import { useStepFocus } from '../shared/useStepFocus.ts';
import { ListForm } from './ListForm.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import { ProblemList } from './ProblemList.tsx';
import { useImport, type Import, type ImportStep } from './useImport.ts';
import { libraryErrorWords } from '../shared/words.ts';

const ACCEPTED = '.json,.csv,.tsv,.txt,application/json,text/csv,text/plain';

/** Adding a pack: choose or drop a file, see what is in it, take it in or not. */
export function ImportSection({
  actions,
  now,
  onImported,
}: {
  actions: Pick<PacksActions, 'openFile'>;
  now: Date;
  onImported: () => void;
}) {
  const text = useText();
  const importing = useImport(actions, onImported);
  const { step } = importing;
  const section = useStepFocus(step.at);
  const dragging = useDroppedFiles(
    ([file]) => file && importing.open(file),
    () => section.current?.closest('[hidden]') === null,
  );
  const said = saidOf(step, text);
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
      {step.at === 'checking' && <ImportProgress done={0} total={0} onCancel={importing.cancel} />}
      {step.at === 'writing' && <ImportProgress done={step.done} total={step.total} onCancel={importing.cancel} />}
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

function FileChooser({ dragging, importing: { open } }: { dragging: boolean; importing: Import }) {
  const text = useText();
  return (
    <div class={dragging ? 'drop-zone dragging' : 'drop-zone'}>
      <FileInput label={text('chooseFile')} accept={ACCEPTED} onChosen={([file]) => file && open(file)} />
      <p>{text('dropHere')}</p>
      <p class="soft small">{text('importExplained')}</p>
    </div>
  );
}
