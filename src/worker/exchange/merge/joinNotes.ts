import { MAX_KEYS } from '../../../domain/keys/subjectKey.ts';
import { laterColor } from '../../../domain/notes/color.ts';
import { forebearsOf, lineageOf, versionOf, withForebears } from '../../../domain/notes/lineage.ts';
import { MAX_FOREBEARS, MAX_RIVALS, type PersonalNote, type Place, type Rival } from '../../../domain/notes/note.ts';
import { idBeside, noteBeside, ownTextOf, textKeyOf } from '../../../domain/notes/saving.ts';
import { laterRecord } from './foreignRecord.ts';
import { isSamePlace } from './samePlace.ts';

/** What is known beside two states of a note. */
export interface Known {
  /** Whether there is a note of some id, or was: a text that was made a note of its own does not come back. */
  isNote: (id: string) => boolean;
  /** The versions that were deleted for good: see domain/notes/tombstone.ts. */
  ended: ReadonlySet<string>;
  /** The moment of the join: what goes to the trash has its days from then. */
  now: string;
}

interface Joined {
  note: PersonalNote;
  /** Texts the note has no room for, as notes. */
  beside: PersonalNote[];
  /** All its texts were deleted for good on some device. */
  isEnded: boolean;
}

/** A text wherever it comes from, with the place it stands on. */
type Text = Rival & { place: Place };

/**
 * The join of two states of one note, each as some device of the reader's has it: a merge by lineage ({@link mergeNote}) that comes out the same
 * whichever of them is here. A multi-value register: a text stands until one that came from it is known, and of those that stand the latest
 * is the note's own. By version and not by words, so that nobody's order decides. A device that carries on what it has joined comes to what
 * all others come to: tests/worker/devices/histories.test.ts.
 */
export function joinNotes(a: PersonalNote, b: PersonalNote, known: Known): Joined {
  const pool = poolOf(a, b);
  endForebears(pool);
  const ended = [...pool.values()].filter((text) => known.ended.has(versionOf(text)));
  const isEnded = ended.length === pool.size;
  if (!isEnded) for (const text of ended) pool.delete(versionOf(text));
  endSplitOff(a, pool, known);
  endRepeated(a, pool);
  const [own, ...others] = [...pool.values()].toSorted(latestFirst);
  if (!own) throw new Error('a join without a text');
  const deleted = isEnded || isDeleted(a, b, pool, known.ended) ? (a.deleted ?? known.now) : null;
  const note = withForebears(
    {
      ...fixedOf(a, b),
      subject: subjectWithKeys(own.place, [a, b]),
      passage: own.place.passage,
      body: own.body,
      tags: own.tags,
      updated: own.updated,
      deleted,
      rivals: [],
    },
    forebearsOf(own),
  );
  const placed = others.map((text) => withoutSamePlace(text, note));
  const joined: PersonalNote = { ...note, rivals: placed.slice(0, MAX_RIVALS) };
  return {
    note: isSameState(joined, a) ? a : joined,
    beside: others.slice(MAX_RIVALS).map((text) => noteBeside(note, text)),
    isEnded,
  };
}

/** Whether two states of a note are one, as far as devices have to agree. Of a full list of forebears each may hold others. */
export function isSameState(a: PersonalNote, b: PersonalNote): boolean {
  return stateOf(a) === stateOf(b);
}

function stateOf(note: PersonalNote): string {
  const stateOfText = (text: Rival) => [
    text.body,
    text.tags,
    text.updated,
    placeOf(note, text),
    forebearsOf(text).length < MAX_FOREBEARS ? forebearsOf(text).toSorted() : 'full',
  ];
  const rivals = note.rivals.map((rival) => JSON.stringify(stateOfText(rival))).toSorted();
  const { color, record, created, origin, deleted } = note;
  return JSON.stringify([stateOfText(note), rivals, color ?? null, record ?? null, created, origin, deleted !== null]);
}

/** All texts of both, by their versions; what is in both has the lineage it has in either. */
function poolOf(...notes: readonly PersonalNote[]): Map<string, Text> {
  const pool = new Map<string, Text>();
  for (const note of notes) {
    for (const text of textsOf(note)) {
      const version = versionOf(text);
      const other = pool.get(version);
      pool.set(
        version,
        other ? { ...withLineage(text, forebearsOf(other)), place: earlierInOrder(text.place, other.place) } : text,
      );
    }
  }
  const [a, b] = notes;
  // Of two states of one record of another program the later takes the other's place.
  const [ownA, ownB] = notes.map((note) => pool.get(versionOf(note)));
  const later = a && b && laterOfRecords(a, b);
  if (later && ownA && ownB && ownA !== ownB) {
    const [stays, goes] = later === a ? [ownA, ownB] : [ownB, ownA];
    pool.set(versionOf(stays), withLineage(stays, lineageOf(goes)));
  }
  return pool;
}

const placeOf = (
  { subject, passage }: PersonalNote,
  { place = { subject, passage } }: Pick<Rival, 'place'>,
): Place => ({
  subject: place.subject,
  passage: place.passage,
});

