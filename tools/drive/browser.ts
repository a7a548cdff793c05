/**
 * One interface to both browsers, so that each end-to-end test is written once. Everything goes through the real
 * toolbar button and the real side panel.
 *
 *     describe.each(BROWSERS)('%s', (name) => {
 *       const server = await serve({ 'http://www.harbour-herald.example/news/tram': html });   // any name; every one is answered here
 *       const browser = await launch(name, { server });              // the built extension of .output/, or { extensionDir }
 *       await browser.openPage('http://www.harbour-herald.example/news/tram');
 *       await browser.clickAction();                                 // toolbar button: grants activeTab, opens the panel
 *       await browser.panel.waitFor('h1');                           // selector, or a function that becomes truthy: its value is returned
 *       await browser.panel.says('Herald');  await browser.panel.waitFor((css) => !document.querySelector(css), 'textarea');
 *       await browser.panel.click('button.add');  await browser.panel.type('textarea', 'My note');  await browser.panel.press('Control+Enter');
 *       await browser.page.evaluate(() => [...CSS.highlights.keys()]);   // functions run in the document: no closures, JSON in and out
 *       await browser.killBackground();  await browser.newTab(url);  await browser.switchToTab(0);  await browser.newWindow(url);
 *       await browser.setColorScheme('dark');  await browser.setPanelWidth(320);  await browser.panel.screenshot('shots/x.png');
 *       expect(await axe(browser.panel)).toEqual([]);  expect(await browser.errors()).toEqual([]);
 *       await browser.close();  await server.close();
 */
import { resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchOptions, TestBrowser } from './testBrowser.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where `wxt build` puts the unpacked extension. */
export const builtExtension = (name: BrowserName, mode: 'production' | 'development' = 'production'): string =>
  resolve(ROOT, '.output', `${name === 'chromium' ? 'chrome' : 'firefox'}-mv3${mode === 'development' ? '-dev' : ''}`);

/**
 * Starts a browser with the extension and one empty tab. Throws when the browser or the build is missing, and leaves
 * nothing behind.
 */
export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<TestBrowser> {
  const settled = { ...options, extensionDir: options.extensionDir ?? builtExtension(name) };
  return name === 'chromium' ? launchChromium(settled) : launchFirefox(settled);
}
