import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { UnfoldedContext } from './unfolded.ts';

/**
 * A part of the report in one line, which unfolds: its name, a number, a sentence, perhaps a picture. Whether it is
 * open is remembered across articles. Without children there is nothing to unfold. What is folded is drawn when the
 * browser has time for it, or before it unfolds: the line does not wait for that.
 *
 * @param wanted - something in it is to be seen: a new object opens it
 * @param isOpenByItself - as long as the reader has not folded it
 */
export function Section({
  id,
  name,
  number,
  sentence,
  wanted = null,
  isOpenByItself = false,
  children,
}: {
  /** Of its heading. */
  id: string;
  name: string;
  number?: ComponentChildren;
  sentence?: ComponentChildren;
  wanted?: object | null;
  isOpenByItself?: boolean;
  children?: ComponentChildren;
}) {
  const unfolded = useContext(UnfoldedContext);
  const [state, setState] = useState<{ isOpen: boolean; wanted: object | null }>({
    isOpen: unfolded.isOpen(id) ?? isOpenByItself,
    wanted: null,
  });
  const isOpen = state.isOpen || (wanted !== null && wanted !== state.wanted);
  const isFilled = useIdle() || isOpen;
  const [isPressed, setPressed] = useState(false);
  const toggle = (open: boolean) => {
    // The browser also tells of what was not the reader's doing.
    if (open === isOpen) return;
    setState({ isOpen: open, wanted });
    unfolded.keep(id, open);
  };
  const line = (
    <>
      <h2 id={id} tabIndex={-1}>
        {name}
      </h2>
      {number !== undefined && <span class="number">{number}</span>}
      {sentence !== undefined && <span class="section-sentence">{sentence}</span>}
    </>
  );
  return (
    <section class="section" aria-labelledby={id}>
      {children === undefined ? (
        <div class="section-only">{line}</div>
      ) : (
        <details open={isOpen} onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
          <summary onClick={() => setPressed(true)}>{line}</summary>
          {(isFilled || isPressed) && <div class="section-body">{children}</div>}
        </details>
      )}
    </section>
  );
}

/** Whether the browser has had time for what nobody waits for; at once where it does not tell. */
function useIdle(): boolean {
  const [isIdle, setIdle] = useState(typeof requestIdleCallback !== 'function');
  useEffect(() => {
    if (isIdle) return undefined;
    const asked = requestIdleCallback(() => setIdle(true), { timeout: MOST_WAIT_MS });
    return () => cancelIdleCallback(asked);
  }, []);
  return isIdle;
}

/** A page that is searched by the browser's own search has it all by then. */
const MOST_WAIT_MS = 2000;
