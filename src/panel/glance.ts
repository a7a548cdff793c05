import type { ContextNote } from '../domain/packs/contextNote.ts';
import type { OutletKind } from '../domain/packs/fact.ts';

/** What has no newsroom: an assessment of it is one of what its users or customers write there, which only the note's own words say. */
const NO_NEWSROOM: ReadonlySet<string> = new Set<OutletKind>([
  'platform',
  'company',
  'academic-publisher',
  'university',
  'government',
  'international-organisation',
  'press-release-service',
]);

/**
 * Whether a note on a subject can be told in a word or two. An assessment cannot where it finds no agreement, or is of no newsroom.
 *
 * @param notes - all on the subject
 */
export function fitsAGlance({ property, value }: ContextNote, notes: readonly ContextNote[]): boolean {
  if (value === null) return false;
  if (property !== 'communityAssessment') return true;
  return value !== 'no-consensus' && !NO_NEWSROOM.has(kindOf(notes) ?? '');
}

/** What kind of outlet a subject is, as far as packs say. */
export const kindOf = (notes: readonly ContextNote[]): string | null =>
  notes.find(({ property }) => property === 'additionalType')?.value ?? null;
