import type { Subject } from './notes/note.ts';
import { pageAt } from './addresses/innermost.ts';
import { articleKeysAt, articleKeysOf, MAX_KEYS, type SubjectKey } from './keys/subjectKey.ts';

interface Placed {
  subject: Subject;
  origin: { url: string } | null;
}

/**
 * The keys of an article at an address: behind a proxy, an archive or an AMP cache those of the page shown there come
 * first, since that is where it will be read. It is parsed once: Firefox keeps a kilobyte of each address until it
 * collects garbage.
 */
export function pageKeysAt(address: string): SubjectKey[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  const page = pageAt(url);
  const own = articleKeysOf(url);
  return page === url ? own : [...new Set([...articleKeysOf(page), ...own])];
}

/**
 * A note with all keys of the page it was made on. Earlier versions kept those of the address alone: of a proxy, an
 * archive, a site for phones, a subscriber's gift. They come last: the first names the address the note was made at.
 *
 * @returns the very note where none is missing, and where it is on something else than the page at its address
 */
export function withPageKeys<T extends Placed>(note: T): T {
  const { subject, origin } = note;
  if (subject.kind !== 'article' || origin === null) return note;
  const keys = pageKeysAt(origin.url);
  const missing = keys.filter((key) => !subject.keys.includes(key));
  if (missing.length === 0 || missing.length === keys.length) return note;
  if (!articleKeysAt(origin.url).some((key) => subject.keys.includes(key))) return note;
  return { ...note, subject: { ...subject, keys: [...subject.keys, ...missing].slice(0, MAX_KEYS) } };
}
