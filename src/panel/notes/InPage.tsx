import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelActions } from '../../ui/actions.ts';
import { useText } from '../../ui/text.ts';

/** Words that stand in the page: a click shows them there, or says that they are gone. */
export function InPage({
  start,
  end,
  className,
  actions,
  children,
}: {
  start: number;
  end: number;
  className: string;
  actions: Pick<PanelActions, 'reveal'>;
  children: ComponentChildren;
}) {
  const text = useText();
  const [isOrphaned, setOrphaned] = useState(false);
  const show = async () => setOrphaned(!(await actions.reveal(start, end)));
  return (
    <>
      <button type="button" class={`plain-button ${className}`} title={text('showInPage')} onClick={() => void show()}>
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
