import { useId, useRef, useState } from 'preact/hooks';
import type { Article } from '../../domain/article/article.ts';
import type { Hedge } from '../../domain/article/hedge.ts';
import { categoryName, useText } from '../../ui/text.ts';

/** As many places as a wide panel has pixels: closer ticks could not be told apart. */
const PLACES = 1000;

/** The keys that move along the strip, and by how many ticks. */
const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Where in the article hedges fall: one tick each. One stop for the keyboard; the arrow keys move, Enter goes there in the page. */
export function HedgeStrip({
  hedges,
  article,
  onReveal,
}: {
  hedges: readonly Hedge[];
  article: Article;
  onReveal: (hedge: Hedge) => void;
}) {
  const text = useText();
  const id = useId();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const length = Math.max(1, article.text.length);
  const ticks = [...new Map(hedges.map((hedge) => [Math.floor((PLACES * hedge.start) / length), hedge]))];
  if (ticks.length === 0) return null;
  const current = Math.min(active, ticks.length - 1);
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const chosen = ticks[current];
    if (step !== undefined) setActive(Math.max(0, Math.min(ticks.length - 1, current + step)));
    else if ((event.key === 'Enter' || event.key === ' ') && chosen) onReveal(chosen[1]);
    else return;
    event.preventDefault();
  };
  return (
    <div
      class="strip"
      role="listbox"
      tabIndex={0}
      aria-label={text('stripLabel')}
      aria-activedescendant={`${id}-${current}`}
      ref={list}
      onKeyDown={press}
    >
      {ticks.map(([place, hedge], index) => (
        <span
          key={place}
          id={`${id}-${index}`}
          class="tick"
          role="option"
          tabIndex={-1}
          aria-selected={index === current}
          aria-label={text(
            'tickLabel',
            article.text.slice(hedge.start, hedge.end),
            categoryName(hedge.category, text),
            text.number(hedge.start / length, { style: 'percent' }),
          )}
          ref={(element) => element?.style.setProperty('--at', String(place / PLACES))}
          onClick={() => {
            setActive(index);
            onReveal(hedge);
          }}
          onKeyDown={press}
        />
      ))}
    </div>
  );
}
