import { localDay } from '../../domain/time.ts';
import { joined, sha256 } from '../bytes.ts';
import { BACKUP_VERSION, type BackupHeader, type BackupRecord } from './backupFormat.ts';
import { lineOf } from './lines.ts';

/** A finished backup. */
interface Backup {
  file: Blob;
  /** The same of two backups with the same content, whenever they were made. */
  contentHash: string;
}

/** Told now and then how many records are written. */
type OnRecord = (written: number) => void;
const TOLD_EVERY = 1000;

/**
 * Writes a backup: gzip of UTF-8 text, each line the CRC-32 of its content and the content as JSON, so that damage is
 * found and found to be in one record; the last line holds the SHA-256 of all before it.
 */
export async function writeBackup(
  header: Omit<BackupHeader, 'format' | 'formatVersion'>,
  records: readonly BackupRecord[],
  onRecord: OnRecord = () => undefined,
): Promise<Backup> {
  const lines = [lineOf(['header', { format: 'sidelight-backup', formatVersion: BACKUP_VERSION, ...header }])];
  for (const [index, record] of records.entries()) {
    lines.push(lineOf(record));
    if (index % TOLD_EVERY === 0) onRecord(index);
  }
  const content = joined(lines);
  const end = lineOf(['end', { lines: lines.length, sha256: await sha256(content) }]);
  const zipped = new Blob([content, end]).stream().pipeThrough(new CompressionStream('gzip'));
  return {
    file: await new Response(zipped, { headers: { 'content-type': 'application/gzip' } }).blob(),
    contentHash: await sha256(joined(lines.slice(1))),
  };
}

/** `sidelight-backup-2026-11-24.jsonl.gz`; the day is the reader's own. */
export const backupFileName = (made: Date): string => `sidelight-backup-${localDay(made)}.jsonl.gz`;
