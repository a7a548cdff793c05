import * as z from 'zod/mini';
import browser from 'webextension-polyfill';

const Settings = z.object({
  /** Hedges are marked in the pages read. */
  marking: z.catch(z.boolean(), true),
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
