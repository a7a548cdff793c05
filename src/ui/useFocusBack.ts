import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Gives the focus to an element when the editor that was open in its place closes: else it would be lost with the editor. */
export function useFocusBack(isEditing: boolean, element: RefObject<HTMLElement | null>): void {
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (wasEditing.current && !isEditing) element.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
}
