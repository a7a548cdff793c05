import { useState } from 'preact/hooks';
import type { Connection } from '../../domain/devices/connection.ts';
import type { CarryPreview } from '../../domain/devices/status.ts';
import { useText } from '../../ui/text.ts';
import type { DataActions } from '../data/view.ts';
import { dataErrorWords } from '../data/words.ts';
import { useStepFocus } from '../shared/useStepFocus.ts';
import { ConnectForm } from './ConnectForm.tsx';
import { ConnectPreview } from './ConnectPreview.tsx';
import type { DevicesActions } from './view.ts';

/** What the form gave. */
interface Wanted {
  connection: Connection;
  chosen: readonly File[];
}
type Step =
  | { at: 'waiting' }
  | { at: 'checking' }
  | { at: 'previewed'; wanted: Wanted; preview: CarryPreview }
  | { at: 'failed'; code: string };

/**
 * Connecting this device: what it is called and where the files lie, then what would come and go, and only then
 * anything is done.
 */
export function ConnectSection({
  actions,
  data,
  onConnected,
}: {
  actions: DevicesActions;
  data: Pick<DataActions, 'backUp'>;
  onConnected: () => void;
}) {
  const text = useText();
  const [step, setStep] = useState<Step>({ at: 'waiting' });
  const section = useStepFocus(step.at);
  const look = async (wanted: Wanted) => {
    setStep({ at: 'checking' });
    const result = await actions.preview(wanted.connection, wanted.chosen);
    setStep(result.ok ? { at: 'previewed', wanted, preview: result.value } : { at: 'failed', code: result.code });
  };
  return (
    <section class="data" aria-labelledby="devices-connect" ref={section}>
      <h2 id="devices-connect" tabIndex={-1}>
        {text('connectHeading')}
      </h2>
      {step.at !== 'previewed' && (
        <>
          <p>{text('connectIntro')}</p>
          <p>{text('carriedTold')}</p>
        </>
      )}
      <p role="status" tabIndex={-1} class={step.at === 'failed' ? 'notice' : 'import-status'}>
        {step.at === 'checking' && text('connectLooking')}
        {step.at === 'failed' && dataErrorWords(step.code, text)}
      </p>
      {/* It keeps what was typed while the preview is shown. */}
      <div hidden={step.at === 'previewed'}>
        <ConnectForm
          actions={actions}
          isBusy={step.at === 'checking'}
          onDone={(connection, chosen) => void look({ connection, chosen })}
        />
      </div>
      {step.at === 'previewed' && (
        <ConnectPreview
          {...step.wanted}
          preview={step.preview}
          actions={actions}
          data={data}
          onConnected={onConnected}
          onBack={() => setStep({ at: 'waiting' })}
        />
      )}
    </section>
  );
}
