import { useEffect, useState } from 'preact/hooks';
import { useText, type MessageKey } from '../text.ts';
import type { PageActions, Shortcut } from './actions.ts';

/** The keys of a shortcut as the browser writes it, on a Mac without signs between them. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span class="keys">
      {keys.split('+').map((key, at) => (
        <kbd key={`${key}${at}`}>{key}</kbd>
      ))}
    </span>
  );
}

/** What each command is called: the browser has its name too, but always in its own language. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'actionTitle',
  'note-selection': 'noteMenu',
  'next-hedge': 'nextHedgeCommand',
  'highlight-selection': 'highlightMenu',
  library: 'libraryCommand',
};

/** The shortcuts as the browser really has them, and the way to change them. */
export function ShortcutList({ actions }: { actions: Pick<PageActions, 'shortcuts' | 'changeShortcuts'> }) {
  const text = useText();
  const shortcuts = useShortcuts(actions);
  return (
    <>
      {shortcuts === null && <p class="soft">{text('pageLoading')}</p>}
      {shortcuts === 'failed' && <p class="notice">{text('shortcutsFailed')}</p>}
      {Array.isArray(shortcuts) && (
        <dl class="facts shortcuts">
          {shortcuts.map(({ name, keys }) => (
            <div key={name}>
              <dt>{text(NAMES[name] ?? 'actionTitle')}</dt>
              <dd>{keys === '' ? <span class="soft">{text('shortcutNone')}</span> : <Keys keys={keys} />}</dd>
            </div>
          ))}
          <div>
            <dt>{text('shortcutPanel')}</dt>
            <dd>
              <Keys keys="F6" />
            </dd>
          </div>
        </dl>
      )}
      <button type="button" class="button" onClick={() => actions.changeShortcuts()}>
        {text('shortcutsChange')}
      </button>
    </>
  );
}

/**
 * Null until they are known. Asked for again when the reader comes back: they are changed on a page of the browser's.
 */
export function useShortcuts({ shortcuts }: Pick<PageActions, 'shortcuts'>): Shortcut[] | 'failed' | null {
  const [known, setKnown] = useState<Shortcut[] | 'failed' | null>(null);
  useEffect(() => {
    const load = () => void shortcuts().then(setKnown, () => setKnown('failed'));
    load();
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, [shortcuts]);
  return known;
}
