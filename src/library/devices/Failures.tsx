import type { CarryFailure, DeviceStatus } from '../../domain/devices/status.ts';
import { useText } from '../../ui/text.ts';
import type { Way } from './view.ts';
import { failureWords } from './words.ts';

/** What could not be carried, each with what to do. */
export function Failures({
  failures,
  devices,
  way,
}: {
  failures: readonly CarryFailure[];
  devices: readonly DeviceStatus[];
  way: Way;
}) {
  const text = useText();
  const told = failures.filter((failure) => failure.code !== 'needs-consent');
  // A device with many files fails the same way many times.
  const words = [...new Set(told.map((failure) => failureWords(failure, devices, way, text)))];
  return (
    words.length > 0 && (
      <ul class="notice device-failures" aria-label={text('devicesFailed')}>
        {words.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    )
  );
}
