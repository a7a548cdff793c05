import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useText, type PluralName } from './text.ts';

/**
 * A list that shows its first items, and a button that shows the rest.
 *
 * @param all - the words of the button, counted: "Show all 12 notes"
 */
export function Fold<T>({
  items,
  first,
  all,
  children,
}: {
  items: readonly T[];
  first: number;
  all: PluralName;
  children: (shown: readonly T[]) => ComponentChildren;
}) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      {children(open ? items : items.slice(0, first))}
      {items.length > first && (
        <button type="button" class="plain-button fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? text('showFewer') : text.count(all, items.length)}
        </button>
      )}
    </>
  );
}
