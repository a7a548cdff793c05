import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  columnLetters,
  isSeveral,
  lackOf,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
  type TableSummary,
} from '../../messages/tableMapping.ts';
import { useText, type Text } from '../../ui/text.ts';

/** As many as tell what a column holds. */
const SHOWN_CELLS = 3;

/** Asks what the columns of a table hold, under its first rows. What is certain is chosen already. */
export function TableForm({
  table,
  given,
  place,
  onSubmit,
  onSkip,
  onCancel,
}: {
  table: TableSummary;
  /** What was said of it before; null at first. */
  given: TableMapping | null;
  /** Which of how many tables it is, from 1. */
  place: readonly [at: number, of: number];
  onSubmit: (mapping: TableMapping) => void;
  /** Goes on without this table. Left out where there is nothing else to go on with. */
  onSkip?: (() => void) | undefined;
  onCancel: () => void;
}) {
  const text = useText();
  const [{ hasHeadings, columns }, setMapping] = useState(given ?? table.guess);
  const [lack, setLack] = useState<ReturnType<typeof lackOf>>(null);
  const [freed, setFreed] = useState<string | null>(null);
  const alert = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => alert.current?.focus(), [lack]);
  const names = columns.map((_, column) => nameOf(table, hasHeadings, column, text));
  const choose = (column: number, field: TableField | null) => {
    const before = field === null || isSeveral(field) ? -1 : columns.indexOf(field);
    setFreed(before < 0 || before === column ? null : (names[before] ?? null));
    setLack(null);
    setMapping({
      hasHeadings,
      columns: columns.map((one, at) => (at === column ? field : at === before ? null : one)),
    });
  };
  const submit = () => {
    const found = lackOf(columns);
    setLack(found);
    if (found === null) onSubmit({ hasHeadings, columns });
    else alert.current?.focus(); // it is there already where the same is lacking as before
  };
  const rows = hasHeadings ? table.first.slice(1) : table.first;
  const [at, of] = place;
  return (
    <form
      class="pack preview"
      aria-labelledby="table-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <header>
        <h3 id="table-form" tabIndex={-1} data-step>
          {text('tableHeading')}
        </h3>
        <p class="pack-origin soft small">
          {of > 1 && `${text('tablePlace', text.number(at), text.number(of))} · `}
          <bdi>{table.files[0]}</bdi>
          {table.files.length > 1 && ` ${text.count('tableMoreFiles', table.files.length - 1)}`}
          {` · ${text.count('tableRows', table.rows - (hasHeadings ? table.files.length : 0))}`}
        </p>
      </header>
      <p>{text('tableExplained')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={hasHeadings}
          onChange={({ currentTarget }) => setMapping({ hasHeadings: currentTarget.checked, columns })}
        />
        {text('tableHasHeadings')}
      </label>
      <ol class="table-columns">
        {columns.map((field, column) => (
          // Headings may repeat: a column is known by its place.
          <Column
            key={String(column)}
            column={column}
            name={names[column] ?? ''}
            field={field}
            cells={rows.slice(0, SHOWN_CELLS).map((row) => row[column] ?? '')}
            onChoose={(chosen) => choose(column, chosen)}
          />
        ))}
      </ol>
      <p role="status" class={freed === null ? 'visually-hidden' : 'small'}>
        {freed !== null && text('tableColumnFreed', freed)}
      </p>
      {lack !== null && (
        <p class="notice" role="alert" tabIndex={-1} ref={alert}>
          {text(lack === 'address' ? 'tableLacksAddress' : 'tableLacksWords')}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button primary">
          {text(at < of ? 'tableNext' : 'previewList')}
        </button>
        {onSkip && (
          <button type="button" class="button" onClick={onSkip}>
            {text('tableSkip')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {text('cancelImport')}
        </button>
      </div>
    </form>
  );
}

/** A column's name, what it holds, and its first cells. */
function Column({
  column,
  name,
  field,
  cells,
  onChoose,
}: {
  /** Its place, from 0. */
  column: number;
  name: string;
  field: TableField | null;
  cells: readonly string[];
  onChoose: (field: TableField | null) => void;
}) {
  const text = useText();
  return (
    <li class={field === null ? 'unnamed' : undefined}>
      <label class="field">
        <span dir="auto">{name}</span>
        <select
          name={`column-${column}`}
          value={field ?? ''}
          aria-describedby={`cells-${column}`}
          onChange={({ currentTarget: { value } }) => onChoose(TABLE_FIELDS.find((one) => one === value) ?? null)}
        >
          <option value="">{text('tableFieldNone')}</option>
          {TABLE_FIELDS.map((one) => (
            <option key={one} value={one}>
              {text(`value_tableField_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Cells id={`cells-${column}`} cells={cells} />
    </li>
  );
}

/** The first cells of a column, a line each; what is empty is said to be. */
function Cells({ id, cells }: { id: string; cells: readonly string[] }) {
  const text = useText();
  return (
    <ul id={id} class="table-cells small">
      {cells.map((cell, row) => (
        <li key={String(row)} dir="auto" class={cell === '' ? 'soft' : undefined}>
          {cell === '' ? text('tableCellEmpty') : cell}
        </li>
      ))}
    </ul>
  );
}

const nameOf = ({ first }: TableSummary, hasHeadings: boolean, column: number, text: Text): string =>
  (hasHeadings && first[0]?.[column]) || text('tableColumn', columnLetters(column));
