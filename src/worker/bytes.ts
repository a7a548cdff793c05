/** Bytes in other forms. */

/**
 * Gives the memory of bytes back at once, where nobody looks at them any more and no others share their buffer; they
 * are empty then. Firefox collects what a worker has left when seconds have passed: many megabytes, where a file is
 * read after the other.
 */
export const free = (bytes: Uint8Array<ArrayBuffer>): void => void bytes.buffer.transfer(0);

/** The SHA-256 of bytes, in hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Two hexadecimal digits a byte. */
export const toHex = (bytes: Iterable<number>): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Chunks as one run of bytes. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Bytes as Base64 (RFC 4648, section 4). Byte by byte: a function takes no million arguments. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** @throws DOMException for what is no Base64 */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
