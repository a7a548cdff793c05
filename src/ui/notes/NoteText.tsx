import { useState } from 'preact/hooks';
import { Markdown } from '../Markdown.tsx';
import { plainWords } from '../plainWords.ts';
import { useText } from '../text.ts';

/** A text longer than this, some 250 words, fills a panel by itself. */
const LONG = 1500;
/** So many characters are as high as a note usually is. */
const BEGINNING = 400;
/** Not a word that is cut off; where words are not told apart by spaces, there is none. */
const CUT_OFF = /\s\S{0,40}$/;

/** What a note says; a long text by the words of its beginning, and whole at a press. */
export function NoteText({ body }: { body: string }) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  if (body.length <= LONG) return <Markdown text={body} />;
  return (
    <>
      {isWhole ? <Markdown text={body} /> : <p dir="auto">{beginningOf(body)}…</p>}
      <button type="button" class="fold" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {text(isWhole ? 'showLess' : 'showWholeNote')}
      </button>
    </>
  );
}

const beginningOf = (body: string): string => plainWords(body.slice(0, LONG)).slice(0, BEGINNING).replace(CUT_OFF, '');
