import type { TargetedMouseEvent } from 'preact';
import type { Article } from '../../domain/article/article.ts';
import type { Hedge } from '../../domain/article/hedge.ts';
import { whoseWords } from '../../domain/article/whose.ts';

/** A click this near to a tick is meant for it: ticks are three pixels wide. */
const NEAR_PX = 12;

/**
 * Where in the article hedges fall: a tick for each, tall where the words are the author's own. A click goes to the
 * nearest in the page. A picture for those who see and point: the sentences below say and do the same.
 */
export function HedgeStrip({
  hedges,
  article,
  onReveal,
}: {
  hedges: readonly Hedge[];
  article: Article;
  onReveal: (hedge: Hedge) => void;
}) {
  const length = Math.max(1, article.text.length);
  const placeOf = ({ start }: Hedge) => start / length;
  const click = (event: TargetedMouseEvent<SVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const distance = (hedge: Hedge) => Math.abs(left + width * placeOf(hedge) - event.clientX);
    const [nearest] = hedges.toSorted((a, b) => distance(a) - distance(b));
    if (!nearest || distance(nearest) > NEAR_PX) return;
    // It stands in the line that unfolds.
    event.preventDefault();
    onReveal(nearest);
  };
  return (
    // The keyboard has the sentences.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <svg class="strip" aria-hidden="true" onClick={click}>
      {hedges.map((hedge) => {
        const place = `${100 * placeOf(hedge)}%`;
        const isOwn = whoseWords(hedge) === 'own';
        return (
          <line
            key={hedge.start}
            class={isOwn ? 'tick' : 'tick others'}
            x1={place}
            x2={place}
            y1={isOwn ? 4 : 12}
            y2="22"
          />
        );
      })}
    </svg>
  );
}
