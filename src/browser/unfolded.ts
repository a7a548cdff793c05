import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

/** Beside the settings, not among them: it is how the reader left a panel, nothing to be carried to another browser. */
const KEY = 'unfolded';
const Stored = z.catch(z.record(z.string(), z.boolean()), {});

/** Which sections of a report the reader unfolded (true) or folded (false); those never touched are not in it. */
export async function unfolded(): Promise<Record<string, boolean>> {
  return Stored.parse((await browser.storage.local.get(KEY))[KEY]);
}

/** Keeps what the reader did with a section, beside what was done with the others. */
export async function keepUnfolded(section: string, isOpen: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await unfolded()), [section]: isOpen } });
}
