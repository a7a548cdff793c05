import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Steps at which nothing new has come up for the reader. */
const QUIET = new Set(['waiting', 'checking']);

/**
 * The section in which a file is brought in. Whatever a step brings up (`data-step`, or else the status) gets the
 * focus, so that it is read from its beginning, by eye and by ear.
 *
 * @param at - the name of the step
 */
export function useStepFocus(at: string): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (QUIET.has(at)) return;
    section.current?.scrollIntoView({ block: 'nearest' });
    const find = (selector: string) => section.current?.querySelector<HTMLElement>(selector);
    (find('[data-step]') ?? find('[role=status]'))?.focus();
  }, [at]);
  return section;
}
