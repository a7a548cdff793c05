import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When what had the focus is gone after a rendering, such as a button that has done its work, gives the focus to what
 * stands in for it.
 *
 * @param except - a part that sees to its own focus, as long as it is there
 */
export function useLostFocus(
  within: RefObject<HTMLElement | null>,
  standIn: () => HTMLElement | null | undefined,
  except?: RefObject<HTMLElement | null>,
): void {
  const last = useRef<Node | null>(null);
  useLayoutEffect(() => {
    const remember = ({ target }: Event) => {
      if (target instanceof Node) last.current = except?.current?.contains(target) ? except.current : target;
    };
    within.current?.addEventListener('focusin', remember);
    return () => within.current?.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    if (last.current === null || last.current.isConnected || document.activeElement !== document.body) return;
    last.current = null;
    standIn()?.focus();
  });
}
