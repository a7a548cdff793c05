import type { ContextNote } from '../domain/packs/contextNote.ts';
import type { OutletKind } from '../domain/packs/properties.ts';

/**
 * What has no newsroom: an assessment of it is one of what its users or customers write there, which only the note's
 * own words say.
 */
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
 * Whether a note on a subject can be told in a word or two. An assessment cannot where it is of no newsroom, nor where
 * one of any part finds no agreement: what is said of the other parts would then stand for the whole.
 *
 * @param notes - all on the subject
 */
export function fitsAGlance({ property, value }: ContextNote, notes: readonly ContextNote[]): boolean {
  if (value === null) return false;
  if (property !== 'communityAssessment') return true;
  return !NO_NEWSROOM.has(kindOf(notes) ?? '') && !notes.some(isWithoutAgreement);
}

const isWithoutAgreement = ({ property, value }: ContextNote): boolean =>
  property === 'communityAssessment' && value === 'no-consensus';

/** What kind of outlet a subject is, as far as packs say. */
export const kindOf = (notes: readonly ContextNote[]): string | null =>
  notes.find(({ property }) => property === 'additionalType')?.value ?? null;
