import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Surface, TestBrowser } from './testBrowser.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Accessibility violations of a document as axe-core finds them, one line each: rule, what is wrong, where. Rules beyond WCAG A and
 * AA and best practices are left out.
 *
 * @param rules - only these
 */
export async function axe(surface: Surface, rules?: readonly string[]): Promise<string[]> {
  const isLoaded = await surface.evaluate(() => 'axe' in globalThis);
  // As an expression of its own: the page's content security policy forbids eval, not what the debugger runs.
  if (!isLoaded) await surface.run(`(() => { ${source}; globalThis.axe = axe; return true; })()`);
  const { violations } = await surface.evaluate(
    (only) =>
      (globalThis as unknown as { axe: typeof axeCore }).axe.run(document, {
        resultTypes: ['violations'],
        ...(only && { runOnly: [...only] }),
      }),
    rules ?? null,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** The rules whose answer depends on the colour scheme. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What {@link axe} finds in the document of the current tab, in dark and in light. Leaves it in light. */
export async function axeInBothSchemes(browser: TestBrowser): Promise<string[]> {
  await browser.setColorScheme('dark');
  const inDark = (await axe(browser.page, RULES_OF_COLOUR)).map((flaw) => `in dark: ${flaw}`);
  await browser.setColorScheme('light');
  return [...inDark, ...(await axe(browser.page))];
}

/** Flaws of one of the extension's pages in the current tab: for accessibility, and whether 320 px cut it off. */
export async function flawsOf(browser: TestBrowser): Promise<string[]> {
  const flaws = await axeInBothSchemes(browser);
  await browser.setPageWidth(320);
  await browser.page.waitFor(() => innerWidth === 320);
  const isWider = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  if (await browser.page.evaluate(isWider)) flaws.push('it is wider than 320 px');
  return flaws;
}
