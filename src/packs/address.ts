import * as z from 'zod/mini';

/** Addresses and parts of them as packs name them. Each is refused where it would match more than one owner's pages. */

/** The beginning of an address's path, a whole number of its segments: `/opinion/`. */
export const PathPrefix = z
  .string()
  .check(
    z.maxLength(200, { error: 'is longer than 200 characters', abort: true }),
    z.regex(/^\/[^\s?#/][^\s?#]*\/$/, 'is not a path like /opinion/ with a slash at both ends'),
  );

/** A web address a reader can open. */
export const Address = z.string().check(
  z.maxLength(2048, { error: 'is longer than 2048 characters', abort: true }),
  z.regex(/^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+/i, 'is not a web address that starts with https://'),
  z.refine((address) => URL.canParse(address), 'is not a web address'),
);
