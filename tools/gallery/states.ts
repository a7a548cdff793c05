import { librarySpecimens } from './specimens/library.ts';
import { noteSpecimens } from './specimens/panelNotes.ts';
import { pageSpecimens } from './specimens/pages.ts';
import { specimens } from './specimens/panel.ts';

/** Every state of the gallery, by its name in the gallery's address. */
export const STATES = Object.keys({ ...specimens, ...noteSpecimens, ...librarySpecimens, ...pageSpecimens });
