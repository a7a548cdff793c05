import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { LaunchOptions } from './testBrowser.ts';
import { until } from './until.ts';

/** The page that opens when the extension is installed. */
export const FIRST_RUN = 'welcome.html';

/** Whether an unpacked extension opens it: one built from elsewhere may not. */
export const opensAtInstall = (extensionDir: string): boolean => existsSync(join(extensionDir, FIRST_RUN));

/** Whether a folder holds no profile yet: it opens in that alone. */
export const isFreshProfile = (profile: string | undefined): boolean =>
  profile === undefined || !existsSync(profile) || readdirSync(profile).length === 0;

/** Waits for it in Chromium, and closes it unless it is wanted: it would be the active tab of every test. */
export async function firstRunPage(
  browser: Browser,
  { extensionDir, firstRun }: LaunchOptions & { extensionDir: string },
  origin: string,
): Promise<Page | null> {
  if (!opensAtInstall(extensionDir)) return null;
  const opened = await until('the first-run page to open', async () =>
    (await browser.pages()).find((page) => page.url() === new URL(FIRST_RUN, origin).href),
  );
  if (firstRun) return opened;
  await opened.close();
  return null;
}
