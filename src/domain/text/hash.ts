/** The basis and prime of the 32-bit FNV-1a hash (draft-eastlake-fnv, section 5). */
export const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A hash with one more UTF-16 unit in it. */
export const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

/**
 * The FNV-1a hash of a text by its UTF-16 units, as a signed 32-bit integer. Hashes are kept on disk: they stay as they
 * are.
 *
 * @param before - the hash of what stands before the text, to go on from
 */
export function hashOf(text: string, before = FNV_BASIS): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) hash = addUnit(hash, text.charCodeAt(at));
  return hash;
}

/**
 * A hash of a text that stands for it: FNV-1a forwards and backwards, and the length, 64 bits and more. Made in one go
 * inside a transaction, where nothing may be waited for, as the browser's own SHA must be.
 */
export function hashOfText(text: string): string {
  let [forwards, backwards] = [FNV_BASIS, FNV_BASIS];
  for (let at = 0, end = text.length - 1; at < text.length; at += 1) {
    forwards = addUnit(forwards, text.charCodeAt(at));
    backwards = addUnit(backwards, text.charCodeAt(end - at));
  }
  return [forwards, backwards, text.length].map((part) => (part >>> 0).toString(36)).join('.');
}

/** A UUID made from a text, without waiting (version 8 of RFC 9562, section 5.8: as its maker likes). */
export function uuidOfText(text: string): string {
  const lanes = ['', '1', '2', '3'].map((lane) => (hashOf(lane + text) >>> 0).toString(16).padStart(8, '0'));
  return lanes.join('').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}
