import * as z from 'zod/mini';
import { Instant } from '../text/instant.ts';

/** The colours a reader can give to a passage. */
export const COLORS = ['yellow', 'green', 'blue', 'pink'] as const;
export type Color = (typeof COLORS)[number];
export const ColorName = z.enum(COLORS);

/**
 * The colour of a note, and when it was given. Last writer wins (an LWW register): of two copies of a note the later
 * choice holds, whatever became of its text. It makes no other version of the note, which nobody is to choose between
 * for a colour.
 */
export const NoteColor = z.object({ name: ColorName, since: Instant });
export type NoteColor = z.infer<typeof NoteColor>;

/** What has a colour, or none that was chosen. */
interface Colored {
  color?: NoteColor | undefined;
}

/** The colour a note is shown in: notes that were given none are yellow. */
export const colorOf = ({ color }: Colored): Color => color?.name ?? 'yellow';

/**
 * The colour that holds of two copies of a note, as a field of it: none where neither has one. Of the same moment it is
 * the same everywhere.
 */
export function laterColor(...copies: readonly Colored[]): { color?: NoteColor } {
  const [color] = copies
    .flatMap((copy) => copy.color ?? [])
    .toSorted((a, b) => b.since.localeCompare(a.since) || COLORS.indexOf(a.name) - COLORS.indexOf(b.name));
  return color ? { color } : {};
}
