import type { ActionResult } from '../../../src/domain/failure.ts';
import type { DataActions } from '../../../src/library/data/view.ts';
import type { DevicesActions } from '../../../src/library/devices/view.ts';
import type { FileCheck, ContextNotesFound, PackEntry } from '../../../src/messages/packsView.ts';
import type { KeptSpecimen } from './kept.ts';
import type { NotesSpecimen } from './libraryNotes.ts';
import type { Step } from '../step.ts';

/** A state of the library page: what it is answered, and the way to it. What is left out is never answered. */
export interface LibrarySpecimen {
  /** Which of its views; by itself the packs. */
  view?: 'packs' | 'data' | 'devices';
  data?: DataActions;
  devices?: DevicesActions;
  hasLostNotes?: boolean;
  areNotesBack?: boolean;
  packs?: ActionResult<PackEntry[]>;
  check?: ActionResult<FileCheck>;
  applied?: ActionResult<null>;
  /** How far an import tells that it is. */
  written?: [done: number, total: number][];
  found?: ActionResult<ContextNotesFound>;
  /** The hash of the view; by default that of the packs. */
  hash?: string;
  notes?: NotesSpecimen;
  kept?: KeptSpecimen;
  steps?: Step[];
}
