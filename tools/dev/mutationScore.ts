import { posix, relative, sep } from 'node:path';

/** What became of a mutant, as far as a score needs to know. */
interface Outcome {
  fileName: string;
  status: string;
}

/** How many of a folder's mutants its tests noticed. */
export interface Score {
  folder: string;
  killed: number;
  total: number;
}

const NOTICED = new Set(['Killed', 'Timeout']);
/** What no test noticed, or none even ran; all other outcomes (static, not compiled) tell nothing of the tests. */
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/** The score of each folder of a run, in order of their names. */
export function scoresOf(outcomes: readonly Outcome[]): Score[] {
  const told = outcomes.filter(({ status }) => NOTICED.has(status) || UNNOTICED.has(status));
  const folders = Map.groupBy(told, ({ fileName }) => posix.dirname(relative('.', fileName).replaceAll(sep, '/')));
  return [...folders]
    .map(([folder, mutants]) => ({
      folder,
      killed: mutants.filter(({ status }) => NOTICED.has(status)).length,
      total: mutants.length,
    }))
    .toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** The scores as a table for the docs, with a last row for all. */
export function scoresTable(scores: readonly Score[]): string {
  const sum = (of: 'killed' | 'total') => scores.reduce((all, score) => all + score[of], 0);
  const rows = [...scores, { folder: 'all', killed: sum('killed'), total: sum('total') }].map(
    ({ folder, killed, total }) =>
      `| ${folder} | ${total} | ${total - killed} | ${total === 0 ? '–' : `${((100 * killed) / total).toFixed(1)} %`} |`,
  );
  return ['| Folder | Mutants | Survived | Killed |', '| --- | --: | --: | --: |', ...rows].join('\n');
}
