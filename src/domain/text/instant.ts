import * as z from 'zod/mini';

/** Longest instant: a whole second takes 20 characters, and what a file has behind it may go on without end. */
const MAX_INSTANT = 40;

/** A moment as it is stored and sent: ISO 8601 in UTC, with a year of four digits. */
export const Instant = z.iso.datetime().check(z.maxLength(MAX_INSTANT));
