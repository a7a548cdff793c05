import type { Schema } from '../../storage/schema.ts';

/** What an import reads and writes, in one transaction. */
export const MERGED_STORES = [
  'personalNotes',
  'drafts',
  'noteHistory',
  'people',
  'textSketches',
  'keptArticles',
  'keptVersions',
  'packs',
  'packFiles',
  'meta',
  'tombstones',
  'changes',
  'devices',
] as const satisfies (keyof Schema)[];
