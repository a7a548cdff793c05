import type { TextMap } from '../document/textMap.ts';
import type { Span } from '../../domain/text/span.ts';
import { stretchAt } from './stretchAt.ts';

/** What a click is meant for, where the page has it. */
const ACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role=button], [contenteditable]';

/**
 * Calls back when one of some painted stretches is clicked: a plain click that selects nothing and is meant for nothing
 * of the page's. The page's own behaviour stays as it is.
 *
 * @param stretches - asked for at each click: what is painted changes
 * @returns a function that ends it
 */
export function onPaintedClick<T extends Span>(
  map: TextMap,
  stretches: () => readonly T[],
  onClick: (clicked: T) => void,
): () => void {
  const click = ({ isTrusted, button, clientX, clientY, target, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) => {
    if (!isTrusted || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    if (target instanceof Element && target.closest(ACTIVE)) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const clicked = stretchAt(map, stretches(), clientX, clientY);
    if (clicked) onClick(clicked);
  };
  document.addEventListener('click', click, { passive: true });
  return () => document.removeEventListener('click', click);
}
