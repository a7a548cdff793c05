import { zipSync, type Zippable } from 'fflate';

/** The earliest day a zip can tell: when a file was written is no part of what it is. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Packs files so that the same files give the same bytes, whenever and wherever: in the order of their names, without
 * times, and with one way of packing (reproducible-builds.org, "Archive metadata").
 *
 * @param files - by path with `/`
 */
export function zipOf(files: Record<string, Uint8Array>): Uint8Array {
  const entries = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries) satisfies Zippable, { level: 9, mtime: NO_TIME });
}
