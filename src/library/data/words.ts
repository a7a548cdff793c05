import type { FileProblem } from '../../messages/fileProblem.ts';
import type { Text } from '../../ui/text.ts';
import type { DataPreview, StorageState } from '../../messages/dataView.ts';

/** An error code of an action as a sentence for the reader. */
export const dataErrorWords = (code: string, text: Text): string =>
  text.find(`error_data_${code.replaceAll('-', '_')}`) ?? text('error_data_unknown');

/** What is wrong, and what to do. */
export const problemWords = ({ code, detail, path }: FileProblem, text: Text): string => {
  if (code === 'skipped' && detail !== '1') return text.count('skippedKind', Number(detail), kindWords(path, text));
  const said = code === 'other-kind' ? kindWords(detail, text) : code === 'skipped' ? kindWords(path, text) : detail;
  return text.find(`error_file_${code.replaceAll('-', '_')}`, said) ?? code;
};

const kindWords = (kind: string, text: Text): string => text.find(`value_fileKind_${kind}`) ?? kind;

/** Where it is wrong: "notes.json · record 12 · created". */
export const placeWords = ({ code, file, record, byte, path }: FileProblem, text: Text): string =>
  [
    file,
    record !== null && text('placeRecord', text.number(record)),
    byte !== null && text('placeByte', text.number(byte)),
    code !== 'skipped' && path,
  ]
    .filter(Boolean)
    .join(' · ');

/** "3 notes, 1 in the trash, 2 drafts, 1 pack of your own". */
export const contentWords = ({ notes, trashed, drafts, kept, packs }: StorageState, text: Text): string =>
  listWords(
    [
      text.count('noteCount', notes),
      trashed > 0 && text.count('trashedCount', trashed),
      drafts > 0 && text.count('draftCount', drafts),
      kept > 0 && text.count('keptCount', kept),
      packs > 0 && text.count('ownPackCount', packs),
    ],
    text,
  );

/** What a restore or an import has done, or that it had nothing to do. */
export const takenWords = (
  { notes, drafts, kept, packs }: Pick<DataPreview, 'notes' | 'drafts' | 'kept' | 'packs'>,
  text: Text,
): string => {
  const parts = [
    notes.new > 0 && text.count('takenNew', notes.new),
    notes.newer > 0 && text.count('takenNewer', notes.newer),
    notes.conflict > 0 && text.count('takenConflict', notes.conflict),
    drafts > 0 && text.count('draftCount', drafts),
    kept > 0 && text.count('keptCount', kept),
    packs.length > 0 && text.count('ownPackCount', packs.length),
  ];
  return parts.some(Boolean) ? text('takenIn', listWords(parts, text)) : text('takenNothing');
};

const listWords = (parts: readonly (string | false)[], text: Text): string =>
  new Intl.ListFormat(text.tag, { type: 'unit', style: 'long' }).format(parts.filter((part) => part !== false));

/** A size as people say it: "1.2 MB". */
export function sizeWords(bytes: number, text: Text): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const unit = units[power] ?? 'byte';
  const size = bytes / 1000 ** power;
  // In short English has "854 byte".
  const unitDisplay = power === 0 ? 'long' : 'short';
  return text.number(size, { style: 'unit', unit, unitDisplay, maximumFractionDigits: size < 10 ? 1 : 0 });
}
