import { MAX_KEYS } from '../../../domain/keys/subjectKey.ts';
import { laterColor } from '../../../domain/notes/color.ts';
import { forebearsOf, lineageOf, versionOf } from '../../../domain/notes/lineage.ts';
import { MAX_FOREBEARS, MAX_RIVALS, type PersonalNote, type Place, type Rival } from '../../../domain/notes/note.ts';
import { idBeside, noteBeside, placeOf } from '../../../domain/notes/saving.ts';
import { laterRecord } from './foreignRecord.ts';
import { isSamePlace } from './samePlace.ts';
import { inOrder, latestFirst, standingTexts, withLineage, withTwins, type Pool, type Text } from './standing.ts';

/** What is known beside two states of a note. */
interface Known {
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

/**
 * The join of two states of one note, each as some device of the reader's has it: a merge by lineage ({@link
 * mergeNote}) that comes out the same whichever of them is here. A multi-value register: a text stands until one that
 * came from it is known, and of those that stand the latest is the note's own. By version and not by words, so that
 * nobody's order decides. A device that carries on what it has joined comes to what all others come to:
 * tests/worker/devices/histories.test.ts.
 */
export function joinNotes(a: PersonalNote, b: PersonalNote, known: Known): Joined {
  const pool = poolOf(a, b);
  endForebears(pool);
  const ended = [...pool.values()].filter((text) => known.ended.has(versionOf(text)));
  const isEnded = ended.length === pool.size;
  if (!isEnded) for (const text of ended) pool.delete(versionOf(text));
  endSplitOff(a, pool, known);
  // It is in the trash if each version that stands was put there, on whichever device.
  const isDeleted = isEnded || [...pool.values()].every(({ inTrash }) => inTrash);
  const [own, ...others] = withTwins(a, pool).map((text) => (isDeleted ? withoutTrash(text) : text));
  if (!own) throw new Error('a join without a text');
  const { place, ...text } = own;
  const note = {
    ...fixedOf(a, b),
    ...text,
    subject: subjectWithKeys(place, [a, b]),
    passage: place.passage,
    deleted: isDeleted ? (a.deleted ?? known.now) : null,
    rivals: [],
  };
  const placed = others.map((other) => withoutSamePlace(other, note));
  const joined: PersonalNote = { ...note, rivals: placed.slice(0, MAX_RIVALS) };
  return {
    note: isSameState(joined, a) ? a : joined,
    beside: others.slice(MAX_RIVALS).map((other) => noteBeside(note, other)),
    isEnded,
  };
}

/**
 * Whether two states of a note are one, as far as devices have to agree. Of a full list of forebears each may hold
 * others.
 */
export function isSameState(a: PersonalNote, b: PersonalNote): boolean {
  return stateOf(a) === stateOf(b);
}

function stateOf(note: PersonalNote): string {
  const lineage = ({ forebears = [] }: Pick<Rival, 'forebears'>) =>
    forebears.length < MAX_FOREBEARS ? forebears.toSorted() : 'full';
  const stateOfText = (text: Rival) => {
    const versions = [text, ...(text.twins ?? [])];
    return [
      text.body,
      text.tags,
      placeOf(note, text),
      versions.map((one) => [one.updated, lineage(one), note.deleted === null && one.inTrash === true]),
    ];
  };
  const rivals = note.rivals.map((rival) => JSON.stringify(stateOfText(rival))).toSorted();
  const { color, record, created, origin, deleted } = note;
  return JSON.stringify([stateOfText(note), rivals, color ?? null, record ?? null, created, origin, deleted !== null]);
}

/** All texts of both, by their versions; what is in both has the lineage it has in either. */
function poolOf(a: PersonalNote, b: PersonalNote): Pool {
  const pool: Pool = new Map();
  for (const text of [a, b].flatMap(standingTexts)) {
    const version = versionOf(text);
    const other = pool.get(version);
    pool.set(version, other ? joinedVersion(text, other) : text);
  }
  // Of two states of one record of another program the later takes the other's place.
  const [ownA, ownB] = [a, b].map((note) => pool.get(versionOf(note)));
  const later = laterOfRecords(a, b);
  if (later && ownA && ownB && ownA !== ownB) {
    const [stays, goes] = later === a ? [ownA, ownB] : [ownB, ownA];
    pool.set(versionOf(stays), withLineage(stays, lineageOf(goes)));
  }
  return pool;
}

function joinedVersion(one: Text, other: Text): Text {
  const text = withLineage(one, forebearsOf(other));
  const place = earlierInOrder(one.place, other.place);
  return { ...text, place, ...((one.inTrash || other.inTrash) && { inTrash: true as const }) };
}

/** Of a note in the trash that goes without saying. */
function withoutTrash<T extends Rival>({ inTrash: _inTrash, twins, ...text }: T): Omit<T, 'inTrash' | 'twins'> & Rival {
  return { ...text, ...(twins && { twins: twins.map(({ inTrash: _trash, ...twin }) => twin) }) };
}

/** The later of two states of one record, if only one is known to be, asked either way round. */
function laterOfRecords(a: PersonalNote, b: PersonalNote): PersonalNote | null {
  const [one, other] = [laterRecord(a, b), laterRecord(b, a)];
  const saysA = one === 'stored' || other === 'incoming';
  const saysB = one === 'incoming' || other === 'stored';
  if (saysA === saysB) return null;
  return saysA ? a : b;
}

/** Ends the texts that others came from. Their lineage goes on in all of these. */
function endForebears(pool: Pool): void {
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
function endSplitOff(note: PersonalNote, pool: Pool, { isNote }: Known): void {
  const split = [...pool].filter(([, text]) => isNote(idBeside(note, text)));
  if (split.length < pool.size) for (const [version] of split) pool.delete(version);
}

/** What does not change with a note's texts, the same whichever side is asked first. */
function fixedOf(a: PersonalNote, b: PersonalNote): PersonalNote {
  const first =
    a.created < b.created || (a.created === b.created && JSON.stringify(a.origin) <= JSON.stringify(b.origin)) ? a : b;
  const { forebears: _forebears, twins: _twins, inTrash: _inTrash, record: _record, color: _color, ...rest } = first;
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
    .flatMap((note) => standingTexts(note).map(({ place }) => place.subject))
    .filter(({ kind, keys }) => kind === subject.kind && keys.some((key) => subject.keys.includes(key)));
  const added = new Set(others.flatMap(({ keys }) => keys).filter((key) => !subject.keys.includes(key)));
  if (added.size === 0) return subject;
  return { ...subject, keys: [...subject.keys, ...[...added].toSorted()].slice(0, MAX_KEYS) };
}

function withoutSamePlace({ place, ...text }: Rival & { place: Place }, note: PersonalNote): Rival {
  return isSamePlace({ ...note, ...place }, note) ? text : { ...text, place };
}

const earlierInOrder = (a: Place, b: Place): Place => (JSON.stringify(a) <= JSON.stringify(b) ? a : b);
