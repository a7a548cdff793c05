import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from './text.ts';

/**
 * A button for what cannot be taken back: it asks first, in its own place, and the safe answer has the focus.
 *
 * @param name - what the button is called where it is heard without what stands around it; by itself its label
 */
export function ConfirmedButton({
  label,
  name,
  question,
  confirm,
  onConfirm,
}: {
  label: string;
  name?: string;
  question: string;
  /** The words of the answer that does it. */
  confirm: string;
  onConfirm: () => void;
}) {
  const text = useText();
  const [isAsked, setAsked] = useState(false);
  const part = useRef<HTMLSpanElement>(null);
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    if (isAsked !== wasAsked.current) part.current?.querySelector('button')?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  if (!isAsked)
    return (
      <span ref={part}>
        <button type="button" class="button" aria-label={name} onClick={() => setAsked(true)}>
          {label}
        </button>
      </span>
    );
  return (
    <span class="confirmation" role="group" aria-label={question} ref={part}>
      <span>{question}</span>
      <span class="buttons">
        <button type="button" class="button" onClick={() => setAsked(false)}>
          {text('forgetNot')}
        </button>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            setAsked(false);
            onConfirm();
          }}
        >
          {confirm}
        </button>
      </span>
    </span>
  );
}
