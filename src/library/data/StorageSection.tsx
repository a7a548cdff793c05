import { useRef, useState } from 'preact/hooks';
import { useText } from '../../ui/text.ts';
import { useLostFocus } from '../../ui/hooks/useLostFocus.ts';
import type { StorageState } from '../../messages/dataView.ts';
import { TryAgain } from '../shared/TryAgain.tsx';
import type { DataActions } from './view.ts';
import { contentWords, dataErrorWords, sizeWords } from './words.ts';

/**
 * How much is kept, and whether the browser has promised to keep it.
 *
 * @param state - null as long as it is not known
 * @param unread - why it could not be read
 */
export function StorageSection({
  state,
  unread,
  actions,
  onChanged,
}: {
  state: StorageState | null;
  unread: string | null;
  actions: Pick<DataActions, 'persist'>;
  onChanged: () => void;
}) {
  const text = useText();
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(section, () => heading.current);
  return (
    <section class="data" aria-labelledby="storage" ref={section}>
      <h2 id="storage" ref={heading} tabIndex={-1}>
        {text('storageHeading')}
      </h2>
      {unread !== null && <TryAgain words={dataErrorWords(unread, text)} onClick={onChanged} />}
      {state === null && unread === null && <p class="soft">{text('dataLoading')}</p>}
      {state && <Kept state={state} actions={actions} onChanged={onChanged} />}
    </section>
  );
}

function Kept({
  state,
  actions,
  onChanged,
}: {
  state: StorageState;
  actions: Pick<DataActions, 'persist'>;
  onChanged: () => void;
}) {
  const text = useText();
  const [problem, setProblem] = useState<string | null>(null);
  const part = useRef<HTMLDivElement>(null);
  const promise = useRef<HTMLParagraphElement>(null);
  useLostFocus(part, () => promise.current);
  const ask = async () => {
    const result = await actions.persist();
    if (!result.ok) setProblem(dataErrorWords(result.code, text));
    else setProblem(result.value ? null : text('persistRefused'));
    onChanged();
  };
  return (
    <div class="data" ref={part}>
      <p>
        {state.bytes === null
          ? contentWords(state, text)
          : text('storageContent', contentWords(state, text), sizeWords(state.bytes, text))}
      </p>
      <p ref={promise} tabIndex={-1}>
        {text(state.persisted ? 'persisted' : 'notPersisted')}
      </p>
      {!state.persisted && (
        <button type="button" class="button" onClick={() => void ask()}>
          {text('askToPersist')}
        </button>
      )}
      <p role="status" class={problem === null ? 'visually-hidden' : 'notice'}>
        {problem}
      </p>
    </div>
  );
}
