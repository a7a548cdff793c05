import { useText } from '../../ui/text.ts';
import { Progress } from './Progress.tsx';
import type { Saving } from './useSaving.ts';
import { dataErrorWords, sizeWords } from '../data/words.ts';

/** What has become of a file that was asked for. */
export function SavingStatus({ saving }: { saving: Saving }) {
  const text = useText();
  const isFailed = saving.at === 'failed';
  return (
    <>
      <p role="status" class={isFailed ? 'notice' : 'saving-status'}>
        {saving.at === 'writing' && text('writingFile')}
        {saving.at === 'saved' && text('fileSaved', saving.file.name, sizeWords(saving.file.bytes, text))}
        {isFailed && dataErrorWords(saving.code, text)}
      </p>
      {saving.at === 'writing' && <Progress label={text('writingFile')} done={saving.done} total={saving.total} />}
    </>
  );
}
