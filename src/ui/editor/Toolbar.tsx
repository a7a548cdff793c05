import { useRef, useState } from 'preact/hooks';

/** A button of a toolbar: its name for all, its sign for those who see. */
interface Tool {
  name: string;
  title: string;
  className: string;
  sign: string;
  /** As `aria-keyshortcuts` has it. */
  shortcut: string | null;
  disabled: boolean;
  act: () => void;
}

/** One stop for the Tab key, arrows inside (WAI-ARIA Authoring Practices, toolbar pattern). */
export function Toolbar({ label, controls, children }: { label: string; controls: string; children: Tool[] }) {
  const [current, setCurrent] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const goTo = (index: number) => {
    const next = (index + children.length) % children.length;
    setCurrent(next);
    buttons.current[next]?.focus();
  };
  const keys: Record<string, () => void> = {
    ArrowRight: () => goTo(current + 1),
    ArrowLeft: () => goTo(current - 1),
    Home: () => goTo(0),
    End: () => goTo(children.length - 1),
  };
  return (
    <div
      class="toolbar"
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      aria-controls={controls}
      onKeyDown={(event) => {
        const go = keys[event.key];
        if (!go) return;
        event.preventDefault();
        go();
      }}
    >
      {children.map(({ name, title, className, sign, shortcut, disabled, act }, index) => (
        <button
          key={name}
          ref={(button) => {
            buttons.current[index] = button;
          }}
          type="button"
          class={`plain-button tool ${className}`}
          aria-label={name}
          title={title}
          aria-keyshortcuts={shortcut ?? undefined}
          // Still reached by the arrows, which a disabled button is not.
          aria-disabled={disabled}
          tabIndex={index === current ? 0 : -1}
          onFocus={() => setCurrent(index)}
          onClick={() => {
            if (!disabled) act();
          }}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}
