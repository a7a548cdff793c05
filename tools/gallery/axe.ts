/**
 * Looks for accessibility flaws in every state of the gallery, light and dark, in both browsers and all our languages:
 * `npm run axe [-- chromium|firefox] [LANGUAGE…]`. Needs the development build (`npx wxt build --mode development`, the
 * same with `-b firefox`). Prints each flaw, and how many states were looked at; fails where there is one. The
 * end-to-end tests do the same in English only: each language takes some two minutes in each browser.
 */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { axeInBothSchemes } from '../drive/axe.ts';
import { builtExtension, launch } from '../drive/browser.ts';
import { BROWSERS, type BrowserName } from '../drive/testBrowser.ts';
import { STATES } from './states.ts';

const asked = process.argv.slice(2);
const orAll = <T extends string>(all: readonly T[]): readonly T[] => {
  const some = all.filter((one) => asked.includes(one));
  return some.length > 0 ? some : all;
};
const languages = globSync('assets/locales/*/').map((folder) => basename(folder));
const unknown = asked.filter((word) => ![...BROWSERS, ...languages].includes(word));
if (unknown.length > 0) throw new Error(`neither a browser nor a language of ours: ${unknown.join(' ')}`);

for (const name of orAll(BROWSERS)) await lookAt(name);

async function lookAt(name: BrowserName): Promise<void> {
  const browser = await launch(name, { extensionDir: builtExtension(name, 'development') });
  try {
    for (const language of orAll(languages)) {
      await browser.openPage(browser.extensionUrl(`gallery.html?language=${language}`));
      await browser.page.waitFor('body[data-shown]');
      let flawed = 0;
      for (const state of STATES) {
        await browser.page.evaluate((wanted) => showState(wanted), state);
        const flaws = await axeInBothSchemes(browser);
        for (const flaw of flaws) console.log(`${name} ${language} ${state} ${flaw}`);
        if (flaws.length > 0) flawed++;
      }
      console.log(`${name} ${language}: ${STATES.length} states, ${flawed} with flaws`);
      if (flawed > 0) process.exitCode = 1;
    }
  } finally {
    await browser.close();
  }
}
