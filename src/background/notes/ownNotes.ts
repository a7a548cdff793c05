import type { Article } from '../../domain/article/article.ts';
import { isOnePerson, keysOfPerson } from '../../domain/notes/people.ts';
import { inReadingOrder, type PersonalNote, type Subject } from '../../domain/notes/note.ts';
import { draftKeysOf } from '../../domain/notes/drafts.ts';
import { mentionsIn, usesOf } from './mentions.ts';
import { placesOf } from './places.ts';
import type { OwnNotes } from '../../domain/report/report.ts';
import { articleNotesFor } from './articleNotes.ts';
import type { Database } from '../../storage/schema.ts';
import { draftsFor } from '../../storage/drafts.ts';
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
  subjects: readonly Subject[],
  onArticle?: readonly PersonalNote[],
): Promise<OwnNotes> {
  const authors = subjects.filter(({ kind }) => kind === 'author');
  const outlets = subjects.filter(({ kind }) => kind === 'outlet');
  const [onIt, onOutlet, decided, filter] = await Promise.all([
    onArticle ?? articleNotesFor(database, article),
    notesFor(database, keysOf(outlets)),
    decisions(database),
    noteFilterOf(database),
  ]);
  const people = keysOfPerson(keysOf(authors), decided);
  const mentions = mentionsIn(article, filter);
  const [onAuthors, onMentions] = await Promise.all([notesFor(database, people), notesFor(database, mentions.keys)]);
  const isOnAuthor = ({ subject }: PersonalNote) =>
    authors.some(({ keys }) => isOnePerson(keys, subject.keys, decided));
  const notes = inReadingOrder([...onIt, ...onAuthors.filter(isOnAuthor), ...onOutlet, ...onMentions]);
  return {
    notes,
    places: placesOf(article, notes),
    uses: usesOf(notes, mentions.uses),
    drafts: await draftsFor(database, draftKeysOf({ subjects, notes })),
    people: decided.filter(({ a, b }) => people.includes(a) || people.includes(b)),
  };
}

const keysOf = (subjects: readonly Subject[]): string[] => subjects.flatMap(({ keys }) => keys);
