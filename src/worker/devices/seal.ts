import * as z from 'zod/mini';
import { fromBase64, joined, toBase64 } from '../bytes.ts';
import { PART_VERSION } from './partFormat.ts';

/**
 * Iterations of PBKDF2 with HMAC-SHA-256: what OWASP asks for (Password Storage Cheat Sheet, 2023). Of a file with
 * fewer somebody else has made the key easier to guess; one with more than the most would hold the device up.
 */
export const ITERATIONS = 600_000;
const MOST_ITERATIONS = 10_000_000;
const FORMAT = 'sidelight-devices';
/**
 * 96 bits, at random for each file (NIST SP 800-38D, section 8.2.2): one key never seals as many files as that would
 * endanger.
 */
const IV_BYTES = 12;
const SALT_BYTES = 16;
const MAX_HEADER = 1000;
const NEWLINE = 10;

const base64 = (bytes: number) =>
  z.string().check(z.regex(new RegExp(`^[A-Za-z0-9+/]{${Math.ceil((bytes * 4) / 3)}}={0,2}$`)));

/** How the key of a file is made of the passphrase, and the file of the key. */
const Encryption = z.object({
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: z.int().check(z.gte(ITERATIONS), z.lte(MOST_ITERATIONS)),
  salt: base64(SALT_BYTES),
  cipher: z.literal('AES-256-GCM'),
  iv: base64(IV_BYTES),
});

/** The first line of a file, in clear; what is unknown of a later version may be there beside. */
const Header = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.int(),
  encryption: z.nullable(Encryption),
});

/**
 * The key for a salt; null where no passphrase is set. It waits some tenths of a second where the key is not known yet.
 */
export type KeyOf = (salt: string, iterations: number) => Promise<CryptoKey | null>;

/** A salt for an installation, in Base64. */
export const newSalt = (): string => toBase64(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));

/** A passphrase as nobody can read it out again: keys of any salt are made of it. */
export const passphraseKey = (passphrase: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);

/** The key of a passphrase and a salt, as nobody can read it out. */
export const deriveKey = (passphrase: CryptoKey, salt: string, iterations: number): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations },
    passphrase,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );

/**
 * A file: the header in a line, then what is packed, sealed with the key if there is one.
 *
 * @param purpose - where the file belongs: sealed with it, it counts nowhere else
 */
export async function seal(
  packed: Uint8Array<ArrayBuffer>,
  purpose: string,
  key: { salt: string; of: CryptoKey } | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const encryption = key && {
    kdf: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: key.salt,
    cipher: 'AES-256-GCM',
    iv: toBase64(iv),
  };
  const header = new TextEncoder().encode(
    `${JSON.stringify({ format: FORMAT, formatVersion: PART_VERSION, encryption })}\n`,
  );
  if (!key) return joined([header, packed]);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: dataBeside(header, purpose) },
    key.of,
    packed,
  );
  return joined([header, new Uint8Array(sealed)]);
}

export type Unsealed =
  | { packed: Uint8Array<ArrayBuffer>; isSealed: boolean }
  | { failure: 'damaged' | 'newer-version' | 'wrong-passphrase' | 'needs-passphrase' };

/** What was sealed; of bytes that are known to be those written. */
export async function unseal(bytes: Uint8Array<ArrayBuffer>, purpose: string, keyOf: KeyOf): Promise<Unsealed> {
  const end = bytes.subarray(0, MAX_HEADER).indexOf(NEWLINE) + 1;
  const json = jsonOf(bytes.subarray(0, end));
  const version = z.object({ format: z.literal(FORMAT), formatVersion: z.int() }).safeParse(json).data;
  if (!version) return { failure: 'damaged' };
  if (version.formatVersion > PART_VERSION) return { failure: 'newer-version' };
  const header = Header.safeParse(json).data;
  if (!header) return { failure: 'damaged' };
  const { encryption } = header;
  if (!encryption) return { packed: bytes.slice(end), isSealed: false };
  const key = await keyOf(encryption.salt, encryption.iterations);
  if (!key) return { failure: 'needs-passphrase' };
  const additionalData = dataBeside(bytes.slice(0, end), purpose);
  return crypto.subtle
    .decrypt({ name: 'AES-GCM', iv: fromBase64(encryption.iv), additionalData }, key, bytes.subarray(end))
    .then(
      (packed): Unsealed => ({ packed: new Uint8Array(packed), isSealed: true }),
      (): Unsealed => ({ failure: 'wrong-passphrase' }),
    );
}

/** What is not sealed and yet cannot be changed. */
const dataBeside = (header: Uint8Array, purpose: string): Uint8Array<ArrayBuffer> =>
  joined([header, new TextEncoder().encode(purpose)]);

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
