import { unzipSync } from 'fflate';
import { looksLikeAnnotations, parseAnnotations } from './parseAnnotations.ts';
import { looksLikeBackup, parseBackup } from './parseBackup.ts';
import { contentsOf, type Finds } from './foundNotes.ts';
import { emptyContent, joinContents, type FileContent } from './incoming.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { looksLikeClipper, parseClipper } from './programs/clipper.ts';
import { looksLikeHypothesis, parseHypothesis } from './programs/hypothesis.ts';
import { problemIn, type ProblemCode } from '../../messages/fileProblem.ts';

/** Larger files are not read: the whole of one is in memory. */
export const MAX_FILE_BYTES = 256_000_000;

/** A file of the reader's, with its path where it was chosen with its folder. */
export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

type JsonReader = (name: string, json: unknown) => Finds;

/** The formats of JSON files, told by their shape; the first that fits. */
const JSON_FORMATS: [fits: (json: unknown) => boolean, read: JsonReader][] = [
  [looksLikeHypothesis, parseHypothesis],
  [looksLikeClipper, parseClipper],
  [looksLikeAnnotations, parseAnnotations],
];

/** What was read of a file: a backup as it was, or what notes are still to be made of. */
type Reading = FileContent | Finds;
const isFinds = (reading: Reading): reading is Finds => 'records' in reading;

/**
 * Reads files of any format we know, told by their content. Every record that cannot be read is a problem with its place; all others
 * are there.
 *
 * @param now - the moment of the import, for records without a date
 */
export async function readFiles(files: readonly NamedFile[], now: string): Promise<FileContent> {
  const readings: Reading[] = [];
  for (const file of files) readings.push(...(await readFile(file, now)));
  const whole = readings.filter((reading): reading is FileContent => !isFinds(reading));
  const made = await contentsOf(readings.filter(isFinds), now);
  return joinContents([...whole, ...made]);
}

async function readFile({ name, bytes }: NamedFile, now: string): Promise<Reading[]> {
  if (bytes.length === 0) return [unreadable(name, 'empty-file')];
  if (bytes.length > MAX_FILE_BYTES) return [unreadable(name, 'too-large')];
  if (looksLikeBackup(bytes)) return [await parseBackup(name, bytes)];
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readZip(name, bytes, now);
  return [readText(name, bytes, now)];
}

function readText(name: string, bytes: Uint8Array, now: string): Reading {
  const text = textOf(bytes);
  if (text === null) return unreadable(name, 'not-text');
  if (/\.(?:md|markdown)$/i.test(name) || /^\uFEFF?---\r?\n/.test(text)) return parseMarkdown(name, text, now);
  if (!/^\uFEFF?\s*[[{]/.test(text)) return unreadable(name, 'unknown-format');
  return readJson(name, text);
}

function readJson(name: string, text: string): Reading {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return unreadable(name, 'not-json', error instanceof Error ? error.message : '');
  }
  const format = JSON_FORMATS.find(([fits]) => fits(json));
  return format ? format[1](name, json) : unreadable(name, 'unknown-format');
}

/** An archive of Markdown files; what else a vault holds is passed over. */
function readZip(name: string, bytes: Uint8Array, now: string): Reading[] {
  let unpacked = 0;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter: (entry) => {
        if (!isNote(entry.name)) return false;
        unpacked += entry.originalSize;
        return unpacked <= MAX_FILE_BYTES;
      },
    });
  } catch (error) {
    return [unreadable(name, 'damaged-zip', error instanceof Error ? error.message : '')];
  }
  const readings: Reading[] = unpacked > MAX_FILE_BYTES ? [unreadable(name, 'too-large')] : [];
  for (const [path, content] of Object.entries(entries)) readings.push(readText(path, content, now));
  return readings.length > 0 ? readings : [unreadable(name, 'unknown-format')];
}

/** A note of a vault: its own settings and its bin stand in folders that begin with a dot, and macOS adds a folder of its own. */
export const isNote = (path: string): boolean =>
  /\.(?:md|markdown)$/i.test(path) && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(path);

function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

const unreadable = (name: string, code: ProblemCode, detail = ''): FileContent =>
  emptyContent(null, [problemIn(name, code, { detail })]);
