import { createHash } from 'node:crypto';

/** The SHA-256 of some bytes, in hex, as `sha256sum` prints it. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
