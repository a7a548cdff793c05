import { useEffect, useState } from 'preact/hooks';

/** The library's views, in the order of their links. */
export const VIEWS = ['notes', 'reading', 'packs', 'data', 'devices'] as const;
export type View = (typeof VIEWS)[number];

/** Where in the library: a view, and what is shown there of it. */
interface LibraryAddress {
  view: View;
  /** What the view is asked for, in its own names. */
  asked: URLSearchParams;
}

/**
 * Reads a location's hash, such as `#notes/kind=author&q=tram`; without one, or with one that is not ours, the first
 * view.
 */
export function readAddress(hash: string): LibraryAddress {
  const [, name, asked = ''] = /^#([a-z]+)(?:\/(.*))?$/s.exec(hash) ?? [];
  const view = VIEWS.find((known) => known === name);
  return view ? { view, asked: new URLSearchParams(asked) } : { view: VIEWS[0], asked: new URLSearchParams() };
}

/** The hash of a place in the library. */
export function fragmentOf(view: View, asked?: URLSearchParams): string {
  const query = asked?.toString() ?? '';
  return query === '' ? `#${view}` : `#${view}/${query}`;
}

/** Leads to a place in the library; a new one in the history, or in place of the one shown. */
export function goTo(view: View, asked: URLSearchParams, how: 'push' | 'replace'): void {
  const hash = fragmentOf(view, asked);
  if (hash === location.hash) return;
  if (how === 'push') history.pushState(null, '', hash);
  else history.replaceState(null, '', hash);
  dispatchEvent(new PopStateEvent('popstate')); // the browser tells of the reader's own steps only
}

/** Where the library is; renders again when a link, the back button or {@link goTo} leads elsewhere. */
export function useAddress(): LibraryAddress {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    follow();
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  return readAddress(hash);
}
