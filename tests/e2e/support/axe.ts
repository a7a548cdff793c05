import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Surface, TestBrowser } from './browser.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Accessibility violations of a document as axe-core finds them, one line each: rule, what is wrong, where. Rules beyond WCAG A and
 * AA and best practices are left out.
 */
export async function axe(surface: Surface): Promise<string[]> {
  // As an expression of its own: the page's content security policy forbids eval, not what the debugger runs.
  await surface.run(`(() => { ${source}; globalThis.axe = axe; return true; })()`);
  const { violations } = await surface.evaluate(() =>
    (globalThis as unknown as { axe: typeof axeCore }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Flaws of one of the extension's pages in the current tab: what {@link axe} finds in dark and in light, and whether 320 px cut it off. */
export async function flawsOf(browser: TestBrowser): Promise<string[]> {
  const flaws: string[] = [];
  for (const scheme of ['dark', 'light'] as const) {
    await browser.setColorScheme(scheme);
    flaws.push(...(await axe(browser.page)).map((flaw) => `${scheme}: ${flaw}`));
  }
  await browser.setPageWidth(320);
  await browser.page.waitFor(() => innerWidth === 320);
  const isWider = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  if (await browser.page.evaluate(isWider)) flaws.push('it is wider than 320 px');
  return flaws;
}
