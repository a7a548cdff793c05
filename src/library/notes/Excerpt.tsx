import type { PersonalNote } from '../../domain/notes/note.ts';
import { plainWords } from '../../ui/inWords/plainWords.ts';

/** What is listed of a text; its lines are cut by the style. */
const EXCERPT_LENGTH = 300;

/** What a note or a draft stands on and says, in short. */
export function Excerpt({ of: { passage, body } }: { of: Pick<PersonalNote, 'passage' | 'body'> }) {
  return (
    <>
      {passage && (
        <blockquote class="note-quote excerpt" dir="auto">
          {passage.exact.slice(0, EXCERPT_LENGTH)}
        </blockquote>
      )}
      {body.trim() !== '' && (
        <p class="excerpt" dir="auto">
          {plainWords(body.slice(0, EXCERPT_LENGTH))}
        </p>
      )}
    </>
  );
}
