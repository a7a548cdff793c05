import { contentHashOf } from '../../../domain/notes/contentHash.ts';
import { lineageOf, withForebears } from '../../../domain/notes/lineage.ts';
import type { PersonalNote } from '../../../domain/notes/note.ts';
import { ownTextOf } from '../../../domain/notes/saving.ts';
import type { FormOfRecord, IncomingNote } from '../incoming.ts';
import { quoted } from '../text/quotation.ts';

interface Found extends IncomingNote {
  form: FormOfRecord;
}
const isFound = (incoming: IncomingNote): incoming is Found => incoming.form !== undefined;

/**
 * Record linkage. Some programs hand out the same records as JSON, where each has an id, and as a table, where none
 * has: this finds those that have come in the other form before, so that each is one note. They stand on the same words
 * of the same page, and were made in the same minute (tables are no more exact) or say the same; where a program keeps
 * one person's records, the only one on its words is the same too.
 *
 * @param stored - all notes here that were made of other programs' records
 * @returns the incoming notes, those known by another id under that, with what only the other form had
 */
export function withKnownIds(stored: readonly PersonalNote[], incoming: readonly IncomingNote[]): IncomingNote[] {
  const known = new Map<string, PersonalNote>();
  const byPlace = new Map<string, Set<string>>();
  const add = (note: PersonalNote) => {
    known.set(note.id, note);
    for (const place of placesOf(note)) byPlace.set(place, (byPlace.get(place) ?? new Set()).add(note.id));
  };
  for (const note of stored) add(note);
  const found = new Map<IncomingNote, IncomingNote>();
  for (const file of Map.groupBy(incoming.filter(isFound), ({ form }) => `${form.source} ${form.file}`).values()) {
    // Records of one file are all different.
    const taken = new Set(file.map(({ note }) => note.id).filter((id) => known.has(id)));
    const open = new Set(file.filter(({ note }) => !known.has(note.id)));
    const candidatesOf = ({ form, note }: Found) => {
      const ids = new Set(placesToLookAt(note, form).flatMap((place) => Array.from(byPlace.get(place) ?? [])));
      return [...ids].flatMap((id) => {
        const other = taken.has(id) ? undefined : known.get(id);
        return other && isOtherForm(form, other) && standsOn(other, form) ? [other] : [];
      });
    };
    for (const isSame of [isOfMoment, saysSame, isAlone]) {
      const places = Map.groupBy(open, placeOf);
      for (const record of open) {
        const candidates = candidatesOf(record);
        const hasOneEach = candidates.length === 1 && places.get(placeOf(record))?.length === 1;
        const same = candidates.find((one) => isSame(record.form, one, hasOneEach) && isCertain(record.form, one));
        if (!same) continue;
        open.delete(record);
        taken.add(same.id);
        found.set(record, { ...record, note: joined(record, same) });
      }
    }
    for (const record of file) add((found.get(record) ?? record).note);
  }
  return incoming.map((one) => found.get(one) ?? one);
}

/** Tables break lines as they like. */
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Tables have no seconds. */
const minuteOf = (instant: string | null): string => instant?.slice(0, 'YYYY-MM-DDThh:mm'.length) ?? '';

/** Where a note is to be found: by the words on its page; without a page, as in a book, by the minute. */
function placesOf({ subject, passage, created }: PersonalNote): string[] {
  if (subject.kind !== 'article') return [`book ${minuteOf(created)}`];
  const words = folded(passage?.exact ?? '');
  return [...subject.keys.map((key) => `page ${key} ${words}`), `words ${minuteOf(created)} ${words}`];
}

function placesToLookAt({ subject }: PersonalNote, { exact, created }: FormOfRecord): string[] {
  const words = folded(exact);
  const book = created === null || words === '' ? [] : [`book ${minuteOf(created)}`];
  if (subject.kind === 'article') return [...subject.keys.map((key) => `page ${key} ${words}`), ...book];
  return book.length > 0 ? [...book, `words ${minuteOf(created)} ${words}`] : [];
}

const placeOf = ({ note, form }: Found): string => JSON.stringify([note.subject.keys[0], folded(form.exact)]);

/** Notes that were made before their form was kept may be of any program: those have to agree in all. */
function isOtherForm({ source }: FormOfRecord, { record }: PersonalNote): boolean {
  if (record?.source === undefined) return record !== undefined;
  return record.source !== source && programOf(record.source) === programOf(source);
}
const programOf = (source: string): string => source.split(' ', 1)[0] ?? '';

const isCertain = (form: FormOfRecord, note: PersonalNote): boolean =>
  note.record?.source !== undefined || (isOfMoment(form, note) && saysSame(form, note));

/** Of a note without a page its text begins with the words. */
const standsOn = ({ subject, body }: PersonalNote, { exact }: FormOfRecord): boolean =>
  subject.kind === 'article' || body.startsWith(quoted(exact));

const isOfMoment = ({ created }: FormOfRecord, note: PersonalNote): boolean =>
  minuteOf(created) === minuteOf(note.created);

/** The same text by the same writer, where a file has several. */
const saysSame = (form: FormOfRecord, note: PersonalNote): boolean =>
  textOf(note, form) === form.body.trim() && writersIn(form.tags) === writersIn(note.tags);

const writersIn = (tags: readonly string[]): string =>
  tags
    .filter((tag) => tag.startsWith('@'))
    .toSorted()
    .join(' ');

/** Others write on the same words of a page only where many do. */
const isAlone = ({ source }: FormOfRecord, _note: PersonalNote, hasOneEach: boolean): boolean =>
  hasOneEach && programOf(source) !== 'hypothesis';

/** What a note says of its words, without the quotation that one on a topic begins with. */
const textOf = ({ subject, body }: PersonalNote, { exact }: FormOfRecord): string => {
  const quotation = exact === '' ? '' : quoted(exact);
  return (subject.kind !== 'article' && body.startsWith(quotation) ? body.slice(quotation.length) : body).trim();
};

/**
 * A record as the note it is known as. A table has neither what stands beside a passage nor the page's title, and each
 * form has tags that the other lacks: all are kept. One that says the same came from that note; otherwise the merge
 * decides.
 */
function joined({ note, form }: Found, stored: PersonalNote): PersonalNote {
  const isSame = textOf(stored, form) === form.body.trim();
  const base = form.isTable
    ? { ...stored, body: isSame ? stored.body : form.body, rivals: [], deleted: null, updated: note.updated }
    : { ...note, id: stored.id, body: isSame && stored.subject.kind === 'article' ? stored.body : note.body };
  // Writers are told apart in one form only.
  const union = [...new Set([...stored.tags, ...form.tags.filter((tag) => !tag.startsWith('@'))])];
  const taken = stored.record?.contentHash;
  const tags =
    [form.tags, stored.tags].find((these) => contentHashOf({ ...base, tags: [...these] }) === taken) ?? union;
  const { source } = stored.record ?? {};
  const made = { ...base, tags: [...tags] };
  const record = { contentHash: contentHashOf(made), updated: form.updated, ...(source !== undefined && { source }) };
  const { forebears: _others, ...own } = { ...made, record };
  return isSame && contentHashOf(made) !== taken ? withForebears(own, lineageOf(ownTextOf(stored, {}))) : own;
}
