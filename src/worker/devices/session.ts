import { CarrierError, type Carrier, type CarrierReason } from '../../domain/devices/carrier.ts';
import type { CarryFailure } from '../../domain/devices/status.ts';
import { cryptoKeyKey, PASSPHRASE } from '../../storage/devices/state.ts';
import type { Database } from '../../storage/schema.ts';
import { fileNameOf, isWhole, nameOf, type FileKind, type FileName } from './fileNames.ts';
import { free } from '../bytes.ts';
import { packLines, unpackLines } from './partFormat.ts';
import { deriveKey, ITERATIONS, seal, unseal, type KeyOf, type Unsealed } from './seal.ts';

/** What a file of another device says, as lines: they take less room than their records; or why it says nothing. */
export type DeviceFile =
  | { lines: Uint8Array<ArrayBuffer> }
  | { failure: Extract<Unsealed, { failure: string }>['failure'] | 'missing' | 'not-encrypted' };

/** What stands in a destination, as it was listed at the beginning of a carry, and reading and writing there. */
export interface Session {
  files: readonly FileName[];
  readFile: (file: FileName) => Promise<DeviceFile>;
  /** @returns the file; null where what was written is not there afterwards */
  writeFile: (
    installation: string,
    salt: string,
    kind: FileKind,
    number: number,
    lines: readonly Uint8Array<ArrayBuffer>[],
  ) => Promise<WrittenFile | null>;
  removeFile: (path: string) => Promise<void>;
  exists: (path: string) => Promise<boolean>;
}
interface WrittenFile {
  name: string;
  bytes: number;
}

/** @throws CarrierError */
export async function openSession(carrier: Carrier, isEncrypted: boolean, keyOf: KeyOf): Promise<Session> {
  const files = (await asked(() => carrier.list())).flatMap((path) => fileNameOf(path) ?? []);
  const bytesOf = async (path: string): Promise<Uint8Array<ArrayBuffer> | null> => {
    try {
      return new Uint8Array(await asked(() => carrier.read(path)));
    } catch (error) {
      if (reasonOf(error) === 'not-found') return null;
      throw error;
    }
  };
  return {
    files,
    readFile: async (file) => {
      const bytes = await bytesOf(file.path).catch(otherFilesMayBeRead);
      if (!bytes) return { failure: bytes === null ? 'missing' : 'damaged' };
      if (!(await isWhole(file, bytes))) return { failure: 'damaged' };
      const unsealed = await unseal(bytes, purposeOf(file), keyOf);
      if ('failure' in unsealed) return unsealed;
      if (isEncrypted && !unsealed.isSealed) return { failure: 'not-encrypted' };
      const lines = await unpackLines(unsealed.packed);
      return lines ? { lines } : { failure: 'damaged' };
    },
    writeFile: async (installation, salt, kind, number, lines) => {
      const key = isEncrypted ? await keyOf(salt, ITERATIONS) : null;
      if (isEncrypted && !key) throw new Error('no key to write with');
      const packed = await packLines(lines);
      const bytes = await seal(packed, purposeOf({ installation, kind, number }), key && { salt, of: key });
      const name = await nameOf(kind, number, bytes);
      const path = `${installation}/${name}`;
      await asked(() => carrier.write(path, bytes));
      const back = await bytesOf(path);
      const isKept = back !== null && back.length === bytes.length && back.every((byte, at) => byte === bytes[at]);
      return isKept ? { name, bytes: bytes.length } : null;
    },
    removeFile: async (path) => {
      // What stays lies in nobody's way: it is removed the next time.
      await carrier.remove(path).catch(() => undefined);
    },
    exists: async (path) => (await bytesOf(path)) !== null,
  };
}

/**
 * Reads files in order, each while the one before is worked on: at most two are in memory. The lines of one are gone
 * when the next is asked for.
 */
export async function* readAhead(
  { readFile }: Pick<Session, 'readFile'>,
  files: readonly FileName[],
): AsyncGenerator<[file: FileName, content: DeviceFile]> {
  const begun = (at: number) => {
    const file = files[at];
    const reading = file && readFile(file).then((content): [FileName, DeviceFile] => [file, content]);
    reading?.catch(() => undefined); // thrown when it is its turn, if it ever is
    return reading;
  };
  let next = begun(0);
  for (let at = 1; next; at += 1) {
    const read = await next;
    next = begun(at);
    yield read;
    if ('lines' in read[1]) free(read[1].lines);
  }
}

const purposeOf = ({ installation, kind, number }: Pick<FileName, 'installation' | 'kind' | 'number'>): string =>
  `${installation}/${kind}-${number}`;

/** What a carrier does; whatever it throws has a reason. */
const asked = <T>(act: () => Promise<T>): Promise<T> =>
  act().catch((error: unknown) => {
    throw error instanceof CarrierError ? error : new CarrierError('failed', String(error), { cause: error });
  });

/** Where one file cannot be read: thrown on where no other can. */
function otherFilesMayBeRead(error: unknown): undefined {
  const reason = reasonOf(error);
  if (reason !== 'failed' && reason !== 'busy') throw error;
  console.error('Sidelight: a file of another device could not be read', error);
}

/** The reason a carrier has thrown for; null for another error. */
export const reasonOf = (error: unknown): CarrierReason | null => (error instanceof CarrierError ? error.reason : null);

/** The keys of a destination: made of its passphrase once for each device, and kept. */
export function keysOf(database: Database): KeyOf {
  return async (salt, iterations) => {
    const stored = await database.get('devices', cryptoKeyKey(salt, iterations));
    if (stored instanceof CryptoKey) return stored;
    const passphrase = await database.get('devices', PASSPHRASE);
    if (!(passphrase instanceof CryptoKey)) return null;
    const key = await deriveKey(passphrase, salt, iterations);
    await database.put('devices', key, cryptoKeyKey(salt, iterations));
    return key;
  };
}

/**
 * What the reader is told of a file that says nothing.
 *
 * @param device - its name, or that of its installation
 */
export const failureOf = (
  failure: Extract<DeviceFile, { failure: string }>['failure'],
  device: string,
  path: string,
): CarryFailure => {
  switch (failure) {
    case 'damaged':
    case 'missing':
    case 'newer-version':
      return { code: failure, device, path };
    case 'wrong-passphrase':
    case 'needs-passphrase':
    case 'not-encrypted':
      return { code: failure, device };
  }
};
