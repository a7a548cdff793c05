import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where each browser usually is: an environment variable, then names on the PATH, then the places installers use.
 * `debian` is the package that brings it.
 */
export const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    title: 'Chromium or Chrome',
    debian: 'chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    title: 'Firefox',
    debian: 'firefox-esr',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/**
 * The path of an installed browser, or null.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const { variable, names, places } = BROWSERS[name];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    process.env[variable],
    ...names.flatMap((file) => folders.map((folder) => join(folder, file))),
    ...places,
  ];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}
