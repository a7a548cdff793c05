import type { TableSummary } from '../../messages/tableMapping.ts';
import type { PlainTable } from './programs/plainTable.ts';

/** Rows and signs of a cell that a reader is shown. */
const SHOWN_ROWS = 4;
const MAX_SHOWN = 120;

/** Tables that one answer is asked for: those with the same headings. */
interface TableLayout {
  tables: PlainTable[];
  summary: TableSummary;
}

/** The layouts of tables, in the order of their first. A table without headings is like no other. */
export function tableLayouts(tables: readonly PlainTable[]): TableLayout[] {
  const alike = Map.groupBy(tables, ({ file, rows: [first], guess }) =>
    JSON.stringify(guess.hasHeadings ? first : { file }),
  );
  return [...alike.values()].flatMap((same) => {
    const [one] = same;
    return one ? [{ tables: same, summary: summaryOf(one, same) }] : [];
  });
}

const summaryOf = ({ rows, guess }: PlainTable, same: readonly PlainTable[]): TableSummary => ({
  files: same.map(({ file }) => file),
  rows: same.reduce((count, table) => count + table.rows.length, 0),
  first: rows.slice(0, SHOWN_ROWS).map((row) => row.slice(0, guess.columns.length).map(shown)),
  guess,
});

const shown = (cell: string): string => (cell.length > MAX_SHOWN ? `${cell.slice(0, MAX_SHOWN).trimEnd()}…` : cell);
