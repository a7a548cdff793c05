import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** So that the outline of what is brought up is seen too. */
const ROOM = 8;

/**
 * Brings what the keyboard moves to out from under a bar that stays at the lower edge of the window (WCAG 2.2, 2.4.11).
 */
export function useUncovered(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = 0;
    const uncover = () => {
      const focused = document.querySelector(':focus-visible');
      if (!focused || !bar.current || bar.current.contains(focused)) return;
      // In a low window it stays nowhere, and covers nothing.
      if (getComputedStyle(bar.current).position !== 'sticky') return;
      const { top, bottom } = focused.getBoundingClientRect();
      const covered = Math.min(bottom + ROOM - bar.current.getBoundingClientRect().top, top);
      if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
    };
    // The browser itself scrolls first.
    const uncoverSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(uncover);
    };
    uncoverSoon();
    document.addEventListener('focusin', uncoverSoon);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', uncoverSoon);
    };
  }, []);
}
