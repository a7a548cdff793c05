import * as z from 'zod/mini';

/** Why a carrier could not do what it was asked; each has a sentence for the reader. */
export const CarrierReason = z.enum([
  /** The browser wants to be asked for access again. */
  'no-access',
  /** The folder cannot be reached now. */
  'unreachable',
  /** No room there. */
  'full',
  /** Somebody holds it; later it may go. */
  'busy',
  /** What leads there leads to no folder of files. */
  'not-a-folder',
  'not-found',
  'failed',
]);
export type CarrierReason = z.infer<typeof CarrierReason>;

/** What a carrier throws. Anything else it throws counts as `failed`. */
export class CarrierError extends Error {
  override name = 'CarrierError';
  readonly reason: CarrierReason;
  constructor(reason: CarrierReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/**
 * Where the files of several devices lie, whatever it is: a folder that some program keeps alike, or what was chosen of
 * it. Nothing is trusted of it: a list may be old, a file half there or an earlier one, a write cut off. It holds no
 * lock and tells no time.
 */
export interface Carrier {
  /**
   * The paths of all files, relative, `INSTALLATION/NAME`, in any order; of files that are none of ours as well, empty
   * for a new folder. What this carrier has written itself is among them, and can be read back.
   */
  list(): Promise<string[]>;
  /** @throws CarrierError `not-found` where there is none */
  read(path: string): Promise<Uint8Array>;
  /** Makes the folder of the path where there is none; writes over a file of the same path. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Resolves also where there is none. */
  remove(path: string): Promise<void>;
}
