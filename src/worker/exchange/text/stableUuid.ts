import { toHex } from '../../bytes.ts';

/** Sidelight's own namespace for records that come without an id of ours. */
const NAMESPACE = '6f0a3d52-7c1e-4b8f-9d27-51c8e2a40b96';
const NAMESPACE_BYTES = (NAMESPACE.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

/**
 * A UUID that is always the same for one name (version 5, RFC 9562, section 5.5): a record read twice has one id.
 *
 * @param name - what the record is known by in the file it comes from
 */
export async function stableUuid(name: string): Promise<string> {
  const named = Uint8Array.from([...NAMESPACE_BYTES, ...new TextEncoder().encode(name)]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', named));
  const bytes = [...digest.subarray(0, 16)].map((byte, at) => {
    if (at === 6) return (byte & 0x0f) | 0x50; // version
    return at === 8 ? (byte & 0x3f) | 0x80 : byte; // variant
  });
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
