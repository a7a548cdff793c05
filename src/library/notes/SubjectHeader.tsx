import { useEffect, useRef, useState } from 'preact/hooks';
import { keysOfPerson } from '../../domain/notes/people.ts';
import type { PersonDecision } from '../../domain/notes/person.ts';
import type { PersonalNote } from '../../domain/notes/note.ts';
import { authorKey, type SubjectKey } from '../../domain/keys/subjectKey.ts';
import { formatDay } from '../../ui/inWords/dates.ts';
import { personName } from '../../ui/notes/personNames.ts';
import { NamedButton } from '../../ui/NamedButton.tsx';
import { useText } from '../../ui/text.ts';
import { libraryErrorWords } from '../shared/words.ts';
import type { NotesFound } from '../../messages/notesView.ts';
import type { NotesActions } from './view.ts';

/** Whom or what the notes shown are on: its name, how many there are, from when, and the way to it. */
export function SubjectHeader({
  subjectKey,
  found,
  actions,
  changeCount,
  onDecided,
}: {
  subjectKey: SubjectKey;
  found: NotesFound;
  actions: Pick<NotesActions, 'people' | 'decidePeople'>;
  changeCount: number;
  onDecided: () => void;
}) {
  const text = useText();
  const notes = found.rows.flatMap((row) => row?.note ?? []);
  const subject = notes.find((note) => note.subject.keys.includes(subjectKey))?.subject ?? notes[0]?.subject;
  const names = found.facets.authors.map(({ value }) => value);
  const label = subject?.label ?? nameOf(subjectKey, names);
  const href = addressOf(subjectKey, notes);
  const { span } = found;
  const day = (time: number) => formatDay(new Date(time).toISOString(), text.tag);
  const passages = found.facets.kinds.find(({ value }) => value === 'passage')?.count ?? 0;
  return (
    <div class="subject-header">
      <p class="small">
        <a href="#notes">{text('allNotes')}</a>
      </p>
      <h2 id="own-notes" tabIndex={-1} dir="auto">
        {text.find(`${kindOf(subjectKey)}Named`, label) ?? label}
      </h2>
      <p class="soft">
        {[
          text.count('ownNotesCount', found.total),
          passages > 0 && text.count('passagesAmong', passages),
          span &&
            (day(span.first) === day(span.last)
              ? day(span.first)
              : text('daysBetween', day(span.first), day(span.last))),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {href !== null && (
        <p>
          <a href={href} target="_blank" rel="noreferrer noopener" dir="auto">
            {href.length > 80 ? `${href.slice(0, 80)}…` : href}
          </a>
        </p>
      )}
      {kindOf(subjectKey) === 'author' && (
        <People
          own={subjectKey}
          label={label}
          names={names}
          actions={actions}
          changeCount={changeCount}
          onDecided={onDecided}
        />
      )}
    </div>
  );
}

/** Keys that do not begin with the name of what they are keys of. */
const KINDS: Record<string, string> = { 'author-at': 'author', term: 'topic' };
function kindOf(key: SubjectKey): string {
  const [kind = ''] = key.split(':');
  return KINDS[kind] ?? kind;
}

/** What a key itself tells: "Jane Doe", "example.org", "margin of error". */
const nameOf = (key: SubjectKey, names: readonly string[]): string =>
  kindOf(key) === 'author' ? personName(key, names) : key.replace(/^(?:term:[^:]*|[a-z]+):/, '');

function addressOf(key: SubjectKey, [first]: readonly PersonalNote[]): string | null {
  const [kind = '', ...rest] = key.split(':');
  if (kind === 'article') return first?.origin.url ?? null;
  return kind === 'outlet' || kind === 'link' ? `https://${rest.join(':')}` : null;
}

/** Who the reader says is the same person as an author, and who is not; to be changed here. */
function People({
  own,
  label,
  names,
  actions,
  changeCount,
  onDecided,
}: {
  own: SubjectKey;
  label: string;
  /** As they are spelled where they were read. */
  names: readonly string[];
  actions: Pick<NotesActions, 'people' | 'decidePeople'>;
  changeCount: number;
  onDecided: () => void;
}) {
  const text = useText();
  const [people, setPeople] = useState<PersonDecision[]>([]);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const summary = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const load = async () => {
    const result = await actions.people();
    setProblem(result.ok ? null : result.code);
    if (result.ok) setPeople(result.value);
  };
  useEffect(() => void load(), [own, changeCount]);
  const decide = async (a: SubjectKey, b: SubjectKey, relation: PersonDecision['relation'] | null) => {
    const result = await actions.decidePeople(a, b, relation);
    if (!result.ok) return setProblem(result.code);
    // What was pressed is gone now, or cannot be pressed again.
    (relation === null ? summary : field).current?.focus();
    setName('');
    await load();
    onDecided();
  };
  const keys = keysOfPerson([own], people);
  const decided = people.filter(({ a, b }) => keys.includes(a) || keys.includes(b));
  const other = authorKey(name);
  const isNamed = other !== 'author:' && !keys.includes(other);
  return (
    <details class="people">
      <summary ref={summary}>
        {decided.length === 0 ? text('peopleLabel') : text.count('peopleDecided', decided.length)}
      </summary>
      {problem !== null && (
        <p class="notice" role="alert">
          {libraryErrorWords(problem, text)}
        </p>
      )}
      <ul>
        {decided.map(({ id, a, b, relation }) => {
          const both = [personName(a, names), personName(b, names)];
          const said = text(relation === 'same' ? 'saidSame' : 'saidDifferent', ...both);
          return (
            <li key={id}>
              <span dir="auto">{said}</span>
              <NamedButton label="takeBack" of={said} onClick={() => void decide(a, b, null)} />
            </li>
          );
        })}
      </ul>
      <form
        class="tag-field"
        onSubmit={(event) => {
          event.preventDefault();
          if (isNamed) void decide(own, other, 'same');
        }}
      >
        <label class="field">
          <span>{text('otherName', label)}</span>
          <input
            ref={field}
            value={name}
            autocomplete="off"
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={!isNamed}>
          {text('sameAuthor')}
        </button>
        <button type="button" class="button" disabled={!isNamed} onClick={() => void decide(own, other, 'different')}>
          {text('otherAuthor')}
        </button>
      </form>
    </details>
  );
}
