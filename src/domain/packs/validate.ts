import { contentProblems } from './contentProblems.ts';
import { withFactNotes } from './facts.ts';
import { linesOf } from './linesOfPaths.ts';
import { MAX_PACK_BYTES, MAX_PACK_MB, Pack } from './pack.ts';
import { problem, readIssue, WHOLE_FILE, type PackProblem, type PackProblemCode } from './problem.ts';

export type PackCheck = { ok: true; pack: Pack } | { ok: false; problems: PackProblem[] };

/** The longest id there is. */
const MAX_ID = 100;

/** Nobody mends more than this at a time; a pack of another format would have one for every line. */
const MAX_PROBLEMS = 50;

/**
 * Checks a pack: its form by the schema, then what a schema cannot say (references, uniqueness, dates, phrases).
 * Shipped and imported packs pass the same check.
 *
 * @param json - the parsed JSON file
 * @param today - dates after this day, as `YYYY-MM-DD`, are problems
 * @returns the pack, or its problems in the order of the file, at most {@link MAX_PROBLEMS}
 */
export function checkPack(json: unknown, today = new Date().toISOString().slice(0, 10)): PackCheck {
  // All that a pack must have would be missing in it.
  if (!isMeantAsPack(json)) return refused('not_a_pack');
  const parsed = Pack.safeParse(json, { reportInput: true });
  if (!parsed.success) {
    const found = parsed.error.issues.slice(0, MAX_PROBLEMS).map(formProblem);
    return { ok: false, problems: found.map((told) => withId(told, json)) };
  }
  const problems: PackProblem[] = [];
  for (const found of contentProblems(parsed.data, today)) {
    problems.push(withId(found, parsed.data));
    if (problems.length === MAX_PROBLEMS) break;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack: withFactNotes(parsed.data) };
}

const isMeantAsPack = (json: unknown): boolean => typeof json === 'object' && json !== null && 'format' in json;

/**
 * Checks a pack file's text.
 *
 * @param text - the file as read
 * @returns as {@link checkPack}; a file that is too large or no JSON has one problem
 */
export function checkPackText(text: string, today?: string): PackCheck {
  if (text.length > MAX_PACK_BYTES) return refused('too_large', String(MAX_PACK_MB));
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused('not_json', error instanceof Error ? error.message : String(error));
  }
  const checked = checkPack(json, today);
  if (checked.ok) return checked;
  const paths = new Set(checked.problems.map(({ path }) => path));
  paths.delete(WHOLE_FILE);
  const lines = linesOf(text, [...paths]);
  for (const found of checked.problems) {
    const line = lines.get(found.path);
    if (line !== undefined) found.line = line;
  }
  return checked;
}

/** A problem with the id of the subject or note it concerns: `notes[312]` says little to whoever wrote the file. */
function withId(found: PackProblem, pack: unknown): PackProblem {
  const [, list = '', index = ''] = /^(subjects|notes)\[(\d+)\]/.exec(found.path) ?? [];
  const entry = valueIn(valueIn(pack, list), index);
  const id = valueIn(entry, 'id');
  return typeof id === 'string' && id !== '' ? { ...found, id: id.slice(0, MAX_ID) } : found;
}

function valueIn(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list[Number(key)];
  }
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : undefined;
}

const refused = (code: PackProblemCode, ...values: string[]): PackCheck => ({
  ok: false,
  problems: [problem(WHOLE_FILE, code, ...values)],
});

type FormIssue = NonNullable<ReturnType<typeof Pack.safeParse>['error']>['issues'][number];

function formProblem(issue: FormIssue): PackProblem {
  const path = pathOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return problem(path, 'unknown_fields', issue.keys.join(', '));
    case 'invalid_type':
      return issue.input === undefined ? problem(path, 'missing') : problem(path, 'wrong_type', issue.expected);
    case 'invalid_value':
      return problem(path, 'none_of', issue.values.map((value) => JSON.stringify(value)).join(', '));
    case 'invalid_key':
      return problem(path, readIssue(issue.issues[0]?.message ?? '').code);
    default: {
      const { code, values } = readIssue(issue.message);
      return problem(path, code, ...values);
    }
  }
}

/** `['notes', 3, 'sources']` as `notes[3].sources`. */
function pathOf(path: PropertyKey[]): string {
  const written = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return written.replace(/^\./, '') || WHOLE_FILE;
}
