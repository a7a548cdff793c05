import { useEffect, useRef, useState } from 'preact/hooks';
import { readQuery, writeQuery, type NotesQuery } from '../../../search/query.ts';
import { goTo, useAddress } from '../address.ts';

/** Words are put into the address when the reader has paused: browsers refuse more than a few changes of it a second. */
const TYPING_PAUSE_MS = 500;

/** The query the address asks for, with what has just been typed; every change but typing is a step of its own in the history. */
export function useQuery(): { query: NotesQuery; change: (changed: Partial<NotesQuery>) => void } {
  const { view, asked } = useAddress();
  /** While another view is shown, the query stays as it was. */
  const own = useRef(asked.toString());
  if (view === 'notes') own.current = asked.toString();
  const fromAddress = readQuery(new URLSearchParams(own.current));
  const [typed, setTyped] = useState<string | null>(null);
  const query = typed === null ? fromAddress : { ...fromAddress, words: typed };

  useEffect(() => setTyped(null), [own.current]); // by a link or the back button
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => goTo('notes', writeQuery(query), 'replace'), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  return {
    query,
    change: (changed) => {
      if (changed.words !== undefined && Object.keys(changed).length === 1) setTyped(changed.words);
      else goTo('notes', writeQuery({ ...query, ...changed }), 'push');
    },
  };
}
