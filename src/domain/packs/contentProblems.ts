import type { SubjectKey } from '../keys/subjectKey.ts';
import { isNameKey, nameKey, termKey } from '../keys/phraseKey.ts';
import { isCountry, isLicence, isYear } from './codes.ts';
import { isCommonWord } from './commonWords.ts';
import { factNotes } from './facts.ts';
import { phraseKeys } from './indexing.ts';
import type { Pack, PackNote, Subject } from './pack.ts';
import { isPlatform } from './platform.ts';
import { problem, type PackProblem } from './problem.ts';
import { OutletKind, PerennialStatus, StateArrangement } from './properties.ts';
import { RESERVED_ID } from './shipped.ts';

/**
 * What is wrong with what a pack says, where its form is right: references, uniqueness, dates, phrases.
 *
 * @param today - dates after this day, as `YYYY-MM-DD`, are problems
 * @returns the problems as they are found, subjects before notes
 */
export function* contentProblems(pack: Pack, today: string): Generator<PackProblem> {
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
  switch (subject.type) {
    case 'term':
      yield* termProblems(subject, path);
      break;
    case 'entity':
    case 'outlet':
      yield* nameProblems(subject, path);
      break;
    case 'author':
      yield* authorProblems(subject, path, subjects);
      break;
    case 'outlet-section':
    case 'address':
      break;
  }
}

type Of<T extends Subject['type']> = Extract<Subject, { type: T }>;

function* termProblems({ match }: Of<'term'>, path: string): Generator<PackProblem> {
  for (const [index, { language, text }] of match.phrases.entries()) {
    const where = `${path}.match.phrases[${index}]`;
    if (termKey(language, text) === null) yield problem(where, 'no_words', text);
    if (isCommonWord(text, language)) yield problem(where, 'common_word', text);
  }
}

function* nameProblems({ match }: Of<'entity' | 'outlet'>, path: string): Generator<PackProblem> {
  for (const [index, { text, language = 'en', near }] of (match.phrases ?? []).entries()) {
    const where = `${path}.match.phrases[${index}]`;
    if (nameKey(text) === null) yield problem(where, 'no_words', text);
    // Sentences begin with a capital: "Target" alone is a name no more than "target" is.
    if (near === undefined && isCommonWord(text, language)) yield problem(where, 'common_word', text);
  }
}

function* authorProblems(
  { match, aliases = [] }: Of<'author'>,
  path: string,
  subjects: Map<string, Subject>,
): Generator<PackProblem> {
  for (const [index, outlet] of (match.outlets ?? []).entries())
    if (subjects.get(outlet)?.type !== 'outlet')
      yield problem(`${path}.match.outlets[${index}]`, 'unknown_subject', outlet);
  if (match.outlets) return;
  for (const [where, names] of [['match.names', match.names] as const, ['aliases', aliases] as const])
    for (const [index, name] of names.entries())
      if (/^\p{Script=Latin}+$/u.test(name)) yield problem(`${path}.${where}[${index}]`, 'single_name', name);
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
