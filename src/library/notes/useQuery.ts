import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readQuery, writeQuery, type NotesQuery } from '../../domain/notes/notesQuery.ts';
import { goTo, readAddress, useAddress } from '../shared/address.ts';

/**
 * Words are put into the address when the reader has paused: browsers refuse more than a few changes of it a second.
 */
const TYPING_PAUSE_MS = 500;

/**
 * The query the address asks for, with what has just been typed; every change but typing is a step of its own in the
 * history.
 */
export function useQuery(): { query: NotesQuery; change: (changed: Partial<NotesQuery>) => void } {
  const { view, asked } = useAddress();
  /** While another view is shown, the query stays as it was. */
  const own = useRef(asked.toString());
  if (view === 'notes') own.current = asked.toString();
  const fromAddress = readQuery(new URLSearchParams(own.current));
  const [typed, setTyped] = useState<{ words: string; at: string | null } | null>(null);
  const query = typed?.at === own.current ? { ...fromAddress, words: typed.words } : fromAddress;

  // By a link or the back button, or put there from here. What was typed at the new address already stays.
  useEffect(() => setTyped((before) => (before?.at === own.current ? before : null)), [own.current]);
  // With the key: the timer of the one before must not come in between.
  useLayoutEffect(() => {
    if (typed === null) return;
    const toAddress = () => {
      if (askedNow() === typed.at) goTo('notes', writeQuery(query), 'replace');
    };
    const timer = setTimeout(toAddress, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  return {
    query,
    change: (changed) => {
      if (changed.words !== undefined && Object.keys(changed).length === 1)
        setTyped({ words: changed.words, at: askedNow() });
      else goTo('notes', writeQuery({ ...query, ...changed }), 'push');
    },
  };
}

/** What the address asks the notes for at this moment, which may not be drawn yet; null while it leads elsewhere. */
function askedNow(): string | null {
  const { view, asked } = readAddress(location.hash);
  return view === 'notes' ? asked.toString() : null;
}
