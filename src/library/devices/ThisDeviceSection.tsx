import { useState } from 'preact/hooks';
import type { CarryHow } from '../../browser/devices/carrying.ts';
import type { Destination } from '../../domain/devices/destination.ts';
import { formatMoment } from '../../ui/inWords/dates.ts';
import { Switch } from '../../ui/Switch.tsx';
import { useText } from '../../ui/text.ts';
import { dataErrorWords } from '../data/words.ts';
import { Failures } from './Failures.tsx';
import { FileInput } from '../shared/FileInput.tsx';
import { Progress } from '../shared/Progress.tsx';
import { useCarrying } from './useCarrying.ts';
import type { DevicesActions, DevicesState } from './view.ts';

/** Where this device carries, what waits, what failed, and the way to do it now. */
export function ThisDeviceSection({
  actions,
  destination: { deviceName, kind, label, isEncrypted, withKept, carried },
  state: { waiting, last },
}: {
  actions: DevicesActions;
  destination: Destination;
  state: DevicesState;
}) {
  const text = useText();
  const [carrying, act] = useCarrying();
  const way = kind === 'folder' ? 'folder' : 'downloads';
  const failures = last?.failures ?? [];
  const consent = failures.find((failure) => failure.code === 'needs-consent');
  const needsAccess = failures.some((failure) => failure.code === 'carrier' && failure.reason === 'no-access');
  /** The files the last carry was given: an answer about them needs them again. */
  const [chosen, setChosen] = useState<readonly File[] | null>(null);
  /** Without them nobody can say how other devices stand. */
  const hasLooked = way === 'folder' || chosen !== null;
  const carry = (how: CarryHow) => {
    setChosen(how.chosen ?? null);
    act((onProgress) => actions.carry(how, onProgress));
  };
  const setWithKept = async (on: boolean): Promise<boolean> => {
    if (carrying.at === 'carrying') return false;
    act((onProgress) => actions.setWithKept(on, onProgress));
    return true;
  };
  const allow = () => {
    // At once, in the reader's click: browsers ask only then.
    const allowed = actions.allow();
    act(async (onProgress) => {
      const result = await allowed;
      return result.ok && result.value ? actions.carry({}, onProgress) : { ok: false, code: 'not-allowed' };
    });
  };
  return (
    <section class="data" aria-labelledby="devices-here">
      <h2 id="devices-here" tabIndex={-1}>
        {text('devicesHereHeading')}
      </h2>
      <p>
        {text(way === 'folder' ? 'devicesHereFolder' : 'devicesHereDownloads', deviceName, label)}{' '}
        {text(isEncrypted ? 'devicesEncrypted' : 'devicesPlain')}
      </p>
      <p class="soft">
        {carried === null
          ? text('devicesNeverCarried')
          : text(way === 'folder' ? 'devicesCarried' : 'devicesWritten', formatMoment(carried, text.tag))}{' '}
        {waiting > 0 && text.count('changesWaiting', waiting)}
      </p>
      <Failures failures={failures} devices={last?.devices ?? []} way={way} />
      {consent && hasLooked && (
        <Consent
          {...consent}
          isBusy={carrying.at === 'carrying'}
          onAnswer={(answer) => carry({ consent: answer, ...(chosen && { chosen }) })}
        />
      )}
      <div class="buttons">
        {needsAccess && (
          <button type="button" class="button primary" onClick={allow}>
            {text(way === 'folder' ? 'allowFolder' : 'allowDownloads')}
          </button>
        )}
        {way === 'downloads' && (
          <FileInput label={text('takeInFolder')} of="folder" onChosen={(files) => carry({ chosen: files })} />
        )}
        <button
          type="button"
          class={needsAccess || consent ? 'button' : 'button primary'}
          aria-disabled={carrying.at === 'carrying'}
          onClick={() => carry({})}
        >
          {text(way === 'folder' ? 'carryNow' : 'writeNow')}
        </button>
      </div>
      <p role="status" class={carrying.at === 'failed' ? 'notice' : 'import-status'}>
        {carrying.at === 'carrying' && text('carrying')}
        {carrying.at === 'done' &&
          text(failures.length > 0 ? 'carriedInPart' : hasLooked ? 'carriedAll' : 'writtenAll')}
        {carrying.at === 'failed' &&
          (carrying.code === 'not-allowed' ? text('devicesRefused') : dataErrorWords(carrying.code, text))}
      </p>
      {carrying.at === 'carrying' && <Progress label={text('carrying')} done={carrying.done} total={carrying.total} />}
      <p class="soft small">{text(way === 'folder' ? 'wayFolder' : 'wayDownloads')}</p>
      <Switch label={text('withKept')} on={withKept} onChange={setWithKept} />
      <p class="soft small">{text('withKeptTold')}</p>
    </section>
  );
}

/** Many notes were deleted elsewhere: whether they go here too is asked. */
function Consent({
  deleted,
  of,
  isBusy,
  onAnswer,
}: {
  deleted: number;
  of: number;
  isBusy: boolean;
  onAnswer: (answer: 'delete' | 'keep') => void;
}) {
  const text = useText();
  const question = text.count('consentQuestion', deleted, text.number(of));
  return (
    <div class="notice confirmation" role="group" aria-label={question}>
      <p>{question}</p>
      <p class="soft small">{text('consentExplained')}</p>
      <div class="buttons">
        <button type="button" class="button" disabled={isBusy} onClick={() => onAnswer('keep')}>
          {text('consentKeep')}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={() => onAnswer('delete')}>
          {text('consentAgree')}
        </button>
      </div>
    </div>
  );
}
