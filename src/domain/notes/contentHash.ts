import type { PersonalNote } from './note.ts';
import { addUnit, FNV_BASIS, hashOf } from '../text/hash.ts';

/**
 * A short hash of what the reader wrote in a note and where: text, tags, passage, and the names of a topic. Two notes of the same
 * hash say the same.
 * Told forwards and backwards by FNV-1a, and by length: 64 bits and more, made in one go inside a transaction, where nothing may
 * be waited for.
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

/** A hash of any text. */
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
