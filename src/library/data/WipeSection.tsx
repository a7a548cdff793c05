import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../ui/text.ts';
import type { StorageState } from '../../messages/dataView.ts';
import type { DataActions } from './view.ts';
import { SavingStatus } from '../shared/SavingStatus.tsx';
import { useSaving } from '../shared/useSaving.ts';
import { contentWords, dataErrorWords } from './words.ts';

type Step = 'start' | 'asked' | 'sure' | 'wiping' | 'wiped';

/** Deletes everything of the reader's, after two questions; the first offers the backup. */
export function WipeSection({
  state,
  actions,
  onWiped,
}: {
  state: StorageState;
  actions: Pick<DataActions, 'backUp' | 'wipe'>;
  onWiped: () => void;
}) {
  const text = useText();
  const [step, setStep] = useState<Step>('start');
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, save] = useSaving();
  const section = useRef<HTMLElement>(null);
  const last = useRef<Step>('start');
  useLayoutEffect(() => {
    // The safe answer has the focus; afterwards the place where the question came from.
    if (last.current !== step) section.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
    last.current = step;
  }, [step]);
  const wipe = async () => {
    setStep('wiping');
    const result = await actions.wipe();
    setProblem(result.ok ? null : dataErrorWords(result.code, text));
    setStep(result.ok ? 'wiped' : 'start');
    onWiped();
  };
  const question = step === 'asked' ? text('wipeQuestion', contentWords(state, text)) : text('wipeSure');
  return (
    <section class="data" aria-labelledby="wipe" ref={section}>
      <h2 id="wipe">{text('wipeHeading')}</h2>
      <p>{text('wipeExplained')}</p>
      {(step === 'start' || step === 'wiped') && (
        <button type="button" class="button" data-focus onClick={() => setStep('asked')}>
          {text('wipeButton')}
        </button>
      )}
      {(step === 'asked' || step === 'sure' || step === 'wiping') && (
        <div class="confirmation" role="group" aria-label={question} aria-busy={step === 'wiping'}>
          <p>{question}</p>
          <div class="buttons">
            <button
              type="button"
              class="button"
              data-focus
              disabled={step === 'wiping'}
              key={`${step}-keep`}
              onClick={() => setStep('start')}
            >
              {text('wipeKeep')}
            </button>
            {step === 'asked' && (
              <button type="button" class="button primary" onClick={() => save(actions.backUp)}>
                {text('wipeBackUp')}
              </button>
            )}
            {step === 'asked' ? (
              <button type="button" class="button" onClick={() => setStep('sure')}>
                {text('wipeContinue')}
              </button>
            ) : (
              <button
                type="button"
                class="button primary"
                key="wipe-now"
                disabled={step === 'wiping'}
                onClick={() => void wipe()}
              >
                {text('wipeNow')}
              </button>
            )}
          </div>
          <SavingStatus saving={saving} />
        </div>
      )}
      <p role="status" class={problem === null ? 'import-status' : 'notice'}>
        {problem ?? (step === 'wiped' && text('wiped'))}
      </p>
    </section>
  );
}
