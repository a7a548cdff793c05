import type { RefObject } from 'preact';
import { useText, type MessageKey } from './text.ts';

/** A button that says what it does; in a screen reader's list of buttons, where many say the same, also with what. */
export function NamedButton({
  label,
  of,
  button,
  onClick,
}: {
  label: MessageKey;
  /** What it is about, in a few words. */
  of: string;
  button?: RefObject<HTMLButtonElement | null>;
  onClick: () => void;
}) {
  const text = useText();
  const words = text(label);
  return (
    <button
      type="button"
      class="button"
      ref={button ?? null}
      aria-label={text('buttonOf', words, of)}
      onClick={onClick}
    >
      {words}
    </button>
  );
}
