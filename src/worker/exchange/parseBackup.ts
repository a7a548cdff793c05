import * as z from 'zod/mini';
import { BACKUP_VERSION, BackupEnd, BackupHeader, RECORDS, type RecordKind } from './backupFormat.ts';
import { joined, sha256 } from '../bytes.ts';
import { MAX_UNPACKED, unpackToDamage } from './damagedGzip.ts';
import { linesOf, readLine, type Line } from './lines.ts';
import { emptyContent, incomingOwn, type FileContent } from './incoming.ts';
import {
  MOST_PROBLEMS,
  problemIn,
  schemaProblem,
  type FileProblem,
  type FileProblemCode,
  type ProblemPlace,
} from '../../messages/fileProblem.ts';

/** True for what begins as a backup does, packed or unpacked by some other program on the way. */
export function looksLikeBackup(bytes: Uint8Array): boolean {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip || /^[0-9a-f]{8} \["header"/.test(String.fromCodePoint(...bytes.subarray(0, 30)));
}

/**
 * Reads a backup. Whatever is wrong with it is in the problems, with its place; what could be read beside that is in
 * the content, for a reader who has nothing better. A backup without problems is whole: its checksum says so.
 *
 * @param most - how many bytes may be unpacked
 */
export async function parseBackup(name: string, bytes: Uint8Array, most = MAX_UNPACKED): Promise<FileContent> {
  const isPacked = bytes[0] === 0x1f;
  const { chunks, byteOf, broken } = isPacked
    ? unpackToDamage(bytes, most)
    : { chunks: [bytes], byteOf: (offset: number) => offset, broken: null };
  if (broken?.code === 'too-large') return emptyContent(null, [problemIn(name, 'too-large', { byte: broken.byte })]);
  const text = joined(chunks);
  const lines = linesOf(text);
  const content = emptyContent('backup');
  const problem = (code: FileProblemCode, place: ProblemPlace) => addProblem(content, problemIn(name, code, place));

  const header = readHeader(text, lines, name);
  if ('code' in header) content.problems.push(header);
  // A damaged header says nothing of the records; where none is readable, this is no backup of ours.
  const isOurs = () => lines.slice(1).some((line) => isKind(readLine(text, line)?.[0] ?? ''));
  if ('code' in header && header.code === 'newer-version') return content;
  if ('code' in header && !isOurs()) return { ...content, format: null };

  let end: z.infer<typeof BackupEnd> | null = null;
  let endsAt = text.length;
  let lastReadable = 0;
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const tuple = readLine(text, line);
    if (!tuple) {
      problem('damaged-record', { record: index + 1, byte: byteOf(line.start) });
      continue;
    }
    lastReadable = index;
    const [kind, value] = tuple;
    if (end) {
      problem('damaged-record', { record: index + 1, byte: byteOf(line.start) }); // no checksum tells of it
    } else if (kind === 'end') {
      const parsed = BackupEnd.safeParse(value);
      if (parsed.success) [end, endsAt] = [parsed.data, line.start];
    } else take(content, name, index + 1, kind, value);
  }
  if (!end) {
    // What was unpacked after the last record is no text of ours.
    const before = content.problems.filter(({ record }) => record !== null && record <= lastReadable + 1);
    const place = { record: lastReadable + 2, byte: broken?.byte ?? byteOf(lines[lastReadable]?.end ?? 0) };
    content.problems = [problemIn(name, broken?.code ?? 'cut-off', place), ...before];
  } else if (content.problems.length === 0 && end.sha256 !== (await sha256(text.slice(0, endsAt)))) {
    problem('checksum', { record: end.lines });
  }
  return content;
}

function readHeader(text: Uint8Array, [first]: readonly Line[], name: string): BackupHeader | FileProblem {
  const tuple = first ? readLine(text, first) : null;
  const version = z.object({ formatVersion: z.int() }).safeParse(tuple?.[1]);
  if (tuple?.[0] === 'header' && version.success && version.data.formatVersion > BACKUP_VERSION)
    return problemIn(name, 'newer-version', { record: 1, detail: String(version.data.formatVersion) });
  const header = BackupHeader.safeParse(tuple?.[1]);
  return tuple?.[0] === 'header' && header.success ? header.data : problemIn(name, 'no-header', { record: 1 });
}

function take(content: FileContent, name: string, record: number, kind: string, value: unknown): void {
  const parse = <T>(schema: z.ZodMiniType<T>): T | null => {
    const parsed = schema.safeParse(value, { reportInput: true });
    if (!parsed.success) addProblem(content, schemaProblem(name, parsed.error, { record }));
    return parsed.success ? parsed.data : null;
  };
  const takers: Record<RecordKind, () => void> = {
    note: () => {
      const note = parse(RECORDS.note);
      if (note) content.notes.push(incomingOwn(note));
    },
    draft: () => push(content.drafts, parse(RECORDS.draft)),
    history: () => push(content.histories, parse(RECORDS.history)),
    person: () => push(content.people, parse(RECORDS.person)),
    sketch: () => push(content.sketches, parse(RECORDS.sketch)),
    kept: () => push(content.kept, parse(RECORDS.kept)),
    pack: () => push(content.packs, parse(RECORDS.pack)),
    off: () => push(content.switchedOff, parse(RECORDS.off)?.id ?? null),
    settings: () => {
      content.settings = parse(RECORDS.settings);
    },
  };
  if (isKind(kind)) takers[kind]();
  else addProblem(content, problemIn(name, 'bad-value', { record, detail: kind }));
}

function addProblem({ problems }: FileContent, problem: FileProblem): void {
  if (problems.length < MOST_PROBLEMS) problems.push(problem);
}

const isKind = (kind: string): kind is RecordKind => Object.hasOwn(RECORDS, kind);

function push<T>(list: T[], value: T | null): void {
  if (value !== null) list.push(value);
}
