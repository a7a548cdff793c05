import type * as z from 'zod/mini';

/** What can be wrong with a file or a record in it; each has its own sentence, which also says what to do. */
export const FILE_PROBLEM_CODES = [
  // The file as a whole
  'unreadable',
  'empty-file',
  'too-large',
  'unknown-format',
  'other-kind',
  'not-text',
  'not-json',
  'damaged-zip',
  // A backup
  'cut-off',
  'damaged-gzip',
  'damaged-record',
  'checksum',
  'no-header',
  'newer-version',
  'bad-pack',
  // One record
  'bad-row',
  'missing',
  'wrong-kind',
  'too-long',
  'bad-value',
  'no-address',
  'nothing-said',
  'no-front-matter',
  'bad-front-matter',
  // Of a record that is taken all the same
  'bad-date',
  'left-out',
  // Files of a folder that hold no notes
  'skipped',
] as const;
export type FileProblemCode = (typeof FILE_PROBLEM_CODES)[number];

/** Whether the record is taken in all the same, without what the problem tells. */
export const isTaken = ({ code }: Pick<FileProblem, 'code'>): boolean => code === 'bad-date' || code === 'left-out';

/** Whether it tells of files of a folder that nobody has meant. */
export const isSkipped = ({ code }: Pick<FileProblem, 'code'>): boolean => code === 'skipped';

/** One thing that could not be read: what, and where as exactly as that is known. */
export interface FileProblem {
  code: FileProblemCode;
  file: string;
  /** Counted from 1. */
  record: number | null;
  /** Offset in the file as it lies on disk, from 0. */
  byte: number | null;
  /** The field, as in `passage.start`. */
  path: string;
  /** What the field or the parser says, in its own words. */
  detail: string;
}

/** Where in a file something stands, and what is said of it there. */
export type ProblemPlace = Partial<Omit<FileProblem, 'code' | 'file'>>;

/** @param place - as far as it is known */
export const problemIn = (file: string, code: FileProblemCode, place: ProblemPlace = {}): FileProblem => ({
  code,
  file,
  record: null,
  byte: null,
  path: '',
  detail: '',
  ...place,
});

/** Why no note is made of a record, and which of its fields is to blame where one is. */
export type RecordRefusal = Pick<FileProblem, 'code'> & Partial<Pick<FileProblem, 'path'>>;

/**
 * The first thing a schema has against a record; parse with `reportInput`, so that what is missing is told from what is
 * wrong.
 */
export function recordRefusal(error: z.core.$ZodError): RecordRefusal {
  const [issue] = error.issues;
  if (!issue) return { code: 'bad-value' };
  const path = issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return { code: codeOf(issue), path: path.replace(/^\./, '') };
}

/** What was refused, with its place in a file. A field is told within that place. */
export function refusalIn(file: string, { code, path = '' }: RecordRefusal, place: ProblemPlace = {}): FileProblem {
  return problemIn(file, code, { ...place, path: [place.path, path].filter(Boolean).join('.') });
}

/** What a schema has against a record, with its place in a file; see {@link recordRefusal}. */
export const schemaProblem = (file: string, error: z.core.$ZodError, place: ProblemPlace = {}): FileProblem =>
  refusalIn(file, recordRefusal(error), place);

function codeOf(issue: z.core.$ZodIssue): FileProblemCode {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : 'wrong-kind';
    case 'too_big':
      return 'too-long';
    case 'too_small':
      return 'missing';
    default:
      return 'bad-value';
  }
}

/** Nobody reads more than this; a file of another format would have one for every record. */
export const MOST_PROBLEMS = 200;
