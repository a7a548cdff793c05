import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelActions } from '../../ui/actions.ts';
import { useText } from '../../ui/text.ts';

/** Words that stand in the page: a click shows them there, or says that they are gone. */
export function InPage({
  start,
  end,
  className,
  name,
  actions,
  children,
}: {
  start: number;
  end: number;
  className: string;
  /** What it is called in a list of buttons, where its words are those of others too. */
  name?: string;
  actions: Pick<PanelActions, 'reveal'>;
  children: ComponentChildren;
}) {
  const text = useText();
  const [isOrphaned, setOrphaned] = useState(false);
  const show = async () => setOrphaned(!(await actions.reveal(start, end)));
  return (
    <>
      <button
        type="button"
        class={`plain-button ${className}`}
        aria-label={name}
        title={text('showInPage')}
        onClick={() => void show()}
      >
        {children}
      </button>
      {isOrphaned && (
        <span class="notice" role="alert">
          {text('passageOrphaned')}
        </span>
      )}
    </>
  );
}
