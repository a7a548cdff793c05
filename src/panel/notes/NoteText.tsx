import { useState } from 'preact/hooks';
import { Markdown } from '../../ui/Markdown.tsx';
import { beginningOf } from '../../ui/inWords/noteName.ts';
import { useText } from '../../ui/text.ts';

/** A text longer than this, some 250 words, fills a panel by itself. */
const LONG = 1500;
/** So many characters are as high as a note usually is. */
const BEGINNING = 400;

/** What a note says; a long text by the words of its beginning, and whole at a press. */
export function NoteText({ body }: { body: string }) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  if (body.trim() === '') return null;
  if (body.length <= LONG) return <Markdown text={body} />;
  return (
    <>
      {isWhole ? <Markdown text={body} /> : <p dir="auto">{beginningOf(body, BEGINNING)}</p>}
      <button type="button" class="plain-button fold" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {text(isWhole ? 'showLess' : 'showWholeNote')}
      </button>
    </>
  );
}
