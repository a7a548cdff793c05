import type { Article } from '../../domain/article/article.ts';
import { isOnePerson, keysOfPerson } from '../../domain/notes/people.ts';
import { inReadingOrder, type PersonalNote, type Subject } from '../../domain/notes/note.ts';
import { draftKeysOf, draftsAmong } from '../../domain/notes/drafts.ts';
import { mentionsIn, usesOf } from './mentions.ts';
import { placesOf } from './places.ts';
import type { OwnNotes } from '../../domain/report/report.ts';
import { articleNotesFor } from './articleNotes.ts';
import type { Database } from '../../storage/schema.ts';
import { allDrafts } from '../../storage/drafts.ts';
import { noteFilterOf } from '../../storage/noteFilter.ts';
import { notesFor } from '../../storage/notes.ts';
import { decisions } from '../../storage/people.ts';

/**
 * What the reader's own notes say about an article.
 *
 * @param subjects - what can be noted on there, as its report names them
 * @param onArticle - the notes on the article itself, where they were asked for
 */
export async function ownNotesOn(
  database: Database,
  article: Article,
  subjects: readonly Subject[] | Promise<readonly Subject[]>,
  onArticle?: readonly PersonalNote[],
): Promise<OwnNotes> {
  // At once: each question takes its time, and but for the names of authors and outlets the article tells what to ask.
  const [onIt, onNames, onMentions, drafts] = await Promise.all([
    onArticle ?? articleNotesFor(database, article),
    notesOnNames(database, subjects),
    notesOnMentions(database, article),
    allDrafts(database),
  ]);
  const notes = inReadingOrder([...onIt, ...onNames.onAuthors, ...onNames.onOutlet, ...onMentions.notes]);
  return {
    notes,
    places: placesOf(article, notes),
    uses: usesOf(notes, onMentions.uses),
    drafts: draftsAmong(drafts, draftKeysOf({ subjects: onNames.subjects, notes })),
    people: onNames.people,
  };
}

/** The notes on authors and outlets, and what was decided of their namesakes. */
async function notesOnNames(database: Database, named: readonly Subject[] | Promise<readonly Subject[]>) {
  const [decided, subjects] = await Promise.all([decisions(database), named]);
  const authors = subjects.filter(({ kind }) => kind === 'author');
  const outlets = subjects.filter(({ kind }) => kind === 'outlet');
  const people = keysOfPerson(keysOf(authors), decided);
  const [onPeople, onOutlet] = await Promise.all([notesFor(database, people), notesFor(database, keysOf(outlets))]);
  const isOnAuthor = ({ subject }: PersonalNote) =>
    authors.some(({ keys }) => isOnePerson(keys, subject.keys, decided));
  return {
    subjects,
    onAuthors: onPeople.filter(isOnAuthor),
    onOutlet,
    people: decided.filter(({ a, b }) => people.includes(a) || people.includes(b)),
  };
}

/** The notes on what an article mentions, and where it does. */
async function notesOnMentions(database: Database, article: Article) {
  const { keys, uses } = mentionsIn(article, await noteFilterOf(database));
  return { notes: await notesFor(database, keys), uses };
}

const keysOf = (subjects: readonly Subject[]): string[] => subjects.flatMap(({ keys }) => keys);
