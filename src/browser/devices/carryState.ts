import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { CarrierReason } from '../../domain/devices/carrier.ts';
import { CarrierKind } from '../../domain/devices/destination.ts';
import type { CarryFailure, DeviceStatus } from '../../domain/devices/status.ts';

const instant = z.iso.datetime();
const device = z.string();
const path = z.string();

const Failure = z.discriminatedUnion('code', [
  z.object({ code: z.literal('carrier'), reason: CarrierReason }),
  z.object({ code: z.literal('not-kept'), path }),
  z.object({ code: z.enum(['wrong-passphrase', 'needs-passphrase', 'not-encrypted']), device }),
  z.object({ code: z.enum(['damaged', 'missing', 'newer-version']), device, path }),
  z.object({ code: z.literal('clock'), device, seen: z.string() }),
  z.object({ code: z.literal('needs-consent'), deleted: z.number(), of: z.number() }),
]) satisfies z.ZodMiniType<CarryFailure>;

const Device = z.object({
  installation: z.string(),
  name: z.string(),
  isOwn: z.boolean(),
  seen: z.nullable(z.string()),
  waiting: z.number(),
}) satisfies z.ZodMiniType<DeviceStatus>;

/** What came of the last carry that was tried, for pages that open later. The destination itself is in the database. */
const CarryState = z.object({
  kind: CarrierKind,
  last: z.nullable(z.object({ at: instant, devices: z.array(Device), failures: z.array(Failure) })),
});
export type CarryState = z.infer<typeof CarryState>;

/** Null where this device carries nowhere. */
export async function carryState(): Promise<CarryState | null> {
  const { devices: found } = await browser.storage.local.get('devices');
  return CarryState.safeParse(found).data ?? null;
}

/** What does not pass by itself: the reader has to do something. */
const STOPPING: ReadonlySet<string> = new Set<CarrierReason | CarryFailure['code']>([
  'no-access',
  'full',
  'not-a-folder',
  'wrong-passphrase',
  'needs-passphrase',
  'not-encrypted',
  'newer-version',
  'needs-consent',
]);

/** Tells whether carrying waits for the reader: now, and whenever any page of ours has carried. */
export function followStopped(onKnown: (isStopped: boolean) => void): void {
  const tell = async () => {
    const { failures = [] } = (await carryState())?.last ?? {};
    onKnown(failures.some((failure) => STOPPING.has(failure.code === 'carrier' ? failure.reason : failure.code)));
  };
  void tell();
  followCarryState(() => void tell());
}

/** Tells whether this device carries anywhere: now, and whenever any page of ours has connected or disconnected it. */
export function followConnected(onKnown: (isConnected: boolean) => void): void {
  const tell = async () => onKnown((await carryState()) !== null);
  void tell();
  followCarryState(() => void tell());
}

export const keepCarryState = (state: CarryState): Promise<void> => browser.storage.local.set({ devices: state });

export const forgetCarryState = (): Promise<void> => browser.storage.local.remove('devices');

/** Calls back when any page of ours has carried, connected or disconnected, until the returned function is called. */
export function followCarryState(listener: () => void): () => void {
  const hear = (changes: object) => {
    if ('devices' in changes) listener();
  };
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage.local.onChanged.removeListener(hear);
}
