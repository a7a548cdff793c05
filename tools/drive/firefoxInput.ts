import { valueOf, type Marionette } from './marionette.ts';
import type { Driver } from './surface.ts';
import { until } from './until.ts';

const LEFT_BUTTON = 0;
export const RIGHT_BUTTON = 2;
export const click = (button: number) => [
  { type: 'pointerDown', button },
  { type: 'pointerUp', button },
];
const perform = (marionette: Marionette, type: 'pointer' | 'key', actions: object[]) =>
  marionette.send('WebDriver:PerformActions', { actions: [{ type, id: type, actions }] });
export const pointer = (marionette: Marionette, actions: object[]) => perform(marionette, 'pointer', actions);
export const pressKeys = (marionette: Marionette, codes: string[]) =>
  perform(marionette, 'key', [
    ...codes.map((value) => ({ type: 'keyDown', value })),
    ...codes.toReversed().map((value) => ({ type: 'keyUp', value })),
  ]);
export const move = (x: number, y: number) => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
  duration: 0,
});

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEY_CODES: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

export function keyCode(name: string): string {
  const code = KEY_CODES[name] ?? name;
  if (code.length !== 1) throw new Error(`Unknown key: ${name}`);
  return code;
}

/** As extensions' content scripts are run: the content security policy is not asked. */
const LOAD = `const script = await ChromeUtils.compileScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(args[0]));
  script.executeInGlobal(window);`;

type InContext = <T>(act: () => Promise<T>) => Promise<T>;

/**
 * Acts on a document of Firefox as a reader does.
 *
 * @param focus - gives the document the focus, where a click from outside does not
 */
export function driver(marionette: Marionette, inContext: InContext, focus?: () => Promise<void>): Driver {
  const run = (expression: string) => inContext(() => marionette.run(`return (${expression})`));
  return {
    url: async () => String(await inContext(() => marionette.run('return location.href'))),
    run,
    load: async (script) => void (await inContext(() => marionette.runAsBrowser(LOAD, script))),
    moveMouse: async (x, y) => void (await inContext(() => pointer(marionette, [move(x, y)]))),
    clickMouse: async (x, y) => void (await inContext(() => pointer(marionette, [move(x, y), ...click(LEFT_BUTTON)]))),
    typeText: (text) =>
      inContext(async () => {
        const focused = valueOf(await marionette.send('WebDriver:GetActiveElement'));
        const [id] = Object.values(focused as Record<string, string>);
        await marionette.send('WebDriver:ElementSendKeys', { id, text });
      }),
    pressKeys: async (names) => {
      const codes = names.map(keyCode);
      if (focus) {
        await focus();
        // Race: the document is in another process, and keys that come before the focus are lost.
        await until('the panel to have the focus', () => run('document.hasFocus()'));
      }
      await inContext(() => pressKeys(marionette, codes));
    },
    png: (full) => inContext(() => takeScreenshot(marionette, full)),
  };
}

export async function takeScreenshot(marionette: Marionette, full = false): Promise<Uint8Array> {
  const shot = await marionette.send('WebDriver:TakeScreenshot', { full, hash: false, scroll: false });
  return Buffer.from(String(valueOf(shot)), 'base64');
}
