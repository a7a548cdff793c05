/** Kinds of files that are taken for exports and are none, each with its words in the reader's language. */
export const FILE_KINDS = [
  'pdf',
  'image',
  'html',
  'bookmarks',
  'xml',
  'database',
  'document',
  'archive',
  'pack',
  'own_csv',
  'settings',
  'table',
  'media',
  // Of a folder only: nobody has meant them
  'binary',
  'empty',
  'page',
  'unknown',
] as const;
type FileKind = (typeof FILE_KINDS)[number];

/** How files of a kind begin: as bytes, one letter each. */
const BEGINNINGS: readonly (readonly [kind: FileKind, beginning: RegExp])[] = [
  ['pdf', /^%PDF-/],
  ['image', /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF....WEBP|<svg)/s],
  ['media', /^(?:ID3|OggS|fLaC|.E\xDF\xA3|RIFF....(?:WAVE|AVI )|....ftyp)/s],
  ['database', /^SQLite format 3/],
  ['archive', /^(?:7z\xBC\xAF|Rar!|BZh|\xFD7zXZ)/],
  ['document', /^(?:\xD0\xCF|\{\\rtf)/],
  ['bookmarks', /^\s*<!DOCTYPE NETSCAPE-Bookmark-file-1>/i],
  ['html', /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|head|body|title)\b/i],
  ['xml', /^\s*<(?:\?xml|opml|rss|feed)\b/i],
];
/** What is packed in a zip of another program. */
const PACKED: readonly (readonly [kind: FileKind, path: RegExp])[] = [
  ['document', /^(?:word|xl|ppt)\/|^META-INF\/container\.xml$|^content\.xml$/],
  ['html', /\.html?$/i],
];
/** Bytes by which a file is told. */
export const BEGINNING = 200;

/** What a file is that is none of the formats read, by its first bytes; null where that cannot be told. */
export function kindOf(bytes: Uint8Array): FileKind | null {
  const beginning = String.fromCharCode(...bytes.subarray(0, BEGINNING)).replace(/^\xEF\xBB\xBF/, '');
  return BEGINNINGS.find(([, pattern]) => pattern.test(beginning))?.[0] ?? null;
}

/**
 * Whether a file is neither text nor packed: no text has a zero byte but that in two bytes a letter, which its mark
 * tells.
 */
export const looksBinary = (beginning: Uint8Array): boolean =>
  beginning.includes(0) && !NO_BINARIES.has(((beginning[0] ?? 0) << 8) | (beginning[1] ?? 0));

/** How zip, gzip and both marks of text in two bytes a letter begin. */
const NO_BINARIES = new Set([0x504b, 0x1f8b, 0xfffe, 0xfeff]);

/** What a zip is in which nothing was found to read, by the names in it. */
export const kindOfPaths = (paths: readonly string[]): FileKind | null =>
  PACKED.find(([, pattern]) => paths.some((path) => pattern.test(path)))?.[0] ?? null;

/** What JSON is that is no export of notes: a pack of context notes, the settings of a clipper. */
export function kindOfJson(json: unknown): FileKind | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  if ('format' in json && json.format === 'sidelight-pack') return 'pack';
  return 'schemaVersion' in json || 'template_list' in json ? 'settings' : null;
}
