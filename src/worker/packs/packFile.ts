import { contextNotesOf } from '../../domain/packs/indexing.ts';
import { MAX_PACK_BYTES, MAX_PACK_MB, type Pack } from '../../domain/packs/pack.ts';
import { problem, WHOLE_FILE, type PackProblem } from '../../domain/packs/problem.ts';
import { checkPack, checkPackText, type PackCheck } from '../../domain/packs/validate.ts';
import { RESERVED_ID } from '../../domain/packs/shipped.ts';
import { readList, type List } from './list.ts';
import type { ListMapping } from '../../messages/listMapping.ts';
import { packOfList } from './packOfList.ts';
import type { FileCheck, OnProgress } from '../../messages/packsView.ts';
import type { Database } from '../../storage/schema.ts';
import { importPack } from '../../storage/packs/stagePack.ts';
import { importedPack } from '../../storage/packs/packs.ts';
import { previewOf } from './packPreview.ts';

/** One file on its way into the library: looked at, perhaps given a meaning, taken in. */
export interface PackFile {
  check(): Promise<FileCheck>;
  map(mapping: ListMapping): Promise<FileCheck>;
  apply(onProgress: OnProgress): Promise<void>;
}

/** Opens a file of the reader's: nothing of it is read before it is checked, and nothing stored before `apply`. */
export function openPackFile(file: File, database: () => Promise<Database>): PackFile {
  let list: List | null = null;
  let checked: { pack: Pack; source: Blob; replaces: string | null } | null = null;

  const judge = async (result: PackCheck, source: Blob): Promise<FileCheck> => {
    if (!result.ok) return { state: 'bad', problems: result.problems };
    const { pack } = result;
    if (RESERVED_ID.test(pack.id)) return bad(problem('id', 'reserved_id'));
    const stored = await importedPack(await database(), pack.id);
    checked = { pack, source, replaces: stored?.key ?? null };
    return { state: 'pack', preview: previewOf(pack, contextNotesOf(pack), stored?.header ?? null) };
  };

  return {
    check: async () => {
      if (file.size > MAX_PACK_BYTES) return bad(problem(WHOLE_FILE, 'too_large', String(MAX_PACK_MB)));
      const bytes = await file.arrayBuffer();
      const text = decode(bytes);
      if (text === null) return bad(problem(WHOLE_FILE, 'not_text'));
      if (looksLikeJson(text)) return judge(checkPackText(text), new Blob([bytes], { type: 'application/json' }));
      list = readList(text, file.name);
      if (list.summary.entries === 0) return bad(problem(WHOLE_FILE, 'no_sites'));
      return { state: 'list', list: list.summary };
    },
    map: async (mapping) => {
      if (!list) throw new Error('no list was read');
      const json = packOfList(list, mapping);
      return judge(checkPack(json), new Blob([JSON.stringify(json, null, 2)], { type: 'application/json' }));
    },
    apply: async (onProgress) => {
      if (!checked) throw new Error('no pack was checked');
      const { pack, source, replaces } = checked;
      await importPack(await database(), pack, source, replaces, onProgress);
    },
  };
}

const bad = (found: PackProblem): FileCheck => ({ state: 'bad', problems: [found] });

const looksLikeJson = (text: string): boolean => /^\uFEFF?\s*[{[]/.test(text);

/**
 * Text of UTF-8 bytes, or of UTF-16 ones that say so by their mark, as spreadsheets write them; null for anything else.
 */
function decode(bytes: ArrayBuffer): string | null {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
