import { isCommonWord } from './common-words.ts';
import { MAX_NOTES, MAX_PACK_BYTES, Pack, type PackNote, type Subject } from './pack.ts';
import { termKey } from './phraseKey.ts';

/** One thing wrong with a pack: where (as in `notes[3].sources`), what, and what to do about it. */
export interface PackProblem {
  path: string;
  problem: string;
  remedy: string;
}

/** Of the pack's own words, no more than this is repeated in a problem. */
const MAX_QUOTED = 300;

export type PackCheck = { ok: true; pack: Pack } | { ok: false; problems: PackProblem[] };

/** Nobody mends more than this at a time; a pack of another format would have one for every line. */
const MAX_PROBLEMS = 50;

/**
 * Checks a pack: its form by the schema, then what a schema cannot say (references, uniqueness, dates, phrases). Shipped and
 * imported packs pass the same check.
 *
 * @param json - the parsed JSON file
 * @param today - dates after this day, as `YYYY-MM-DD`, are problems
 * @returns the pack, or its problems in the order of the file, at most {@link MAX_PROBLEMS}
 */
export function checkPack(json: unknown, today = new Date().toISOString().slice(0, 10)): PackCheck {
  const parsed = Pack.safeParse(json, { reportInput: true });
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.slice(0, MAX_PROBLEMS).map(formProblem) };
  }
  const problems: PackProblem[] = [];
  for (const problem of contentProblems(parsed.data, today)) {
    problems.push(problem);
    if (problems.length === MAX_PROBLEMS) break;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack: parsed.data };
}

/**
 * Checks a pack file's text.
 *
 * @param text - the file as read
 * @returns as {@link checkPack}; a file that is too large or no JSON has one problem
 */
export function checkPackText(text: string, today?: string): PackCheck {
  if (text.length > MAX_PACK_BYTES)
    return refused('is larger than 20 MB', `split it; a pack holds up to ${MAX_NOTES} notes`);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused(`is not JSON: ${error instanceof Error ? error.message : String(error)}`, 'save it as a JSON file');
  }
  return checkPack(json, today);
}

const refused = (problem: string, remedy: string): PackCheck => ({
  ok: false,
  problems: [{ path: '(file)', problem, remedy }],
});

type FormIssue = NonNullable<ReturnType<typeof Pack.safeParse>['error']>['issues'][number];

/** What to do about a value of the wrong form, by the kind of issue the schema reports. */
const FORM_REMEDIES: Partial<Record<FormIssue['code'], string>> = {
  invalid_type: 'add the field, or give it the kind of value docs/packs.md shows',
  invalid_value: 'use one of the allowed values',
  invalid_union: 'use one of the allowed kinds with its own fields',
  unrecognized_keys: 'remove the field, or mend its spelling',
  too_big: 'shorten or split it',
  too_small: 'fill it in, or remove what it belongs to',
};

/** What to do about a refused value, by the schema's own words for it. */
const REMEDIES: [problem: RegExp, remedy: string][] = [
  [/over-broad/, 'name the site itself, such as example.co.uk'],
  [/starts with "www\."/, 'leave out "www.": the domain covers it'],
  [/not a domain/, 'write the host alone, in small letters: no https://, path or port; international names as xn--'],
  [/HTML/, 'write plain text: no tags, no &…; marks'],
  [/names no source/, 'add a source with url, title, publisher and accessed; leave the note out if there is none'],
  [/not a day|not a date/, 'write dates like 2026-11-22'],
  [/web address/, 'give the full address of a page, starting with https://'],
];

function formProblem(issue: FormIssue): PackProblem {
  const problem =
    issue.code === 'unrecognized_keys'
      ? `has unknown fields: ${issue.keys.join(', ').slice(0, MAX_QUOTED)}`
      : describe(issue);
  const remedy =
    REMEDIES.find(([words]) => words.test(problem))?.[1] ??
    FORM_REMEDIES[issue.code] ??
    'see docs/packs.md for its form';
  return { path: pathOf(issue.path), problem, remedy };
}