const textsOf = (note: PersonalNote): Text[] => {
  const textOf = (text: Rival): Text => ({ ...text, place: placeOf(note, text) });
  return [ownTextOf(note, {}), ...note.rivals].map(textOf);
};

/** A text that has come from further versions too; what it knew first counts as later. */
const withLineage = <T extends Rival>(text: T, versions: readonly string[]): T => ({
  ...text,
  ...withForebears(text, [...versions.filter((version) => !forebearsOf(text).includes(version)), ...forebearsOf(text)]),
});

/** The later of two states of one record, if only one is known to be, asked either way round. */
function laterOfRecords(a: PersonalNote, b: PersonalNote): PersonalNote | null {
  const [one, other] = [laterRecord(a, b), laterRecord(b, a)];
  const saysA = one === 'stored' || other === 'incoming';
  const saysB = one === 'incoming' || other === 'stored';
  if (saysA === saysB) return null;
  return saysA ? a : b;
}

/** Ends the texts that others came from. Their lineage goes on in all of these. */
function endForebears(pool: Map<string, Text>): void {
  for (const [version, text] of [...pool].toSorted(([, x], [, y]) => latestFirst(y, x))) {
    const current = pool.get(version) ?? text;
    const descendants = [...pool.values()].filter((other) => other !== current && isFrom(other, current));
    if (descendants.length === 0) continue;
    pool.delete(version);
    for (const one of descendants) pool.set(versionOf(one), withLineage(one, lineageOf(current)));
  }
}

/** Where each has come from the other, by words that were written twice, the later one has. */
function isFrom(text: Text, other: Text): boolean {
  if (!forebearsOf(text).includes(versionOf(other))) return false;
  return !forebearsOf(other).includes(versionOf(text)) || latestFirst(text, other) < 0;
}

/** Ends texts that were made notes of their own, as long as another stands. */
function endSplitOff(note: PersonalNote, pool: Map<string, Text>, { isNote }: Known): void {
  const split = [...pool].filter(([, text]) => isNote(idBeside(note, text)));
  if (split.length < pool.size) for (const [version] of split) pool.delete(version);
}

/** Of texts that say the same of the same place the latest stands for all. */
function endRepeated(note: PersonalNote, pool: Map<string, Text>): void {
  const same = Map.groupBy([...pool.values()].toSorted(latestFirst), (text) => textKeyOf(note, text));
  for (const [latest, ...others] of same.values()) {
    for (const other of others) pool.delete(versionOf(other));
    if (latest && others.length > 0) pool.set(versionOf(latest), withLineage(latest, others.flatMap(lineageOf)));
  }
}

/** Deleted on either side, unless the other has a text that was not known there and is not deleted itself. */
function isDeleted(a: PersonalNote, b: PersonalNote, pool: Map<string, Text>, ended: ReadonlySet<string>): boolean {
  const keeps = (one: PersonalNote, other: PersonalNote) => {
    const seen = new Set(textsOf(other).flatMap(lineageOf));
    return (
      one.deleted === null &&
      textsOf(one).some(
        (text) => pool.has(versionOf(text)) && !seen.has(versionOf(text)) && !ended.has(versionOf(text)),
      )
    );
  };
  return (a.deleted !== null || b.deleted !== null) && !keeps(a, b) && !keeps(b, a);
}

/** What does not change with a note's texts, the same whichever side is asked first. */
function fixedOf(a: PersonalNote, b: PersonalNote): PersonalNote {
  const first =
    a.created < b.created || (a.created === b.created && JSON.stringify(a.origin) <= JSON.stringify(b.origin)) ? a : b;
  const { forebears: _forebears, record: _record, color: _color, ...rest } = first;
  const records = [a.record, b.record].filter((record) => record !== undefined);
  const [record] = records.toSorted(
    (x, y) => (y.updated ?? '').localeCompare(x.updated ?? '') || inOrder(JSON.stringify(x), JSON.stringify(y)),
  );
  return { ...rest, id: a.id, ...(record && { record }), ...laterColor(a, b) };
}

/** An article may have become known by more addresses on one side. */
function subjectWithKeys({ subject }: Place, notes: readonly PersonalNote[]): Place['subject'] {
  if (subject.kind === 'topic') return subject;
  const others = notes
    .flatMap((note) => textsOf(note).map(({ place }) => place.subject))
    .filter(({ kind, keys }) => kind === subject.kind && keys.some((key) => subject.keys.includes(key)));
  const added = new Set(others.flatMap(({ keys }) => keys).filter((key) => !subject.keys.includes(key)));
  if (added.size === 0) return subject;
  return { ...subject, keys: [...subject.keys, ...[...added].toSorted()].slice(0, MAX_KEYS) };
}

function withoutSamePlace({ place, ...text }: Text, note: PersonalNote): Rival {
  return isSamePlace({ ...note, ...place }, note) ? text : { ...text, place };
}

/** By code units, which every browser orders alike. */
const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);
const earlierInOrder = (a: Place, b: Place): Place => (JSON.stringify(a) <= JSON.stringify(b) ? a : b);
const latestFirst = (a: Text, b: Text): number => inOrder(b.updated, a.updated) || inOrder(versionOf(b), versionOf(a));
