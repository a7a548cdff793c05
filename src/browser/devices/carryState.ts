import * as z from 'zod/mini';
import { Instant } from '../../domain/text/instant.ts';
import { CarrierReason } from '../../domain/devices/carrier.ts';
import { CarrierKind } from '../../domain/devices/destination.ts';
import type { CarryFailure, DeviceStatus } from '../../domain/devices/status.ts';
import { storedEntry } from '../storedEntry.ts';

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
  last: z.nullable(z.object({ at: Instant, devices: z.array(Device), failures: z.array(Failure) })),
});
export type CarryState = z.infer<typeof CarryState>;

const entry = storedEntry('devices', (found): CarryState | null => CarryState.safeParse(found).data ?? null);

/** Null where this device carries nowhere. */
export const carryState = (): Promise<CarryState | null> => entry.read();

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
export const followStopped = (onKnown: (isStopped: boolean) => void): void =>
  entry.follow((state) => {
    const { failures = [] } = state?.last ?? {};
    onKnown(failures.some((failure) => STOPPING.has(failure.code === 'carrier' ? failure.reason : failure.code)));
  });

/** Tells whether this device carries anywhere: now, and whenever any page of ours has connected or disconnected it. */
export const followConnected = (onKnown: (isConnected: boolean) => void): void =>
  entry.follow((state) => onKnown(state !== null));

/** Keeps what came of a carry, or that this device is connected: pages that follow it are told. */
export const keepCarryState = (state: CarryState): Promise<void> => entry.change(() => state);

/** For a device that is disconnected. */
export const forgetCarryState = (): Promise<void> => entry.forget();

/** Calls back when any page of ours has carried, connected or disconnected, until the returned function is called. */
export const onCarryStateChanged = (listener: () => void): (() => void) => entry.onChanged(listener);
