import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A tar archive is a row of blocks of this size (POSIX.1-1988, ustar). */
const BLOCK = 512;

/** The countries' files of the World Factbook's last edition by path, `europe/fr.json`. */
export function archivedFiles(folder: string): Map<string, string> {
  const tar = gunzipSync(readFileSync(join(folder, 'factbook/factbook.json-8662a8b.tar.gz')));
  const files = new Map<string, string>();
  for (let at = 0; at + BLOCK <= tar.length;) {
    const path = tar
      .toString('latin1', at, at + 100)
      .replace(/\0.*$/s, '')
      .replace(/^\.\//, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    const begin = at + BLOCK;
    if (/^[a-z-]+\/[a-z]{2}\.json$/.test(path)) files.set(path, tar.toString('utf8', begin, begin + size));
    at = begin + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

/** The combining marks (Unicode) that the Factbook's named characters stand for. */
const MARKS: Record<string, string> = {
  grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030A', caron: '\u030C', cedil: '\u0327',
}; // oxfmt-ignore

/** Text without the named characters and tags of HTML. */
export const plainText = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&([a-zA-Z])(grave|acute|circ|tilde|uml|ring|caron|cedil);/g, (_named, letter: string, mark: string) =>
      `${letter}${MARKS[mark] ?? ''}`.normalize('NFC'),
    )
    .replaceAll('&rsquo;', '’');
