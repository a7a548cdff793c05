import { useEffect, useState } from 'preact/hooks';
import type { EarlierText } from '../../domain/notes/earlierTexts.ts';
import type { PanelActions } from '../actions.ts';
import { formatMoment } from '../inWords/dates.ts';
import { NamedButton } from '../NamedButton.tsx';
import { useText } from '../text.ts';

/**
 * What a note said before, the latest first; one can be taken back into the editor. Nothing where it never said
 * anything else. What the editor held is listed too from then on: it may not have been saved.
 */
export function EarlierTexts({
  noteId,
  current,
  actions,
  onChoose,
}: {
  noteId: string;
  /** What the editor holds: of the texts, that one is not offered. */
  current: EarlierText;
  actions: Pick<PanelActions, 'historyOf'>;
  onChoose: (text: EarlierText) => void;
}) {
  const text = useText();
  const [texts, setTexts] = useState<readonly EarlierText[]>([]);
  useEffect(() => {
    void actions.historyOf(noteId).then((known) => known.ok && setTexts(known.value.toReversed()));
  }, [noteId]);
  const others = texts.filter(({ body }) => body !== current.body);
  if (others.length === 0) return null;
  const choose = (chosen: EarlierText) => {
    if (current.body.trim() !== '' && others.length === texts.length) setTexts([current, ...texts]);
    onChoose(chosen);
  };
  return (
    <details class="earlier-texts">
      <summary>{text.count('earlierTexts', others.length)}</summary>
      <ul>
        {others.map((earlier) => (
          <li key={earlier.body}>
            <time class="soft small" dateTime={earlier.updated}>
              {formatMoment(earlier.updated, text.tag)}
            </time>
            <p class="earlier-text" dir="auto">
              {earlier.body}
            </p>
            <NamedButton
              label="takeEarlierText"
              of={formatMoment(earlier.updated, text.tag)}
              onClick={() => choose(earlier)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
