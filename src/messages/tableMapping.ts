/** What a column of a table can hold, in the order of what is needed most. */
export const TABLE_FIELDS = [
  'url',
  'quote',
  'note',
  'tags',
  'created',
  'title',
  'author',
  'colour',
  'folder',
  'outlet',
  'published',
  'updated',
  'id',
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/** What each column holds, in their order; null for one that is left out. */
export type TableColumns = (TableField | null)[];

/** What a reader says of a table. */
export interface TableMapping {
  /** Whether the first row names the columns. */
  hasHeadings: boolean;
  columns: TableColumns;
}

/** A table, or several with the same headings, whose columns only their reader knows. */
export interface TableSummary {
  files: string[];
  /** Of all files together, the first of each included. */
  rows: number;
  /** The first rows as they stand, long cells cut. */
  first: string[][];
  /** As far as it is certain. */
  guess: TableMapping;
}

/** Whether several columns may hold it: their texts are put together. */
export const isSeveral = (field: TableField): boolean => ['note', 'tags', 'folder'].includes(field);

/** What a table lacks for notes to be made of it: where they stand, or what they say. Null where it has both. */
export function lackOf(columns: TableColumns): 'address' | 'words' | null {
  if (!columns.includes('url')) return 'address';
  return columns.some((field) => field !== null && ['quote', 'note', 'tags', 'folder'].includes(field))
    ? null
    : 'words';
}

/** A column's name without a heading, as spreadsheets have it: A to Z, AA. `index` counts from 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCodePoint(65 + (index % 26));
}
