/** What a list's columns can mean. Only the domain must be there. */
export const LIST_FIELDS = ['domain', 'name', 'note', 'source'] as const;
export type ListField = (typeof LIST_FIELDS)[number];
/** Which column holds which field; null for none. */
export type ListColumns = Record<ListField, number | null>;

/** A file of lines, one site each, before its reader has said what they mean. */
export interface ListSummary {
  /** The file's name without its ending: a first title. */
  title: string;
  /** The columns of a table by their headings, or by their numbers; one for a plain list. */
  columns: string[];
  /** As far as it can be told. */
  guess: ListColumns;
  /** Lines that name a site. */
  entries: number;
  /** Lines that do not, comments aside, and the first of them. */
  skipped: number;
  skippedExamples: string[];
}

/** What the reader says of a list. */
export interface ListMapping {
  title: string;
  /** Who says so. */
  by: string;
  /** The page the list comes from. */
  source: string;
  /** What it means to stand on the list: the note of every row without one of its own. */
  note: string;
  /** The language of the notes, as a tag. */
  language: string;
  columns: ListColumns;
}
