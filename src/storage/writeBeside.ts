import type * as z from 'zod/mini';
import { uuidOfText } from '../domain/text/hash.ts';
import { parseRecords } from './parseRecords.ts';

/** Where a record is to be written, and what can be read there now. */
interface WritePlace<T> {
  key: string;
  stored: T | null;
}

/**
 * Quarantine: a damaged record stays where it is, and what was to replace it is written beside. Every writer of the
 * reader's records asks here for the key to write under, in the transaction that writes. Idempotent: beside one record
 * is always the same place, so that whoever writes or restores again finds there what was written before.
 *
 * @param key - where the record belongs: the id of a note or a decision, the slot of a draft
 * @param get - the record under a key as stored, undefined where there is none
 */
export async function writeBeside<T>(
  schema: z.ZodMiniType<T>,
  key: string,
  get: (key: string) => unknown,
): Promise<WritePlace<T>> {
  const record = await get(key);
  if (record === undefined) return { key, stored: null };
  const [stored] = parseRecords(schema, [record]);
  return stored === undefined ? writeBeside(schema, keyBeside(key), get) : { key, stored };
}

/** Of the same form: the slot of an edit still names its note, and that of a new note its id. */
function keyBeside(key: string): string {
  const [, ofNew, ofEdit] = /^(new:)|^(edit:[\da-f-]{36})/.exec(key) ?? [];
  return `${ofNew ?? (ofEdit === undefined ? '' : `${ofEdit}:`)}${uuidOfText(key)}`;
}
