import type { PersonalNote } from './note.ts';
import { hashOfText } from '../text/hash.ts';

/**
 * A short hash of what the reader wrote in a note and where: text, tags, passage, and the names of a topic. Two notes
 * of the same hash say the same.
 */
export function contentHashOf({
  body,
  tags,
  passage,
  subject,
}: Pick<PersonalNote, 'body' | 'tags' | 'passage' | 'subject'>): string {
  const place = passage && [passage.exact, passage.prefix, passage.suffix, passage.start, passage.end];
  return hashOfText(JSON.stringify([body, tags, place, ...(subject.kind === 'topic' ? subject.keys : [])]));
}
