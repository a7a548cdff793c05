import type { Draft } from '../../domain/notes/note.ts';
import { plainWords } from './plainWords.ts';
import { aboutWords } from './subjectLabel.ts';
import type { Text } from '../text.ts';

/** Not a word that is cut off; where words are not told apart by spaces, there is none. */
const CUT_OFF = /\s\S{0,40}$/;
/** Marks and addresses may take more room than the words. */
const MARKUP = 4;
/** Enough to know a note again, and soon heard. */
export const NAME_LENGTH = 60;

/** The first words of a Markdown text. */
export function beginningOf(markdown: string, length: number): string {
  const words = plainWords(markdown.slice(0, length * MARKUP)).replace(/\s+/g, ' ');
  const isWhole = words.length <= length && markdown.length <= length * MARKUP;
  return isWhole ? words : `${words.slice(0, length).replace(CUT_OFF, '')}…`;
}

/**
 * What a note's buttons are named after, where they are heard without the note: what it says, or else what it stands
 * on.
 */
export const noteName = (note: Pick<Draft, 'subject' | 'passage' | 'body'>, text: Text): string =>
  beginningOf(note.body, NAME_LENGTH) || beginningOf(note.passage?.exact ?? '', NAME_LENGTH) || aboutWords(note, text);
