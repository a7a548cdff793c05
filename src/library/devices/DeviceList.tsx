import type { DeviceStatus } from '../../domain/devices/status.ts';
import { formatMoment, momentInWords } from '../../ui/inWords/dates.ts';
import { useText } from '../../ui/text.ts';

/** The devices whose files lie in the folder: when each was last seen, and what is not here yet. */
export function DeviceList({
  devices,
  isEncrypted,
  now,
}: {
  devices: readonly DeviceStatus[];
  isEncrypted: boolean;
  now: Date;
}) {
  const text = useText();
  // This one first, then who was here last.
  const ordered = devices.toSorted(
    (a, b) => Number(b.isOwn) - Number(a.isOwn) || (b.seen ?? '').localeCompare(a.seen ?? ''),
  );
  return (
    <section class="data" aria-labelledby="devices-list">
      <h2 id="devices-list">{text('devicesListHeading')}</h2>
      {devices.every(({ isOwn }) => isOwn) && (
        <p>
          {text('devicesNoOther')} {isEncrypted && text('devicesNoOtherPassphrase')}
        </p>
      )}
      <ul class="devices">
        {ordered.map((device) => (
          <li key={device.installation}>
            <span class="device-name" dir="auto">
              {device.name || text('deviceUnnamedInList')}
              {device.isOwn && <span class="soft"> {text('deviceOwn')}</span>}
            </span>
            {device.seen === null ? (
              <span class="soft">{text('deviceUnreadable')}</span>
            ) : (
              <time class="soft" dateTime={device.seen} title={formatMoment(device.seen, text.tag)}>
                {text('deviceSeen', momentInWords(device.seen, now, text.tag))}
              </time>
            )}
            {device.waiting > 0 && (
              <span>{text.count(device.isOwn ? 'changesWaiting' : 'filesWaiting', device.waiting)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
