import { toRange, type TextMap } from '../document/textMap.ts';
import type { MarkedHedge } from '../../messages/toPage.ts';
import { stretchAt } from './stretchAt.ts';

/** The tip's element: it stands in the page only while it is shown. Its looks are in `tip.css`. */
const TIP = 'sidelight-tip';
const GAP_PX = 6;

/**
 * Says which kind of hedge is under the mouse.
 *
 * @param label - the words for a hedge, already in the reader's language; null for none
 * @returns a function that ends it
 */
export function showTipsOnHover(
  map: TextMap,
  hedges: readonly MarkedHedge[],
  label: (hedge: MarkedHedge) => string | null,
): () => void {
  let tip: HTMLElement | null = null;
  let shown: MarkedHedge | null = null;
  let frame = 0;

  const hide = () => {
    tip?.remove();
    tip = null;
    shown = null;
  };
  const show = (hedge: MarkedHedge) => {
    const box = toRange(map, hedge.start, hedge.end)?.getBoundingClientRect();
    const words = box && label(hedge);
    hide();
    if (!words) return;
    shown = hedge;
    tip = document.createElement(TIP);
    tip.setAttribute('popover', 'manual');
    tip.textContent = words;
    document.documentElement.append(tip);
    tip.showPopover();
    const { width, height } = tip.getBoundingClientRect();
    const left = Math.max(0, Math.min(box.left, innerWidth - width));
    const above = box.top - height - GAP_PX;
    tip.style.setProperty('--sidelight-tip-left', `${left}px`);
    tip.style.setProperty('--sidelight-tip-top', `${above >= 0 ? above : box.bottom + GAP_PX}px`);
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const hedge = stretchAt(map, hedges, clientX, clientY);
      if (hedge === shown) return;
      if (hedge) show(hedge);
      else hide();
    });
  };

  document.addEventListener('pointermove', move, { passive: true });
  document.addEventListener('scroll', hide, { passive: true, capture: true });
  return () => {
    cancelAnimationFrame(frame);
    document.removeEventListener('pointermove', move);
    document.removeEventListener('scroll', hide, { capture: true });
    hide();
  };
}
