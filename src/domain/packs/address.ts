import * as z from 'zod/mini';
import { issue } from './problem.ts';

/** Addresses and parts of them as packs name them. Each is refused where it would match more than one owner's pages. */

/** The beginning of an address's path, a whole number of its segments: `/opinion/`. */
export const PathPrefix = z
  .string()
  .check(
    z.maxLength(200, { error: issue('too_long', 200), abort: true }),
    z.regex(/^\/[^\s?#/][^\s?#]*\/$/, issue('not_path')),
  );

/**
 * Longest address as a browser writes it, where a letter of another script takes nine characters: its key must fit in a
 * note.
 */
const MAX_WRITTEN = 4096;

/** Longest address as it is given. */
export const MAX_ADDRESS = 2048;

/** A web address a reader can open. */
export const Address = z.string().check(
  z.maxLength(MAX_ADDRESS, { error: issue('too_long', MAX_ADDRESS), abort: true }),
  z.regex(/^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+/i, issue('not_address')),
  z.refine((address) => URL.canParse(address), { error: issue('not_address'), abort: true }),
  z.refine((address) => new URL(address).href.length <= MAX_WRITTEN, issue('too_long', MAX_WRITTEN)),
);
