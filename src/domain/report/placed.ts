import type { Span } from '../text/span.ts';
import type { NotePlace } from './report.ts';

/** Where the passage of a note stands in the text for certain; null where it does not, or only words like it do. */
export function placedStretch(places: readonly NotePlace[], id: string): Span | null {
  const place = places.find(({ noteId }) => noteId === id);
  return place?.status === 'exact' || place?.status === 'moved' ? { start: place.start, end: place.end } : null;
}
