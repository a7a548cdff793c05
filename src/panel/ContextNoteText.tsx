import type { ContextNote } from '../domain/packs/contextNote.ts';
import { contextNoteParts } from '../ui/inWords/contextNoteWords.ts';
import { useText } from '../ui/text.ts';

/**
 * What a note says. Where a pack has it in another language only, it is marked as that: a screen reader would else read
 * it with the wrong voice.
 */
export function ContextNoteText({ note }: { note: ContextNote }) {
  const text = useText();
  return (
    <>
      {contextNoteParts(note, text).map(({ words, language }, index) => (
        <span key={words} lang={language}>
          {index > 0 && ' '}
          {words}
        </span>
      ))}
    </>
  );
}
