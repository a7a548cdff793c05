import { askForResult } from '../messages/ask.ts';
import type { PageActions } from '../ui/pages/actions.ts';
import { isOnPhone } from './anyBrowser.ts';
import { allowDownloads, followBackup, setAutoBackup } from './autoBackup.ts';
import { followConnected } from './devices/carryState.ts';
import { followGrants, giveBack, grant, refused } from './grants.ts';
import { changeSettings, followSettings } from './settings.ts';
import { changeShortcuts, shortcuts } from './shortcuts.ts';

/** What the settings, the first-run page and help can do, in a real browser. */
export const pageActions: PageActions = {
  isOnPhone: isOnPhone(),
  followSettings,
  followConnected,
  changeAppearance: (part) => void changeSettings(({ appearance }) => ({ appearance: { ...appearance, ...part } })),
  setLanguage: (language) => void changeSettings({ language }),
  changeMarking: (change) => void askForResult('marking.change', { change }),
  setMenus: (menus) => void changeSettings({ menus }),
  changeKeeping: (part) => void changeSettings(({ keeping }) => ({ keeping: { ...keeping, ...part } })),
  forgetAllKept: async () => (await askForResult('kept.forget', { which: { all: true } })).ok,
  followGrants,
  grant: (host) => grant(host).catch(refused),
  giveBack: (host) => giveBack(host).catch(refused),
  switchOn: (entry) =>
    void changeSettings(({ switchedOff }) => ({ switchedOff: switchedOff.filter((other) => other !== entry) })),
  shortcuts,
  changeShortcuts: () => void changeShortcuts(),
  followBackup,
  backUpWeekly: async (wanted) => {
    // Asked for before anything is waited for: later the click no longer counts.
    if (wanted && !(await allowDownloads().catch(refused))) return false;
    await setAutoBackup(wanted ? 'week' : 'off');
    return true;
  },
};
