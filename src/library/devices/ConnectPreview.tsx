import type { Connection } from '../../domain/devices/connection.ts';
import type { CarryPreview } from '../../domain/devices/status.ts';
import { useText, type Text } from '../../ui/text.ts';
import type { DataActions } from '../data/view.ts';
import { dataErrorWords } from '../data/words.ts';
import { SavingStatus } from '../shared/SavingStatus.tsx';
import { useSaving } from '../shared/useSaving.ts';
import { Failures } from './Failures.tsx';
import { useCarrying } from './useCarrying.ts';
import type { DevicesActions } from './view.ts';
import { deviceWords } from './words.ts';

/** What would come and go. Nothing has changed yet; a backup is written before anything does. */
export function ConnectPreview({
  connection,
  chosen,
  preview,
  actions,
  data,
  onConnected,
  onBack,
}: {
  connection: Connection;
  chosen: readonly File[];
  preview: CarryPreview;
  actions: Pick<DevicesActions, 'way' | 'connect'>;
  data: Pick<DataActions, 'backUp'>;
  onConnected: () => void;
  onBack: () => void;
}) {
  const text = useText();
  const [saving, save] = useSaving();
  const [carrying, act] = useCarrying();
  const { devices, failures } = preview;
  // With these the notes of other devices stay out of reach: what is wrong is to be set right first.
  const isBarred = failures.some(({ code }) => BARRING.has(code));
  const isBusy = saving.at === 'writing' || carrying.at === 'carrying';
  const connect = () =>
    act(async (onProgress) => {
      const result = await actions.connect(connection, chosen, onProgress);
      if (result.ok) onConnected();
      return result;
    });
  const saveAndConnect = () =>
    save(async (onProgress) => {
      const result = await data.backUp(onProgress);
      if (result.ok) connect();
      return result;
    });
  const others = devices.filter(({ isOwn }) => !isOwn).map((device) => deviceWords(device, text));
  return (
    <article class="pack preview" aria-labelledby="connect-preview">
      <header>
        <h3 id="connect-preview" dir="auto" tabIndex={-1} data-step>
          {connection.label}
        </h3>
        <p class="pack-origin soft small">{text('previewLabel')}</p>
      </header>
      <p>
        {others.length === 0
          ? text('connectFirst')
          : text('connectOthers', new Intl.ListFormat(text.tag).format(others))}
      </p>
      <Failures failures={failures} devices={devices} way={actions.way} />
      <dl class="facts">
        {rowsOf(preview, text).map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="number">{text.number(count)}</dd>
          </div>
        ))}
      </dl>
      {preview.deleted > 0 && <p class="soft small">{text('connectTrashTold')}</p>}
      <div class="buttons">
        {!isBarred && (
          <button
            type="button"
            class="button primary"
            aria-disabled={isBusy}
            onClick={() => !isBusy && (preview.notes > 0 ? saveAndConnect() : connect())}
          >
            {text(preview.notes > 0 ? 'connectBackUp' : 'connectNow')}
          </button>
        )}
        <button type="button" class="button" disabled={isBusy} onClick={onBack}>
          {text('connectBack')}
        </button>
      </div>
      <SavingStatus saving={saving} />
      <p role="status" class={carrying.at === 'failed' ? 'notice' : 'import-status'}>
        {carrying.at === 'carrying' && text('carrying')}
        {carrying.at === 'failed' && dataErrorWords(carrying.code, text)}
      </p>
    </article>
  );
}

const BARRING: ReadonlySet<string> = new Set(['wrong-passphrase', 'needs-passphrase', 'not-encrypted', 'carrier']);

/** Null is not told: what does not happen needs no row, but for what goes. */
const rowsOf = ({ comes, goes, deleted }: CarryPreview, text: Text): [string, number][] => {
  const rows: [string, number][] = [
    [text('comesNew'), comes.new],
    [text('comesNewer'), comes.newer],
    [text('comesRivals'), comes.rivals],
    [text('comesDeleted'), deleted],
    [text('goesOut'), goes],
  ];
  return rows.filter(([, count], at) => count > 0 || at === rows.length - 1);
};
