import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Surface } from './browser.ts';

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
