/** Longest name without its ending: 50 characters of any script stay below the 255 bytes that file systems take. */
const MAX_LENGTH = 50;

/** Names of devices, which Windows gives to no file. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A text as part of a file's name: without what file systems forbid (`\ / : * ? " < > |` and control characters) and
 * what breaks an Obsidian link (`# ^ [ ]`), no dot at either end, no device of Windows.
 */
export function safeName(text: string): string {
  const plain = text
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '');
  const short = Array.from(plain)
    .slice(0, MAX_LENGTH)
    .join('')
    .replace(/(?<![.\s])[.\s]+$/, '');
  return short === '' || DEVICE.test(short) ? `${short} note`.trim() : short;
}

/** Gives each name once: a second one of the same letters, whatever their case, gets a number. */
export function uniqueNames(): (name: string) => string {
  const fold = (name: string) => name.normalize('NFC').toLowerCase();
  const taken = new Set<string>();
  /** The number a name is to get next: there may be thousands of one name. */
  const next = new Map<string, number>();
  return (name) => {
    for (let number = next.get(fold(name)) ?? 1; ; number += 1) {
      const candidate = number === 1 ? name : `${name} ${number}`;
      if (taken.has(fold(candidate))) continue;
      taken.add(fold(candidate));
      next.set(fold(name), number + 1);
      return candidate;
    }
  };
}
