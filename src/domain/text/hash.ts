/** The basis and prime of the 32-bit FNV-1a hash (draft-eastlake-fnv, section 5). */
export const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A hash with one more UTF-16 unit in it. */
export const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

/**
 * The FNV-1a hash of a text by its UTF-16 units, as a signed 32-bit integer. Hashes are kept on disk: they stay as they are.
 *
 * @param before - the hash of what stands before the text, to go on from
 */
export function hashOf(text: string, before = FNV_BASIS): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) hash = addUnit(hash, text.charCodeAt(at));
  return hash;
}
