import type { Marionette } from './marionette.ts';
import { until } from './until.ts';

/** The document of the sidebar, as an expression of the browser's own window. */
export const SIDEBAR = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

/**
 * Marionette has one current context. Each call here takes its turn, points it at the browser's window, the current tab
 * or the current window's sidebar (where it does not point there already), and acts.
 */
export function contexts(marionette: Marionette) {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = turn.then(act);
    turn = mine.catch(() => {});
    return mine;
  };
  let context: 'chrome' | 'content' | null = null;
  const setContext = async (value: 'chrome' | 'content') => {
    if (value === context) return; // most commands would say what holds already
    await marionette.send('Marionette:SetContext', { value });
    context = value;
  };
  const handles: string[] = [];
  let current = -1;
  let pointed: 'tab' | 'panel' = 'panel';
  const pointAtTab = async (index = current) => {
    if (handles.length === 0) handles.push(...((await marionette.send('WebDriver:GetWindowHandles')) as string[]));
    const wanted = Math.max(index, 0);
    const handle = handles[wanted];
    if (handle === undefined) throw new Error(`There is no tab ${wanted}; ${handles.length} are open.`);
    await setContext('content');
    if (pointed === 'tab' && wanted === current) return;
    // Focus moves for a change of tabs only: coming back from the sidebar, its field keeps the caret.
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: wanted !== current });
    [current, pointed] = [wanted, 'tab'];
  };

  return {
    inChrome: <T>(act: () => Promise<T>) =>
      inTurn(async () => {
        if (current < 0) await pointAtTab();
        await setContext('chrome');
        return act();
      }),
    inTab: <T>(act: () => Promise<T>) =>
      inTurn(async () => {
        await pointAtTab();
        return act();
      }),
    inPanel: <T>(act: () => Promise<T>) =>
      inTurn(async () => {
        if (current < 0) await pointAtTab();
        await setContext('chrome');
        pointed = 'panel';
        await until('the sidebar to open', () => marionette.run(POINT_AT_SIDEBAR));
        context = 'content';
        return act();
      }),
    tabs: {
      show: (index: number) => inTurn(() => pointAtTab(index)),
      /**
       * Takes in tabs that were opened by the extension, and makes the last of them the current one. False where there
       * is none.
       */
      adopt: () =>
        inTurn(async () => {
          await setContext('content'); // of the browser's windows, handles are others
          const all = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
          const opened = all.filter((handle) => !handles.includes(handle));
          handles.push(...opened);
          await pointAtTab(handles.length - 1);
          return opened.length > 0;
        }),
      open: (url: string, type: 'tab' | 'window', isPrivate = false) =>
        inTurn(async () => {
          await pointAtTab();
          const { handle } = (await marionette.send('WebDriver:NewWindow', {
            type,
            focus: true,
            private: isPrivate,
          })) as { handle: string };
          await pointAtTab(handles.push(handle) - 1);
          await marionette.send('WebDriver:Navigate', { url });
        }),
      close: () =>
        inTurn(async () => {
          await pointAtTab();
          await marionette.send('WebDriver:CloseWindow');
          handles.splice(current, 1);
          current = -1;
          await pointAtTab();
        }),
    },
  };
}

/** WebDriver knows tabs only: its "content" is pointed at the sidebar's document by hand, once that has loaded. */
const POINT_AT_SIDEBAR = `
  const { Marionette } = ChromeUtils.importESModule('chrome://remote/content/components/Marionette.sys.mjs');
  const sidebar = ${SIDEBAR};
  if (!sidebar?.currentURI?.spec.startsWith('moz-extension://') || !sidebar.browsingContext.currentWindowGlobal) return false;
  for (const { driver } of Marionette.server.conns) {
    if (!driver.currentSession) continue;
    driver.currentSession.contentBrowsingContext = sidebar.browsingContext;
    driver.context = 'content'; // a command less for each call
  }
  return true;`;
