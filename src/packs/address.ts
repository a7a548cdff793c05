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

/** A web address a reader can open. */
export const Address = z.string().check(
  z.maxLength(2048, { error: issue('too_long', 2048), abort: true }),
  z.regex(/^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+/i, issue('not_address')),
  z.refine((address) => URL.canParse(address), issue('not_address')),
);
