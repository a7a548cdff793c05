import { isPlatform } from './platform.ts';
import { isCountry, isLicence, isYear } from './codes.ts';
import { isCommonWord } from './commonWords.ts';
import { OutletKind, PerennialStatus, StateArrangement } from './properties.ts';
import { factNotes, withFactNotes } from './facts.ts';
import { linesOf } from './linesOfPaths.ts';
import { RESERVED_ID } from './shipped.ts';
import { MAX_PACK_BYTES, MAX_PACK_MB, Pack, type PackNote, type Subject } from './pack.ts';
import { phraseKeys } from './indexing.ts';
import { isNameKey, nameKey, termKey } from '../keys/phraseKey.ts';
import type { SubjectKey } from '../keys/subjectKey.ts';
import { problem, readIssue, WHOLE_FILE, type PackProblem, type ProblemCode } from './problem.ts';

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

const refused = (code: ProblemCode, ...values: string[]): PackCheck => ({
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

function* contentProblems(pack: Pack, today: string): Generator<PackProblem> {
  if (!isLicence(pack.licence)) yield problem('licence', 'not_licence');
  if (pack.updated > today) yield problem('updated', 'in_future', pack.updated);
  if (pack.expires !== undefined && pack.expires <= pack.updated) {
    yield problem('expires', 'expires_early');
  }
  const subjects = new Map<string, Subject>();
  for (const [index, subject] of pack.subjects.entries()) {
    if (subjects.has(subject.id)) yield problem(`subjects[${index}].id`, 'twice', subject.id);
    subjects.set(subject.id, subject);
  }
  for (const [index, subject] of pack.subjects.entries())
    yield* subjectProblems(subject, `subjects[${index}]`, subjects);
  yield* sharedNames(pack.subjects);
  yield* domainProblems(pack);
  const noteIds = new Set<string>();
  const placed = [
    ...pack.subjects.flatMap((subject, index) =>
      factNotes(subject).map((note) => [note, `subjects[${index}].facts`, `subjects[${index}].facts`] as const),
    ),
    ...pack.notes.map((note, index) => [note, `notes[${index}]`, `notes[${index}].id`] as const),
  ];
  for (const [note, path, idPath] of placed) {
    if (noteIds.has(note.id)) yield problem(idPath, 'twice', note.id);
    noteIds.add(note.id);
    yield* noteProblems(note, path, subjects, today);
  }
}

function* subjectProblems(subject: Subject, path: string, subjects: Map<string, Subject>): Generator<PackProblem> {
  if (subject.partOf !== undefined && !subjects.has(subject.partOf))
    yield problem(`${path}.partOf`, 'unknown_subject', subject.partOf);
  if (subject.type === 'term') {
    for (const [index, phrase] of subject.match.phrases.entries()) {
      if (termKey(phrase.language, phrase.text) === null) {
        yield problem(`${path}.match.phrases[${index}]`, 'no_words', phrase.text);
      }
      if (isCommonWord(phrase.text, phrase.language)) {
        yield problem(`${path}.match.phrases[${index}]`, 'common_word', phrase.text);
      }
    }
  }
  if (subject.type === 'entity' || subject.type === 'outlet') {
    for (const [index, { text, language = 'en', near }] of (subject.match.phrases ?? []).entries()) {
      if (nameKey(text) === null) yield problem(`${path}.match.phrases[${index}]`, 'no_words', text);
      // Sentences begin with a capital: "Target" alone is a name no more than "target" is.
      if (near === undefined && isCommonWord(text, language))
        yield problem(`${path}.match.phrases[${index}]`, 'common_word', text);
    }
  }
  if (subject.type === 'author') {
    for (const [index, outlet] of (subject.match.outlets ?? []).entries()) {
      if (subjects.get(outlet)?.type !== 'outlet')
        yield problem(`${path}.match.outlets[${index}]`, 'unknown_subject', outlet);
    }
    for (const [where, names] of [
      ['match.names', subject.match.names],
      ['aliases', subject.aliases ?? []],
    ] as const) {
      for (const [index, name] of names.entries()) {
        if (/^\p{Script=Latin}+$/u.test(name) && !subject.match.outlets) {
          yield problem(`${path}.${where}[${index}]`, 'single_name', name);
        }
      }
    }
  }
}

/** Names that two subjects share, unless the words near them settle for both which is meant. */
function* sharedNames(subjects: readonly Subject[]): Generator<PackProblem> {
  const owners = new Map<SubjectKey, { id: string; settled: boolean }>();
  for (const [index, subject] of subjects.entries()) {
    for (const [key, near] of phraseKeys(subject)) {
      if (!isNameKey(key)) continue;
      const settled = near !== undefined;
      const owner = owners.get(key);
      if (owner !== undefined && owner.id !== subject.id && !(owner.settled && settled))
        yield problem(`subjects[${index}].match.phrases`, 'phrase_twice', key.replace(/^name:[^:]*:/, ''), owner.id);
      owners.set(key, { id: subject.id, settled });
    }
  }
}

/**
 * Domains that two outlets claim, and those of platforms: of these only Sidelight's own packs say what it means to
 * publish there.
 */
function* domainProblems({ id, subjects }: Pack): Generator<PackProblem> {
  const owners = new Map<string, string>();
  for (const [index, subject] of subjects.entries()) {
    if (subject.type !== 'outlet') continue;
    for (const [at, domain] of subject.match.domains.entries()) {
      const path = `subjects[${index}].match.domains[${at}]`;
      const owner = owners.get(domain);
      if (owner !== undefined) yield problem(path, 'domain_twice', domain, owner);
      else owners.set(domain, subject.id);
      if (isPlatform(domain) && !RESERVED_ID.test(id)) yield problem(path, 'platform', domain);
    }
  }
}

/** The codes that may stand as values of a property. */
const CODES: Partial<Record<string, readonly string[]>> = {
  additionalType: OutletKind.options,
  ownershipFundingInfo: StateArrangement.options,
  communityAssessment: PerennialStatus.options,
};

function* valueProblems({ property = '', value }: PackNote, path: string, today: string): Generator<PackProblem> {
  if (value === undefined) return;
  const codes = CODES[property];
  if (codes !== undefined && !codes.includes(value)) yield problem(path, 'none_of', codes.join(', '));
  if (property === 'countryOfOrigin' && !isCountry(value)) yield problem(path, 'not_country', value);
  if (property === 'foundingDate' && !isYear(value, today)) yield problem(path, 'not_year', value);
}

function* noteProblems(
  note: PackNote,
  path: string,
  subjects: Map<string, Subject>,
  today: string,
): Generator<PackProblem> {
  if (!subjects.has(note.subject)) yield problem(`${path}.subject`, 'unknown_subject', note.subject);
  if (note.text === undefined && (note.property === undefined || note.value === undefined)) {
    yield problem(path, 'says_nothing');
  }
  yield* valueProblems(note, `${path}.value`, today);
  if (note.kind === 'assessment' && note.by === undefined) {
    yield problem(`${path}.by`, 'by_missing');
  }
  if (note.expires !== undefined && note.asOf !== undefined && note.expires <= note.asOf)
    yield problem(`${path}.expires`, 'expires_early');
  if (note.asOf !== undefined && note.asOf > today) yield problem(`${path}.asOf`, 'in_future', note.asOf);
  for (const [index, source] of note.sources.entries()) {
    if (source.accessed !== undefined && source.accessed > today)
      yield problem(`${path}.sources[${index}].accessed`, 'in_future', source.accessed);
  }
}
