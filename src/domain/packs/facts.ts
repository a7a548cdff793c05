import type { Pack, PackNote, Subject } from './pack.ts';

/** The id of the note that states a property of a subject. */
export const factId = (subject: string, property: string): string => `${subject}:${property.toLowerCase()}`;

/** The facts stated with a subject as notes. */
export const factNotes = ({ id, facts = [] }: Pick<Subject, 'id' | 'facts'>): PackNote[] =>
  facts.flatMap((stated) =>
    Object.entries(stated.values).map(([property, value]) => factNote(id, property, value, stated)),
  );

type Facts = NonNullable<Subject['facts']>[number];

const factNote = (id: string, property: string, value: string, { asOf, sources }: Facts): PackNote => ({
  id: factId(id, property),
  subject: id,
  kind: 'fact',
  property,
  value,
  ...(asOf !== undefined && { asOf }),
  status: 'current',
  sources,
});

/** A pack with the facts of its subjects among its notes, before all others. */
export const withFactNotes = (pack: Pack): Pack => ({
  ...pack,
  subjects: pack.subjects.map(withoutFacts),
  notes: [...pack.subjects.flatMap(factNotes), ...pack.notes],
});

function withoutFacts(subject: Subject): Subject {
  const { facts, ...rest } = subject;
  return facts === undefined ? subject : rest;
}
