import { WHOSE, type Whose } from '../../domain/article/whose.ts';
import type { Marking, MarkingChange } from '../../domain/report/marking.ts';
import { useText, type MessageKey } from '../text.ts';

const WORDS: Record<Whose, MessageKey> = { own: 'wordsOwn', others: 'wordsOthers' };

/**
 * Whose words are marked, counted and listed.
 *
 * @param counts - how many there are of each in the article: with one of them alone there is nothing to choose, unless
 *   it is hidden. Without them no article is meant
 */
export function VoiceChoice({
  hidden,
  counts,
  onChange,
}: {
  hidden: Marking['hiddenVoices'];
  counts?: Readonly<Record<Whose, number>>;
  onChange: (change: MarkingChange) => void;
}) {
  const text = useText();
  const voices = WHOSE.filter((voice) => counts === undefined || counts[voice] > 0);
  if (voices.length < 2 && !voices.some((voice) => hidden.includes(voice))) return null;
  return (
    <ul class="forms" aria-label={text('voicesLabel')}>
      {voices.map((voice) => (
        <li key={voice}>
          <label class="form-choice">
            <input
              type="checkbox"
              checked={!hidden.includes(voice)}
              onChange={({ currentTarget }) => onChange({ voice, shown: currentTarget.checked })}
            />
            <span>{text(WORDS[voice])}</span>
            {counts && <span class="number">{text.number(counts[voice])}</span>}
          </label>
        </li>
      ))}
    </ul>
  );
}
