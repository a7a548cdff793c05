import { browser } from 'wxt/browser';
import { localeOf } from '../browser/locale.ts';
import { settings } from '../browser/settings.ts';
import { languageOf } from './changedSetting.ts';
import { markHedgesEverywhere } from './tabs/markHedges.ts';

/**
 * Has the button's title, and what marks say when they are pointed at, follow the language the reader has chosen; the
 * menus see to themselves. Where none was chosen the title is the manifest's, and nothing is done.
 */
export function keepLanguage(onProblem: (error: unknown) => void): void {
  const atStart = async () => {
    // Firefox forgets the title with the browser.
    if ((await settings()).language !== 'browser') await title();
  };
  atStart().catch(onProblem);
  browser.storage.local.onChanged.addListener(({ settings: change }) => {
    if (change && languageOf(change.oldValue) !== languageOf(change.newValue)) changed().catch(onProblem);
  });
}

async function changed(): Promise<void> {
  await title();
  await markHedgesEverywhere(await settings());
}

async function title(): Promise<void> {
  const { message } = await localeOf((await settings()).language);
  await browser.action.setTitle({ title: message('actionTitle', []) });
}
