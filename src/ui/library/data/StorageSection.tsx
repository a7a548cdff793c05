import { useRef, useState } from 'preact/hooks';
import { useText } from '../../text.ts';
import { useLostFocus } from '../../useLostFocus.ts';
import type { DataActions, StorageState } from './data.ts';
import { contentWords, dataErrorWords, sizeWords } from './words.ts';

/** How much is kept, and whether the browser has promised to keep it. */
export function StorageSection({
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
  const section = useRef<HTMLElement>(null);
  const promise = useRef<HTMLParagraphElement>(null);
  useLostFocus(section, () => promise.current);
  const ask = async () => {
    const result = await actions.persist();
    if (!result.ok) setProblem(dataErrorWords(result.code, text));
    else setProblem(result.value ? null : text('persistRefused'));
    onChanged();
  };
  return (
    <section class="data" aria-labelledby="storage" ref={section}>
      <h2 id="storage">{text('storageHeading')}</h2>
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
    </section>
  );
}
