import { unzipSync } from 'fflate';
import { looksLikeAnnotations, parseAnnotations } from './parseAnnotations.ts';
import { looksLikeBackup, parseBackup } from './parseBackup.ts';
import { contentsOf, type Finds } from './foundNotes.ts';
import { emptyContent, joinContents, type FileContent } from './incoming.ts';
import { MARKDOWN_NAME, parseMarkdown } from './parseMarkdown.ts';
import { kindOf, kindOfJson, kindOfPaths } from './fileKinds.ts';
import { parseShape, shapeOf } from './programs/jsonShapes.ts';
import { looksLikeKindle, parseKindle } from './programs/kindle.ts';
import { withHighlights } from './programs/omnivore.ts';
import { hasAddresses, parsePlainTable, plainTableOf, type PlainTable } from './programs/plainTable.ts';
import { isOwnTable, parseTableFile, tableOf } from './programs/tables.ts';
import { joinedZotero } from './programs/zotero.ts';
import { looksLikeClipper, parseClipper } from './programs/clipper.ts';
import { looksLikeHypothesis, parseHypothesis } from './programs/hypothesis.ts';
import { tableLayouts } from './tableLayouts.ts';
import type { ImportSource } from '../../messages/dataView.ts';
import { problemIn, type FileProblemCode } from '../../messages/fileProblem.ts';
import type { TableMapping, TableSummary } from '../../messages/tableMapping.ts';

/** Larger files are not read: the whole of one is in memory. */
export const MAX_FILE_BYTES = 256_000_000;

/** A file of the reader's, with its path where it was chosen with its folder. */
export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

type JsonReader = (name: string, json: unknown) => Finds | null;

/**
 * The formats of JSON files, told by their shape; the first that fits. Those of highlights on a page are like one
 * another.
 */
const JSON_READERS: JsonReader[] = [
  (name, json) => (looksLikeHypothesis(json) ? parseHypothesis(name, json) : null),
  (name, json) => {
    const found = shapeOf(joinedZotero(json) ?? json);
    return found && parseShape(name, found);
  },
  (name, json) => (looksLikeClipper(json) ? parseClipper(name, json) : null),
  (name, json) => (looksLikeAnnotations(json) ? parseAnnotations(name, json) : null),
];

/**
 * What was read of a file: a backup as it was, what notes are still to be made of, or a table whose columns nobody has
 * named yet.
 */
type Reading = FileContent | Finds | PlainTable;
const isFinds = (reading: Reading): reading is Finds => 'records' in reading;
const isWhole = (reading: Reading): reading is FileContent => 'notes' in reading;
const isTable = (reading: Reading): reading is PlainTable => 'guess' in reading;

/** Files that were read, as far as they tell by themselves what they say. */
export interface OpenedFiles {
  /** The tables whose columns their reader has to name. */
  tables: TableSummary[];
  /** Whether anything else could be read. */
  hasMore: boolean;
  /** @param mappings - what the reader says of each of the tables; null for one that is left out */
  contentWith: (mappings: readonly (TableMapping | null)[]) => Promise<FileContent>;
}

/**
 * Reads files of any format we know, told by their content. Every record that cannot be read is a problem with its
 * place; all others are there.
 *
 * @param now - the moment of the import, for records without a date
 */
export async function openFiles(files: readonly NamedFile[], now: string): Promise<OpenedFiles> {
  const readings: { file: string; reading: Reading }[] = [];
  for (const file of files)
    for (const reading of await readFile(file, now)) readings.push({ file: file.name, reading });
  const layouts = tableLayouts(readings.map(({ reading }) => reading).filter(isTable));
  return {
    tables: layouts.map(({ summary }) => summary),
    hasMore: readings.some(({ reading }) => !isTable(reading) && reading.format !== null),
    contentWith: async (mappings) => {
      const read = readings.flatMap(({ file, reading }) => {
        if (!isTable(reading)) return [{ file, reading }];
        const mapping = mappings[layouts.findIndex(({ tables }) => tables.includes(reading))];
        return mapping ? [{ file, reading: parsePlainTable(reading, mapping) }] : [];
      });
      const whole = read.map(({ reading }) => reading).filter(isWhole);
      const made = await contentsOf(read.map(({ reading }) => reading).filter(isFinds), now);
      return { ...joinContents([...whole, ...made]), sources: sourcesOf(read) };
    },
  };
}

/** The same where nobody is asked: tables are what they are guessed to be. */
export async function readFiles(files: readonly NamedFile[], now: string): Promise<FileContent> {
  const { tables, contentWith } = await openFiles(files, now);
  return contentWith(tables.map(({ guess }) => guess));
}

