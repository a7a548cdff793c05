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
        preload: false, // of style sheets and media, for rules on orientation and sound, of which no page of ours has any
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

/**
 * What {@link axe} finds in the document of the current tab, in dark and in light. Begins with the scheme it finds and leaves the other: a
 * change takes Firefox as long as a third of a check.
 */
export async function axeInBothSchemes(browser: TestBrowser): Promise<string[]> {
  const isDark = await browser.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const flaws: string[] = [];
  for (const scheme of isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const)) {
    await browser.setColorScheme(scheme);
    const found = await axe(browser.page, scheme === 'dark' ? RULES_OF_COLOUR : undefined);
    flaws.push(...found.map((flaw) => `in ${scheme}: ${flaw}`));
  }
  return flaws;
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
