import { useEffect, useState } from 'preact/hooks';

/**
 * An on/off setting. It shows what was chosen at once, and what holds as soon as that is known.
 *
 * @param onChange - may answer with false when the change was refused: the switch goes back
 */
export function Switch({
  label,
  name,
  on,
  onChange,
}: {
  label: string;
  /** What it is called where it is heard without what stands around it; by itself its label. */
  name?: string;
  on: boolean;
  onChange: (on: boolean) => void | Promise<boolean>;
}) {
  const [shown, setShown] = useState(on);
  useEffect(() => setShown(on), [on]);
  const toggle = () => {
    setShown(!shown);
    void Promise.resolve(onChange(!shown)).then((changed) => {
      if (changed === false) setShown(shown);
    });
  };
  return (
    <button
      type="button"
      class="plain-button switch"
      role="switch"
      aria-label={name}
      aria-checked={shown}
      onClick={toggle}
    >
      <span>{label}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
