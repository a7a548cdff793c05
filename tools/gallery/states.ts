import { librarySpecimens } from './librarySpecimens.ts';
import { noteSpecimens } from './noteSpecimens.ts';
import { pageSpecimens } from './pageSpecimens.ts';
import { specimens } from './specimens.ts';

/** Every state of the gallery, by its name in the gallery's address. */
export const STATES = Object.keys({ ...specimens, ...noteSpecimens, ...librarySpecimens, ...pageSpecimens });
