import * as z from 'zod/mini';
import { Instant } from '../../domain/text/instant.ts';
import { MAX_DEVICE_NAME } from '../../domain/devices/destination.ts';
import { MOST_FROM } from '../../storage/devices/state.ts';
import { Tombstone } from '../../domain/notes/tombstone.ts';
import { Forgotten } from '../../storage/kept/forgotten.ts';
import { free, joined, sha256 } from '../bytes.ts';
import { BackupEnd, RECORDS, SettingName, SettingValue } from '../exchange/backupFormat.ts';
import { gunzip, gzip } from '../exchange/gzip.ts';
import { kindIn, lineOf, linesOf, readLine, type Line } from '../exchange/lines.ts';

/**
 * Raised when an older Sidelight could no longer take in what is written. A kind of record it does not know it leaves
 * out.
 */
export const PART_VERSION = 1;
/** Bytes of text; a part of ours has a few million, and a pack. */
const MAX_PART = 128_000_000;

const key = z.string().check(z.maxLength(5000));

const draftName = z.string().check(z.maxLength(120));
/** What a draft said before, by hashes. */
const from = z.array(z.string().check(z.maxLength(60))).check(z.maxLength(MOST_FROM));

/** How often a setting was set: a count that no reader comes to, so that there is always one above. */
const turn = z.int().check(z.gte(0), z.lte(1_000_000_000));

/** A record as it travels: what it is, and its content. */
const record = <Kind extends string, Content extends z.ZodMiniType>(kind: Kind, content: Content) =>
  z.tuple([z.literal(kind), content]);

/** What was decided of two names was taken back. */
export const TakenBack = z.object({ a: key, b: key, decided: Instant });

/** What a file holds, each in a line as in a backup: see docs/formats.md. */
const PART_RECORDS = {
  note: record('note', RECORDS.note),
  tombstone: record('tombstone', Tombstone),
  person: record('person', RECORDS.person),
  takenBack: record('takenBack', TakenBack),
  sketch: record('sketch', RECORDS.sketch),
  pack: record('pack', RECORDS.pack),
  /** A draft of a note that has changed since it was begun: see drafts.ts. */
  draft: record('draft', z.object({ name: draftName, from, draft: RECORDS.draft })),
  /** It was saved, or thrown away. */
  draftEnded: record('draftEnded', z.object({ name: draftName, noteId: z.uuid(), from })),
  /** An article as it was read, and that articles were forgotten: only where the reader has asked for it. */
  kept: record('kept', RECORDS.kept),
  forgotten: record('forgotten', Forgotten),
  setting: record('setting', z.object({ name: SettingName, value: SettingValue, turn })),
  /** Of a list alone: who wrote it and when, and the names of its parts. */
  device: record('device', z.object({ name: z.string().check(z.maxLength(MAX_DEVICE_NAME)), seen: Instant })),
  parts: record('parts', z.array(z.string().check(z.maxLength(100)))),
};
export type PartRecordKind = keyof typeof PART_RECORDS;
export type PartRecord = z.infer<(typeof PART_RECORDS)[PartRecordKind]>;

/** Packs records, each a line: with a checksum over all, in gzip. The lines are empty then. */
export async function packLines(lines: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  const text = joined(lines);
  lines.forEach(free);
  const end = lineOf(['end', { lines: lines.length, sha256: await sha256(text) }]);
  const packed = await gzip([text, end]);
  free(text);
  return packed;
}

/** The lines that were packed; null where they are not whole. */
export async function unpackLines(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  const text = await gunzip(bytes, MAX_PART);
  if (!text) return null;
  const lines = linesOf(text);
  const last = lines.at(-1);
  const [kind, content] = (last && readLine(text, last)) ?? [];
  const end = kind === 'end' ? BackupEnd.safeParse(content).data : undefined;
  if (!last || end?.lines !== lines.length - 1) return null;
  const packed = text.subarray(0, last.start);
  return end.sha256 === (await sha256(packed)) ? packed : null;
}

/** Kinds of which a part has as many as go into it; of others it has few. */
const IN_BULK = new Set(['note', 'tombstone', 'sketch']);
/** So many are read before the next: what is left of them is collected while it is young (generational collection). */
const BATCH = 100;

/**
 * The notes, tombstones and sketches of lines, batch by batch. One that does not fit what it should be is left out,
 * with a line in the log: it is of a later Sidelight, and none of ours to break the others for.
 */
export function* bulkIn(text: Uint8Array): Generator<PartRecord[]> {
  const lines = linesOf(text).filter((line) => IN_BULK.has(kindIn(text, line)));
  for (let start = 0; start < lines.length; start += BATCH) yield recordsAt(text, lines.slice(start, start + BATCH));
}

/** The records of all other kinds, in the same way. */
export const othersIn = (text: Uint8Array): PartRecord[] =>
  recordsAt(
    text,
    linesOf(text).filter((line) => !IN_BULK.has(kindIn(text, line))),
  );

const recordsAt = (text: Uint8Array, lines: readonly Line[]): PartRecord[] =>
  lines.flatMap((line) => {
    const read = readLine(text, line);
    return read ? recordsOf(...read) : [];
  });

function recordsOf(kind: string, content: unknown): PartRecord[] {
  if (!isKind(kind)) return [];
  const read = parseRecord(kind, content);
  return read ? [read] : [];
}

const isKind = (kind: string): kind is PartRecordKind => Object.hasOwn(PART_RECORDS, kind);

/** A record of a kind, as it should be; null, with a line in the log, where it is not. */
export function parseRecord(kind: PartRecordKind, content: unknown): PartRecord | null {
  const parsed = PART_RECORDS[kind].safeParse([kind, content]);
  if (parsed.success) return parsed.data;
  console.error(`Sidelight: a ${kind} to be carried could not be read`, parsed.error.issues);
  return null;
}
