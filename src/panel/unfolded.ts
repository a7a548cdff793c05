import { createContext } from 'preact';

/** Which sections of a report the reader has unfolded or folded, whatever the article: they stay so. */
export interface Unfolded {
  /** Undefined for one that was never touched. */
  isOpen(section: string): boolean | undefined;
  keep(section: string, isOpen: boolean): void;
}

/** Without a keeper every section begins as it does by itself. */
export const UnfoldedContext = createContext<Unfolded>({ isOpen: () => undefined, keep: () => undefined });
