import { launch, type Browser, type LaunchOptions } from 'puppeteer-core';
import { findBrowser } from '../dev/browsers.mjs';
import { FLAGS } from '../drive/chromium.ts';

/**
 * Starts a Chromium to measure in, which reaches no network.
 *
 * @throws Error when there is none
 */
export async function launchOffline(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium found: install one, or set CHROMIUM to its path.');
  return launch({ executablePath, pipe: true, ...options, args: [...FLAGS, '--proxy-server=127.0.0.1:9'] });
}
