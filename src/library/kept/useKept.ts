import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptFound, KeptQuery } from '../../messages/keptView.ts';
import { TYPING_PAUSE_MS } from '../shared/SearchField.tsx';
import type { KeptActions } from './view.ts';

interface Kept {
  /** Null as long as nothing is known. */
  found: KeptFound | null;
  problem: string | null;
  /** How far a search through the texts has come; null while there is none. */
  searched: { done: number; total: number } | null;
  refresh: () => void;
}

/** What a query finds of what is kept: again whenever either changes. What was found stays until the next is there. */
export function useKept(actions: KeptActions, query: KeptQuery): Kept {
  const [found, setFound] = useState<KeptFound | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [searched, setSearched] = useState<Kept['searched']>(null);
  const lastRequest = useRef(0);
  const isStale = useRef(true);
  const find = async () => {
    const request = ++lastRequest.current;
    const wasStale = isStale.current;
    isStale.current = false;
    const result = await actions.find(query, wasStale, (done, total) => {
      if (request === lastRequest.current) setSearched({ done, total });
    });
    if (!result.ok) isStale.current ||= wasStale;
    if (request !== lastRequest.current) return; // the reader has typed on
    setSearched(null);
    setProblem(result.ok ? null : result.code);
    if (result.ok) setFound(result.value);
  };
  const latest = useRef(find);
  latest.current = find;
  const refresh = () => {
    isStale.current = true;
    void latest.current();
  };
  useEffect(() => {
    const timer = setTimeout(() => void latest.current(), found === null ? 0 : TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query]);
  useEffect(() => actions.follow(refresh), [actions]);
  return { found, problem, searched, refresh };
}
