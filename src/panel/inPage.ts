import { showTab } from '../browser/panelPage.ts';
import { askForResult } from '../messages/ask.ts';
import type { PanelActions } from '../ui/actions.ts';

/** A reading, and the tab whose page was read. */
interface Shown {
  tabId: number;
  readingId: string;
}

/**
 * What the panel does in the page.
 *
 * @param shown - what the panel shows; null where that is no report
 * @param ownTab - the page's tab, where the panel takes its place and gives way for what is to be seen; null where it
 *   stands beside it
 */
export function actionsInPage(
  shown: () => Shown | null,
  ownTab: number | null,
): Pick<PanelActions, 'reveal' | 'markPlaces'> {
  /** Where places are marked in the place of hedges: the panel may show another tab by the time they are put away. */
  let placesIn: Shown | null = null;
  return {
    reveal: async (start, end) => {
      const at = shown();
      const revealed = at && (await askForResult('passage.reveal', { ...at, start, end }));
      const isThere = revealed?.ok === true && revealed.value;
      if (isThere && ownTab !== null) await showTab(ownTab).catch(() => undefined); // it may be closed by now
      return isThere;
    },
    markPlaces: (places) => {
      const at = places.length === 0 ? placesIn : shown();
      placesIn = places.length === 0 ? null : at;
      if (at) void askForResult('places.mark', { ...at, places: [...places] });
    },
  };
}
