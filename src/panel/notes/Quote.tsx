import type { Passage } from '../../domain/notes/passage.ts';
import type { NotePlace, OutsidePart } from '../../domain/report/report.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { useText, type MessageKey } from '../../ui/text.ts';
import type { LostPassage } from '../../domain/keeping/seenArticle.ts';
import { whenSeen } from '../changed/summary.ts';
import { InPage } from './InPage.tsx';

const PLACE_WORDS: Record<NotePlace['status'], MessageKey | null> = {
  exact: null,
  moved: 'placeMoved',
  uncertain: 'placeUncertain',
  outside: null,
  orphaned: 'placeOrphaned',
};
const OUTSIDE_WORDS = {
  title: 'placeInTitle',
  subtitle: 'placeInSubtitle',
  disclosure: 'placeInDisclosure',
} as const satisfies Record<OutsidePart, MessageKey>;
const BADGES = { moved: 'badgeMoved', uncertain: 'badgeUncertain', orphaned: 'badgeOrphaned' } as const;

/**
 * The passage a note stands on: a click shows it in the page, and where it is no longer certain the words say so, with
 * what stands there now.
 */
export function Quote({
  passage,
  place,
  articleText,
  lost,
  actions,
  now,
}: {
  passage: Passage;
  place: NotePlace;
  articleText: string;
  /** The paragraph it stood in, where its words are gone and that was kept. */
  lost: LostPassage | null;
  actions: Pick<PanelActions, 'reveal'>;
  now: Date;
}) {
  const text = useText();
  const words = PLACE_WORDS[place.status];
  return (
    <>
      <blockquote dir="auto" class="quote">
        {place.status === 'orphaned' || place.status === 'outside' ? (
          passage.exact
        ) : (
          <InPage start={place.start} end={place.end} className="quote-link" actions={actions}>
            {passage.exact}
          </InPage>
        )}
      </blockquote>
      {place.status === 'outside' && <p class="soft small">{text(OUTSIDE_WORDS[place.part])}</p>}
      {place.status !== 'exact' && place.status !== 'outside' && words && (
        <p class="soft small">
          <strong class="badge">{text(BADGES[place.status])}</strong> {text(words)}
        </p>
      )}
      {place.status === 'orphaned' && lost && (
        <details class="lost small">
          <summary>{text('paragraphThen', whenSeen(lost.seen, now, text))}</summary>
          <blockquote dir="auto" class="quote">
            {lost.paragraph}
          </blockquote>
        </details>
      )}
      {place.status === 'uncertain' && (
        <blockquote dir="auto" class="quote found">
          {articleText.slice(place.start, place.end)}
        </blockquote>
      )}
    </>
  );
}
