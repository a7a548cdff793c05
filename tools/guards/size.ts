import type { Finding } from './finding.ts';

/** What is measured: the rest (HTML, locales, icons) stays small by itself. */
export const MEASURED = /\.(?:js|css)$/;

/**
 * Built file names carry a hash of their content: `chunks/panel-Dk3_x9Qa.js` has its budget under `chunks/panel-*.js`.
 */
const HASH = /-[\w-]{8}(?=\.\w+$)/;

/**
 * Compares built files with their budgets, both in bytes. A file without a budget and a budget without a file are
 * findings too: otherwise a renamed file would grow unseen.
 */
export function findOversize(where: string, sizes: Record<string, number>, budgets: Record<string, number>): Finding[] {
  const measured = Object.entries(sizes).map(([file, size]) => ({ name: file.replace(HASH, '-*'), size }));
  const names = new Set(measured.map(({ name }) => name));
  const table = 'tools/guards/budgets.json';
  return [
    ...measured.flatMap(({ name, size }): Finding[] => {
      const budget = budgets[name];
      if (budget === undefined) {
        return [
          {
            where: `${where}/${name}`,
            problem: `has no size budget.`,
            instead: `Add one to ${table}: ${size} bytes and a tenth more.`,
          },
        ];
      }
      if (size <= budget) return [];
      return [
        {
          where: `${where}/${name}`,
          problem: `is ${size} bytes; its budget is ${budget}.`,
          instead: `See what made it grow (a new dependency, zod in the page script, data that could be a file). If it is worth it, raise the budget in ${table} and say why in the commit.`,
        },
      ];
    }),
    ...Object.keys(budgets)
      .filter((name) => !names.has(name))
      .map((name) => ({
        where: `${where}/${name}`,
        problem: 'has a budget but was not built.',
        instead: `Remove it from ${table}, or put right its name.`,
      })),
  ];
}