/** How many files are of each format, the format of the first before the others. */
function sourcesOf(read: readonly { file: string; reading: FileContent | Finds }[]): ImportSource[] {
  const known = read.flatMap(({ file, reading: { format } }) => (format === null ? [] : [{ format, file }]));
  return [...Map.groupBy(known, ({ format }) => format)].map(([format, same]) => {
    const names = [...new Set(same.map(({ file }) => file))];
    return { format, files: names.length, first: names[0] ?? '' };
  });
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
  const kind = isMarkdown(name) ? null : kindOf(bytes);
  if (kind !== null) return unreadable(name, 'other-kind', kind);
  if (text === null) return unreadable(name, 'not-text');
  if (isMarkdown(name) || /^\uFEFF?---\r?\n/.test(text)) return parseMarkdown(name, text, now);
  if (/^\uFEFF?\s*[[{]/.test(text)) return readJson(name, text);
  if (looksLikeKindle(text)) return parseKindle(name, text);
  if (isOwnTable(text)) return unreadable(name, 'other-kind', 'own_csv');
  const table = tableOf(text);
  if (table) return parseTableFile(name, text, table);
  const plain = plainTableOf(name, text);
  if (plain && hasAddresses(plain)) return plain;
  return plain && isTableName(name) ? unreadable(name, 'other-kind', 'table') : unreadable(name, 'unknown-format');
}

function readJson(name: string, text: string, change = (json: unknown): unknown => json): Reading {
  let json: unknown;
  try {
    json = change(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return unreadable(name, 'not-json', error instanceof Error ? error.message : '');
  }
  for (const read of JSON_READERS) {
    const finds = read(name, json);
    if (finds) return finds;
  }
  const kind = kindOfJson(json);
  return kind === null ? unreadable(name, 'unknown-format') : unreadable(name, 'other-kind', kind);
}

/**
 * An archive of Markdown files, or an export of another program that comes packed; what else is in it is passed over.
 */
function readZip(name: string, bytes: Uint8Array, now: string): Reading[] {
  let unpacked = 0;
  let entries: Record<string, Uint8Array>;
  const paths: string[] = [];
  try {
    entries = unzipSync(bytes, {
      filter: (entry) => {
        paths.push(entry.name);
        if (!isNote(entry.name) && !isExport(entry.name)) return false;
        unpacked += entry.originalSize;
        return unpacked <= MAX_FILE_BYTES;
      },
    });
  } catch (error) {
    return [unreadable(name, 'damaged-zip', error instanceof Error ? error.message : '')];
  }
  const readings: Reading[] = unpacked > MAX_FILE_BYTES ? [unreadable(name, 'too-large')] : [];
  const highlights = new Map(
    Object.entries(entries).flatMap(([path, content]) => {
      const [, slug] = /^highlights\/(.*)\.md$/.exec(path) ?? [];
      return slug === undefined ? [] : [[slug, textOf(content) ?? ''] as const];
    }),
  );
  const isOmnivore = paths.some((path) => /^metadata_\d+_to_\d+\.json$/.test(path));
  for (const [path, content] of Object.entries(entries)) {
    if (isOmnivore && path.startsWith('highlights/')) continue;
    const reading =
      isOmnivore && path.endsWith('.json')
        ? readJson(path, textOf(content) ?? '', (json) => withHighlights(json, (slug) => highlights.get(slug)))
        : readText(path, content, now);
    if (isNote(path) || isFinds(reading) || isTable(reading)) readings.push(reading);
  }
  if (readings.length > 0) return readings;
  const kind = kindOfPaths(paths);
  return [kind === null ? unreadable(name, 'unknown-format') : unreadable(name, 'other-kind', kind)];
}

/** What programs pack their exports as. */
const isExport = (path: string): boolean => /\.(?:json|[ct]sv|txt)$/i.test(path) && !isAside(path);

const isMarkdown = (name: string): boolean => MARKDOWN_NAME.test(name);

const isTableName = (name: string): boolean => /\.[ct]sv$/i.test(name);

/**
 * What is not meant by a folder: a vault's settings and its bin stand in folders that begin with a dot, and macOS adds
 * one of its own.
 */
export const isAside = (path: string): boolean => /(?:^|\/)(?:\.|__MACOSX\/)/.test(path);

/** What of an archive may be a note of the reader's: a Markdown file that is not meant for the vault alone. */
export const isNote = (path: string): boolean => isMarkdown(path) && !isAside(path);

function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

const unreadable = (name: string, code: FileProblemCode, detail = ''): FileContent =>
  emptyContent(null, [problemIn(name, code, { detail })]);
