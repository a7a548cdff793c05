import { Installation } from '../../domain/devices/destination.ts';
import { sha256 } from '../bytes.ts';

/** What a file holds: records, or the list of an installation's parts. */
export type FileKind = 'part' | 'list';

/** A file of ours by its path. */
export interface FileName {
  installation: string;
  kind: FileKind;
  number: number;
  /** `part-000001-HASH.bin`. */
  name: string;
  path: string;
}

/** 128 bits of SHA-256: what is half written, or another's, is known by its name. */
const HASH_LENGTH = 32;
const NAME = /^(?<kind>part|list)-(?<number>\d{6,12})-[0-9a-f]{32}\.bin$/;

/**
 * The name of a file: its kind, its number, and the hash of its bytes (content addressing: no two files share a name).
 */
export async function nameOf(kind: FileKind, number: number, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return `${kind}-${String(number).padStart(6, '0')}-${(await sha256(bytes)).slice(0, HASH_LENGTH)}.bin`;
}

/**
 * What a path says; null for a file that is none of ours: a copy some program made of a conflict, a file cut off while
 * it is written.
 */
export function fileNameOf(path: string): FileName | null {
  const [installation = '', name = '', ...deeper] = path.split('/');
  const { kind, number } = NAME.exec(name)?.groups ?? {};
  if (!Installation.safeParse(installation).success || deeper.length > 0 || (kind !== 'part' && kind !== 'list'))
    return null;
  return { installation, kind, number: Number(number), name, path };
}

/** Whether bytes are those the file was named for. */
export const isWhole = async ({ kind, number, name }: FileName, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> =>
  (await nameOf(kind, number, bytes)) === name;
