import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { UnfoldedContext } from './unfolded.ts';

/**
 * A part of the report in one line, which unfolds: its name, a number, a sentence, perhaps a picture. Whether it is open is remembered
 * across articles. Without children there is nothing to unfold.
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
          <summary>{line}</summary>
          <div class="section-body">{children}</div>
        </details>
      )}
    </section>
  );
}
