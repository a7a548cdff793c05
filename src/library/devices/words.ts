import type { CarrierReason } from '../../domain/devices/carrier.ts';
import type { CarryFailure, DeviceStatus } from '../../domain/devices/status.ts';
import { formatMoment } from '../../ui/inWords/dates.ts';
import type { Text } from '../../ui/text.ts';
import type { Way } from './view.ts';

/** What a device is called; one whose name cannot be read still is some device. */
export const deviceWords = ({ name }: Pick<DeviceStatus, 'name'>, text: Text): string =>
  name === '' ? text('deviceUnnamed') : text('deviceQuoted', name);

/** What is wrong, and what to do. */
export function failureWords(
  failure: Exclude<CarryFailure, { code: 'needs-consent' }>,
  devices: readonly DeviceStatus[],
  way: Way,
  text: Text,
): string {
  const device = 'device' in failure ? nameOf(failure.device, devices, text) : '';
  switch (failure.code) {
    case 'carrier':
      return carrierWords(failure.reason, way, text);
    case 'clock':
      return text('error_carry_clock', device, formatMoment(failure.seen, text.tag));
    default:
      return text.find(`error_carry_${failure.code.replaceAll('-', '_')}`, device) ?? failure.code;
  }
}

/** Failures name a device as its reader does, or by its installation where that name cannot be read. */
const nameOf = (device: string, devices: readonly DeviceStatus[], text: Text): string =>
  deviceWords({ name: devices.some(({ installation }) => installation === device) ? '' : device }, text);

const carrierWords = (reason: CarrierReason, way: Way, text: Text): string =>
  text.find(`error_carrier_${reason.replaceAll('-', '_')}_${way}`) ??
  text.find(`error_carrier_${reason.replaceAll('-', '_')}`) ??
  text('error_carrier_failed');
