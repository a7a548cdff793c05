import { useState } from 'preact/hooks';
import { LIST_FIELDS, type ListField, type ListMapping, type ListSummary } from '../../messages/listMapping.ts';
import type { PackProblem } from '../../domain/packs/problem.ts';
import { Parts } from '../../ui/Address.tsx';
import { useText, type MessageKey } from '../../ui/text.ts';
import { ProblemList } from './ProblemList.tsx';

const FIELD_LABELS: Record<ListField, MessageKey> = {
  domain: 'columnDomain',
  name: 'columnName',
  note: 'columnNote',
  source: 'columnSource',
};
type TextField = 'title' | 'by' | 'source' | 'note';
/** The pack's own check looks closer. */
const WEB_ADDRESS = 'https?://.+\\..+';
const MAX_LENGTHS: Record<TextField, number> = { title: 120, by: 200, source: 2048, note: 2000 };

/**
 * What a pack needs and a list does not say: what it is called, who says so, where it comes from, what its columns are.
 */
export function ListForm({
  list,
  problems,
  onSubmit,
  onCancel,
}: {
  list: ListSummary;
  problems: readonly PackProblem[];
  onSubmit: (mapping: ListMapping) => void;
  onCancel: () => void;
}) {
  const text = useText();
  const [words, setWords] = useState<Record<TextField, string>>({ title: list.title, by: '', source: '', note: '' });
  const [columns, setColumns] = useState(list.guess);
  const field = (name: TextField, label: MessageKey, hint: MessageKey) => (
    <label class="field">
      <span>{text(label)}</span>
      <input
        type="text"
        name={name}
        {...(name === 'source' ? { inputMode: 'url', pattern: WEB_ADDRESS } : {})}
        required
        maxLength={MAX_LENGTHS[name]}
        value={words[name]}
        aria-describedby={`hint-${name}`}
        onInput={({ currentTarget }) => setWords({ ...words, [name]: currentTarget.value })}
      />
      <span class="soft small" id={`hint-${name}`}>
        {text(hint)}
      </span>
    </label>
  );
  return (
    <form
      class="pack preview"
      aria-labelledby="list-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit({ ...words, columns, language: text.tag.split('-')[0] ?? text.tag });
      }}
    >
      <header>
        <h3 id="list-form" tabIndex={-1} data-step>
          {text('listHeading')}
        </h3>
        <p class="pack-origin soft small">{text.count('listEntries', list.entries)}</p>
      </header>
      {list.skipped > 0 && (
        <div class="notice">
          <p>{text.count('listSkipped', list.skipped)}</p>
          <ul>
            {list.skippedExamples.map((line) => (
              <li key={line}>
                <code dir="ltr">
                  <Parts>{line}</Parts>
                </code>
              </li>
            ))}
          </ul>
        </div>
      )}
      {problems.length > 0 && <ProblemList name={words.title} problems={problems} />}
      {field('title', 'listTitle', 'listTitleHint')}
      {field('by', 'listBy', 'listByHint')}
      {field('source', 'listSource', 'listSourceHint')}
      {field('note', 'listNote', 'listNoteHint')}
      {list.columns.length > 1 && (
        <fieldset class="columns">
          <legend>{text('columnsLegend')}</legend>
          {LIST_FIELDS.map((name) => (
            <label key={name} class="field">
              <span>{text(FIELD_LABELS[name])}</span>
              <select
                name={`column-${name}`}
                value={String(columns[name] ?? '')}
                onChange={({ currentTarget: { value } }) =>
                  setColumns({ ...columns, [name]: value === '' ? null : Number(value) })
                }
              >
                {name !== 'domain' && <option value="">{text('columnNone')}</option>}
                {list.columns.map((column, index) => (
                  // Headings may repeat: a column is known by its place.
                  <option key={String(index)} value={String(index)}>
                    {/^\d+$/.test(column) ? text('columnNumber', column) : column}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      )}
      <div class="buttons">
        <button type="submit" class="button primary">
          {text('previewList')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {text('cancelImport')}
        </button>
      </div>
    </form>
  );
}
