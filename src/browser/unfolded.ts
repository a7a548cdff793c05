import * as z from 'zod/mini';
import { storedEntry } from './storedEntry.ts';

const Stored = z.catch(z.record(z.string(), z.boolean()), {});
/** Beside the settings, not among them: it is how the reader left a panel, nothing to be carried to another browser. */
const entry = storedEntry('unfolded', (found) => Stored.parse(found));

/** Which sections of a report the reader unfolded (true) or folded (false); those never touched are not in it. */
export const unfolded = (): Promise<Record<string, boolean>> => entry.read();

/** Keeps what the reader did with a section, beside what was done with the others. */
export const keepUnfolded = (section: string, isOpen: boolean): Promise<void> =>
  entry.change((known) => ({ ...known, [section]: isOpen }));
