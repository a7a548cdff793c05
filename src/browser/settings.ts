import * as z from 'zod/mini';
import browser from 'webextension-polyfill';
import { DEFAULT_MARKING, Marking } from '../report/marking.ts';

const Settings = z.object({
  marking: z.catch(Marking, DEFAULT_MARKING),
});
export type Settings = z.infer<typeof Settings>;

/** The reader's settings; what is missing or damaged has its default. */
export async function settings(): Promise<Settings> {
  const { settings: stored } = await browser.storage.local.get('settings');
  return Settings.parse(typeof stored === 'object' ? { ...stored } : {});
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ settings: { ...(await settings()), ...change } });
}
