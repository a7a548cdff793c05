import * as z from 'zod/mini';
import { Instant } from '../text/instant.ts';

/** The longest name of a device, in UTF-16 units. */
export const MAX_DEVICE_NAME = 60;
/** The shortest passphrase that is taken, in UTF-16 units: see docs/decisions/042. */
export const MIN_PASSPHRASE = 8;

/** The random name an installation writes under: lower case, safe on every file system. */
export const Installation = z.string().check(z.regex(/^[0-9a-z]{16}$/));
export type Installation = z.infer<typeof Installation>;

/** What carries the files: a folder that pages may write into, or downloads out and a chosen folder in. */
export const CarrierKind = z.enum(['folder', 'downloads']);
export type CarrierKind = z.infer<typeof CarrierKind>;

/** Where this device carries its notes, as the page shows it. It holds no secret: see `storage/devices/state.ts`. */
export const Destination = z.object({
  kind: CarrierKind,
  /** What the reader knows it by: the name of the folder. */
  label: z.string().check(z.maxLength(1000)),
  installation: Installation,
  /** What the reader calls this device. */
  deviceName: z.string().check(z.minLength(1), z.maxLength(MAX_DEVICE_NAME)),
  isEncrypted: z.boolean(),
  /** Whether the articles that are kept as they were read are carried too: only where the reader has asked for it. */
  withKept: z.catch(z.boolean(), false),
  connected: Instant,
  /** When all was carried last, out and in; null before. */
  carried: z.nullable(Instant),
});
export type Destination = z.infer<typeof Destination>;
