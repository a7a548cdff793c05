import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeptItem } from '../../messages/keptView.ts';
import { ConfirmedButton } from '../../ui/ConfirmedButton.tsx';
import { formatDay, formatMoment } from '../../ui/inWords/dates.ts';
import { useText } from '../../ui/text.ts';
import { useVirtualRows } from '../shared/useVirtualRows.ts';
import { dayInWords } from './dayInWords.ts';

/** The articles found, under the days they were last seen on. Only those in the window are drawn. */
export function KeptList({
  items,
  now,
  onForget,
}: {
  items: readonly KeptItem[];
  now: Date;
  onForget: (id: string) => void;
}) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(-1);
  const virtual = useVirtualRows(list, items.length, [reached], items);
  return (
    <div
      ref={list}
      role="list"
      class="note-list"
      aria-label={text('libraryReading')}
      style={{ blockSize: `${virtual.height}px` }}
    >
      {virtual.places.map((place) => {
        const item = items[place];
        const before = items[place - 1];
        return (
          item && (
            <Row
              key={item.id}
              item={item}
              day={before && isSameDay(before.seen, item.seen) ? null : dayInWords(item.seen, now, text.tag)}
              place={place}
              count={items.length}
              top={virtual.startOf(place)}
              observe={virtual.observe}
              onReach={() => setReached(place)}
              onForget={() => onForget(item.id)}
            />
          )
        );
      })}
    </div>
  );
}

function Row({
  item: { title, url, outlet, authors, published, seen, versions, hedges },
  day,
  place,
  count,
  top,
  observe,
  onReach,
  onForget,
}: {
  item: KeptItem;
  /** The first of its day bears it. */
  day: string | null;
  place: number;
  count: number;
  /** In pixels from the list's upper edge. */
  top: number;
  observe: (row: HTMLElement) => () => void;
  onReach: () => void;
  onForget: () => void;
}) {
  const text = useText();
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (row.current ? observe(row.current) : undefined), [observe]);
  const told = [
    outlet,
    ...authors,
    published && formatDay(published, text.tag, 'medium'),
    versions > 1 && text.count('keptVersions', versions),
    hedges !== null && text.count('hedgeCount', hedges),
  ].filter((part) => part !== false && part !== null && part !== '');
  return (
    <div
      ref={row}
      role="listitem"
      data-index={place}
      aria-posinset={place + 1}
      aria-setsize={count}
      class="kept-row"
      style={{ transform: `translateY(${top}px)` }}
      onFocusIn={onReach}
    >
      {day !== null && <h3>{day}</h3>}
      <div>
        <p>
          <a href={url} target="_blank" rel="noreferrer noopener" dir="auto" title={formatMoment(seen, text.tag)}>
            {title}
          </a>
        </p>
        <p class="soft small">
          <bdi>{told.join(' · ')}</bdi>
        </p>
      </div>
      <ConfirmedButton
        label={text('forgetOne')}
        name={text('forgetNamed', title)}
        question={text('forgetArticleQuestion')}
        confirm={text('forgetConfirm')}
        onConfirm={onForget}
      />
    </div>
  );
}

const isSameDay = (a: string, b: string): boolean => new Date(a).toDateString() === new Date(b).toDateString();
