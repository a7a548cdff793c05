import type { PersonalNote, Place as NotePlace } from '../../domain/notes/note.ts';
import type { PanelActions } from '../actions.ts';
import { formatMoment } from '../inWords/dates.ts';
import { Markdown } from '../Markdown.tsx';
import { aboutWords } from '../inWords/subjectLabel.ts';
import { useText } from '../text.ts';
import { Tags } from './Tags.tsx';
import { useAction } from './useAction.ts';

/**
 * A note that was changed in two places at once: both texts beside each other, and the choice. One rival after the
 * other.
 *
 * @param onSettled - a choice was made: its buttons go, and the focus with them
 */
export function Rivals({
  note,
  actions,
  onSettled,
}: {
  note: PersonalNote;
  actions: Pick<PanelActions, 'settleNote'>;
  onSettled?: () => void;
}) {
  const text = useText();
  const { problem, act } = useAction();
  const [rival] = note.rivals;
  if (!rival) return null;
  const settle = (keep: 'own' | 'rival' | 'both') =>
    void act(() => actions.settleNote(note, keep, rival)).then((settled) => settled && onSettled?.());
  return (
    <div class="rivals" role="group" aria-label={text('rivalsTitle')}>
      <p class="notice">{text.count('rivalsAdvice', note.rivals.length + 1)}</p>
      <div class="rival-texts">
        {[note, rival].map((version) => (
          <div key={version === note ? 'own' : 'rival'} class="rival">
            <p class="soft small">
              {text(version === note ? 'rivalOwn' : 'rivalOther', formatMoment(version.updated, text.tag))}
            </p>
            {rival.place && <Place place={version === note ? note : rival.place} />}
            <Markdown text={version.body} />
            <Tags tags={version.tags} />
            <button type="button" class="button" onClick={() => settle(version === note ? 'own' : 'rival')}>
              {text(version === note ? 'keepThis' : 'keepOther')}
            </button>
          </div>
        ))}
      </div>
      <button type="button" class="button" onClick={() => settle('both')}>
        {text('keepBoth')}
      </button>
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** What a text stands on, where the two differ in that. */
function Place({ place }: { place: NotePlace }) {
  const text = useText();
  return (
    <>
      <p class="note-subject">{aboutWords(place, text)}</p>
      {place.passage && (
        <blockquote dir="auto" class="quote">
          {place.passage.exact}
        </blockquote>
      )}
    </>
  );
}
