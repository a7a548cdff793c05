import type * as z from 'zod/mini';

/**
 * Parses records as they come out of the database. One that does not fit is left where it is and out of the answer,
 * with a line in the log: a single damaged record must not take the others with it.
 */
export function parseRecords<T extends z.ZodMiniType>(schema: T, records: readonly unknown[]): z.infer<T>[] {
  return records.flatMap((record) => {
    const parsed = schema.safeParse(record);
    if (parsed.success) return [parsed.data];
    console.error('Sidelight: a stored record could not be read', parsed.error.issues);
    return [];
  });
}