function describe(issue: FormIssue): string {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'is missing' : `is not of the type ${issue.expected}`;
  if (issue.code === 'invalid_value')
    return `is none of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
  return issue.message.slice(0, MAX_QUOTED);
}

/** `['notes', 3, 'sources']` as `notes[3].sources`. */
function pathOf(path: PropertyKey[]): string {
  const written = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return written.replace(/^\./, '') || '(file)';
}

function* contentProblems(pack: Pack, today: string): Generator<PackProblem> {
  if (pack.updated > today) yield inFuture('updated', pack.updated);
  if (pack.expires !== undefined && pack.expires <= pack.updated) {
    yield { path: 'expires', problem: 'is not after "updated"', remedy: 'give a later day, or leave it out' };
  }
  const subjects = new Map<string, Subject>();
  for (const [index, subject] of pack.subjects.entries()) {
    if (subjects.has(subject.id)) yield duplicate(`subjects[${index}].id`, subject.id);
    subjects.set(subject.id, subject);
  }
  for (const [index, subject] of pack.subjects.entries())
    yield* subjectProblems(subject, `subjects[${index}]`, subjects);
  const noteIds = new Set<string>();
  for (const [index, note] of pack.notes.entries()) {
    if (noteIds.has(note.id)) yield duplicate(`notes[${index}].id`, note.id);
    noteIds.add(note.id);
    yield* noteProblems(note, `notes[${index}]`, subjects, today);
  }
}

function* subjectProblems(subject: Subject, path: string, subjects: Map<string, Subject>): Generator<PackProblem> {
  if (subject.partOf !== undefined && !subjects.has(subject.partOf)) yield unknown(`${path}.partOf`, subject.partOf);
  if (subject.type === 'term') {
    for (const [index, phrase] of subject.match.phrases.entries()) {
      if (termKey(phrase.language, phrase.text) === null) {
        yield {
          path: `${path}.match.phrases[${index}]`,
          problem: `"${phrase.text}" is not a run of words and would never be found`,
          remedy: 'leave out quotation marks, brackets and signs before, after and between the words',
        };
      }
      if (isCommonWord(phrase.text, phrase.language)) {
        yield {
          path: `${path}.match.phrases[${index}]`,
          problem: `"${phrase.text}" is one common word and would match on nearly every page`,
          remedy: 'give the whole phrase, such as "margin of error"',
        };
      }
    }
  }
  if (subject.type === 'author') {
    for (const [index, outlet] of (subject.match.outlets ?? []).entries()) {
      if (subjects.get(outlet)?.type !== 'outlet') yield unknown(`${path}.match.outlets[${index}]`, outlet);
    }
    for (const [where, names] of [
      ['match.names', subject.match.names],
      ['aliases', subject.aliases ?? []],
    ] as const) {
      for (const [index, name] of names.entries()) {
        if (/^\p{Script=Latin}+$/u.test(name) && !subject.match.outlets) {
          yield {
            path: `${path}.${where}[${index}]`,
            problem: `"${name}" is a single name that many people share`,
            remedy: 'give first and last name, or say with "outlets" where it counts',
          };
        }
      }
    }
  }
}

function* noteProblems(
  note: PackNote,
  path: string,
  subjects: Map<string, Subject>,
  today: string,
): Generator<PackProblem> {
  if (!subjects.has(note.subject)) yield unknown(`${path}.subject`, note.subject);
  if (note.text === undefined && (note.property === undefined || note.value === undefined)) {
    yield { path, problem: 'says nothing', remedy: 'give "text", or "property" and "value"' };
  }
  if (note.kind === 'assessment' && note.by === undefined) {
    yield { path: `${path}.by`, problem: 'is missing from an assessment', remedy: 'name who makes the assessment' };
  }
  if (note.asOf !== undefined && note.asOf > today) yield inFuture(`${path}.asOf`, note.asOf);
  for (const [index, source] of note.sources.entries()) {
    if (source.accessed !== undefined && source.accessed > today)
      yield inFuture(`${path}.sources[${index}].accessed`, source.accessed);
  }
}

const inFuture = (path: string, date: string): PackProblem => ({
  path,
  problem: `is in the future: ${date}`,
  remedy: 'give the day it was so, or was read',
});
const duplicate = (path: string, id: string): PackProblem => ({
  path,
  problem: `"${id}" is used twice`,
  remedy: 'give each its own id',
});
const unknown = (path: string, id: string): PackProblem => ({
  path,
  problem: `"${id}" is no subject of this pack`,
  remedy: 'add the subject, or mend the spelling of its id',
});
