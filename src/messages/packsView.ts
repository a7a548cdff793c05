import type { ContextNote, ContextNoteKind } from '../domain/packs/contextNote.ts';
import type { Subject } from '../domain/packs/pack.ts';
import type { PackProblem } from '../domain/packs/problem.ts';
import type { ListSummary } from './listMapping.ts';

/** What a pack says of itself. */
export interface PackFacts {
  id: string;
  title: string;
  description?: string | undefined;
  version: string;
  language: string;
  licence: string;
  homepage?: string | undefined;
  maintainer: { name: string; contact?: string | undefined };
  updated: string;
  expires?: string | undefined;
  /** How many it has. */
  subjects: number;
  notes: number;
}

/** A pack in the library. */
export interface PackEntry extends PackFacts {
  /** What its notes stand under: its id, or for an imported one another key for each import. */
  key: string;
  /** False for those that come with Sidelight: they are switched off, never removed. */
  imported: boolean;
  enabled: boolean;
}

/** How the version of a file stands to the one that is in the library. */
export type VersionOrder = 'newer' | 'same' | 'older';

export interface Counted<Name extends string = string> {
  name: Name;
  count: number;
}

/** A checked file before it is taken in: what it holds and what it would change. */
export interface PackPreview {
  pack: PackFacts;
  replaces: { facts: PackFacts; order: VersionOrder } | null;
  subjectTypes: Counted<Subject['type']>[];
  kinds: Counted<ContextNoteKind>[];
  /** Who says so in its notes, the most frequent first, and how many more there are. */
  speakers: Counted[];
  moreSpeakers: number;
  /** Whose pages it cites. */
  publishers: Counted[];
  morePublishers: number;
  examples: ContextNote[];
}

/** What a file turned out to be. A list becomes a pack once its reader has said what its columns mean. */
export type FileCheck =
  | { state: 'pack'; preview: PackPreview }
  | { state: 'list'; list: ListSummary }
  | { state: 'bad'; problems: PackProblem[] };

/** How far the work has come; `total` 0 while that is not known. */
export type OnProgress = (done: number, total: number) => void;

/** One page of what a search found. */
export interface ContextNotesFound {
  total: number;
  notes: ContextNote[];
}
