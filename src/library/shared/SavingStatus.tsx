import { useText } from '../../ui/text.ts';
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
      {saving.at === 'writing' && (
        <progress
          aria-label={text('writingFile')}
          {...(saving.total > 0 ? { value: saving.done, max: saving.total } : {})}
        />
      )}
    </>
  );
}
