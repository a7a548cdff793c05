import type { Marionette } from './marionette.ts';

export const LEFT_BUTTON = 0;
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
