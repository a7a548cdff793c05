import type { Pack, PackNote } from '../../src/domain/packs/pack.ts';
import { mulberry32 } from '../bench/random.ts';

/** A note as somebody checks it by hand. */
interface Sampled {
  id: string;
  /** The outlet's name and main domain. */
  outlet: string;
  property: string;
  /** What the note says, with its limits. */
  says: string;
  source: string;
  /** What to find out. */
  lookUp: string;
}

/**
 * A random sample of a pack's notes, each once.
 *
 * @param size - how many; all notes in random order where there are fewer
 */
export function sampleOf({ subjects, notes }: Pack, size: number, seed: number): Sampled[] {
  const random = mulberry32(seed);
  const outlets = new Map(subjects.map(({ id, name }) => [id, name]));
  return notes
    .map((note) => ({ note, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, size)
    .map(({ note }) => rowOf(note, outlets.get(note.subject) ?? note.subject));
}

function rowOf(note: PackNote, name: string): Sampled {
  const { id, subject, property, value, scope, asOf, status, text, sources } = note;
  const limits = [scope && `of ${scope}`, asOf && `as of ${asOf}`, status !== 'current' && status].filter(Boolean);
  return {
    id,
    outlet: `${name} (${subject})`,
    property: property ?? note.kind,
    says: `${[value, text?.['en']].filter(Boolean).join(': ')}${limits.length > 0 ? ` [${limits.join('; ')}]` : ''}`,
    source: sources.map(({ url }) => url).join(' '),
    lookUp:
      QUESTIONS[property ?? '']?.(name, value ?? '') ?? `Does the source say this of ${name}, and does it still hold?`,
  };
}

const QUESTIONS: Partial<Record<string, (name: string, value: string) => string>> = {
  countryOfOrigin: (name, value) => `Is ${name} made in ${new Intl.DisplayNames('en', { type: 'region' }).of(value)}?`,
  inLanguage: (name, value) =>
    `Is this site of ${name} in ${new Intl.DisplayNames('en', { type: 'language' }).of(value)}?`,
  additionalType: (name, value) => `Is ${name} of the kind ${value}, and does it still appear?`,
  foundingDate: (name, value) => `Did ${name} itself, not a predecessor or namesake, begin in ${value}?`,
  parentOrganization: (name, value) => `Does ${name} belong to ${value} today?`,
  ownershipFundingInfo: (name, value) =>
    `Is this the site of ${name}? Does the source list it as ${value}? Is it public, private or independent after all, and has that changed since?`,
  communityAssessment: (name, value) =>
    `Does the entry on ${name} say ${value} within these limits, for this reason, last discussed in this year?`,
};
