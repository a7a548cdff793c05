import { useRef, useState } from 'preact/hooks';
import type { Connection } from '../../domain/devices/connection.ts';
import { MAX_DEVICE_NAME, MIN_PASSPHRASE } from '../../domain/devices/destination.ts';
import { useLostFocus } from '../../ui/hooks/useLostFocus.ts';
import { useText, type MessageKey } from '../../ui/text.ts';
import { FileInput } from '../shared/FileInput.tsx';
import type { DevicesActions, ChosenDestination } from './view.ts';

type Lack = 'name' | 'place' | 'passphrase' | 'repeated';
const LACKS: Record<Lack, MessageKey> = {
  name: 'connectNoName',
  place: 'connectNoPlace',
  passphrase: 'connectShort',
  repeated: 'connectUnlike',
};

/** What this device is called, where the files lie, and the passphrase. */
export function ConnectForm({
  actions,
  isBusy,
  onDone,
}: {
  actions: Pick<DevicesActions, 'way' | 'chooseDestination'>;
  isBusy: boolean;
  onDone: (connection: Connection, chosen: readonly File[]) => void;
}) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [deviceName, setDeviceName] = useState('');
  const [place, setPlace] = useState<ChosenDestination | null>(null);
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const [isPlain, setIsPlain] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [lack, setLack] = useState<Lack | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  useLostFocus(form, () => form.current?.querySelector<HTMLElement>('input[type=file]'));
  const findLack = (): Lack | null => {
    if (deviceName.trim() === '') return 'name';
    if (!place) return 'place';
    if (isPlain) return null;
    if (passphrase.length < MIN_PASSPHRASE) return 'passphrase';
    return passphrase === repeated ? null : 'repeated';
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const found = findLack();
    setLack(found);
    if (found !== null || !place) form.current?.querySelector<HTMLElement>(`[data-field=${found}]`)?.focus();
    else if (!isBusy)
      onDone({ ...place, deviceName: deviceName.trim(), passphrase: isPlain ? null : passphrase }, chosen);
  };
  const choosePlace = async () => {
    const result = await actions.chooseDestination();
    if (result.ok && result.value) setPlace(result.value);
    setIsRefused(!result.ok || (result.value === null && actions.way === 'downloads'));
  };
  /** What holds of the field that is wrong, and of that alone. */
  const flaw = (field: Lack) => ({
    'data-field': field,
    'aria-invalid': lack === field,
    'aria-describedby': lack === field ? 'connect-lack' : undefined,
  });
  return (
    <form class="connect-form" ref={form} onSubmit={submit} noValidate>
      <label class="field">
        <span>{text('deviceName')}</span>
        <input
          type="text"
          maxLength={MAX_DEVICE_NAME}
          autocomplete="off"
          value={deviceName}
          {...flaw('name')}
          onInput={({ currentTarget }) => setDeviceName(currentTarget.value)}
        />
        <span class="soft small">{text('deviceNameHint')}</span>
      </label>
      <PlaceField
        isFolder={actions.way === 'folder'}
        place={place}
        chosen={chosen}
        isRefused={isRefused}
        flaw={flaw('place')}
        onChoose={() => void choosePlace()}
        onFiles={setChosen}
      />
      <fieldset class="choices">
        <legend>{text('connectSecrecy')}</legend>
        <label>
          <input type="radio" name="connect-secrecy" checked={!isPlain} onChange={() => setIsPlain(false)} />
          {text('connectWithPassphrase')}
        </label>
        <label>
          <input type="radio" name="connect-secrecy" checked={isPlain} onChange={() => setIsPlain(true)} />
          {text('connectWithout')}
        </label>
      </fieldset>
      {isPlain ? (
        <p class="notice">{text('connectPlainTold')}</p>
      ) : (
        <>
          <p class="notice">{text('connectLostTold')}</p>
          <Passphrase label={text('passphrase')} value={passphrase} onInput={setPassphrase} flaw={flaw('passphrase')} />
          <Passphrase label={text('passphraseAgain')} value={repeated} onInput={setRepeated} flaw={flaw('repeated')} />
        </>
      )}
      <p role="alert" id="connect-lack" class={lack === null ? 'visually-hidden' : 'notice'}>
        {lack !== null && text(LACKS[lack], text.number(MIN_PASSPHRASE))}
      </p>
      <button type="submit" class="button primary" aria-disabled={isBusy}>
        {text('connectLook')}
      </button>
    </form>
  );
}

/** Where the files are to lie. */
function PlaceField({
  isFolder,
  place,
  chosen,
  isRefused,
  flaw,
  onChoose,
  onFiles,
}: {
  /** A folder that pages may write into; else downloads, and a folder of theirs to choose files in. */
  isFolder: boolean;
  place: ChosenDestination | null;
  chosen: readonly File[];
  isRefused: boolean;
  flaw: object;
  onChoose: () => void;
  onFiles: (files: readonly File[]) => void;
}) {
  const text = useText();
  return (
    <div class="field" role="group" aria-labelledby="connect-place">
      <span id="connect-place">{text('connectPlace')}</span>
      {!isFolder && <span class="soft small">{text('wayDownloads')}</span>}
      <div class="buttons">
        {isFolder || !place ? (
          <button type="button" class="button" {...flaw} onClick={onChoose}>
            {text(isFolder ? 'chooseFolder' : 'allowDownloads')}
          </button>
        ) : (
          <FileInput label={text('chooseFolder')} of="folder" onChosen={onFiles} />
        )}
      </div>
      <span class="soft small" role="status">
        {!place && text(isFolder ? 'connectPlaceHint' : 'connectDownloadsHint')}
        {place && (isFolder ? text('connectPlaceChosen', place.label) : text('connectPlaceDownloads'))}
        {chosen.length > 0 && ` ${text.count('connectFilesChosen', chosen.length)}`}
      </span>
      {isFolder && <span class="soft small">{text('wayFolder')}</span>}
      {isRefused && (
        <p class="notice" role="alert">
          {text('devicesRefused')}
        </p>
      )}
    </div>
  );
}

function Passphrase({
  label,
  value,
  onInput,
  flaw,
}: {
  label: string;
  value: string;
  onInput: (value: string) => void;
  flaw: object;
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="password"
        autocomplete="new-password"
        value={value}
        {...flaw}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}
