import type { FacetValue } from './notesView.ts';

/** What is looked for among the articles that are kept. */
export interface KeptQuery {
  /** In headlines, names and addresses; every one of them must be there. */
  words: string;
  /** Also in the texts, which takes longer. */
  inTexts: boolean;
  /** By its name; null for all. */
  outlet: string | null;
}

export const EVERY_KEPT: KeptQuery = { words: '', inTexts: false, outlet: null };

/** A kept article in the list. Times are ISO 8601. */
export interface KeptItem {
  id: string;
  url: string;
  title: string;
  authors: readonly string[];
  outlet: string;
  /** The key to forget all of the outlet by; null where the address does not tell it. */
  outletKey: string | null;
  published: string | null;
  words: number;
  /** How often it hedges; null where that was not counted. */
  hedges: number | null;
  first: string;
  seen: string;
  versions: number;
}

/** What a query found, what was seen last first; and all that is kept, whatever the query. */
export interface KeptFound {
  items: KeptItem[];
  /** The most frequent first. */
  outlets: FacetValue[];
  kept: number;
  /** What all of it takes on disk. */
  bytes: number;
}

export type KeptFormat = 'csv' | 'markdown';
