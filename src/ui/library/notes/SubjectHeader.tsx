import { useEffect, useState } from 'preact/hooks';
import { keysOfPerson } from '../../../notes/people.ts';
import type { PersonDecision } from '../../../notes/person.ts';
import type { PersonalNote, Subject } from '../../../notes/personalNote.ts';
import { authorKey, type SubjectKey } from '../../../notes/subject.ts';
import { formatDay } from '../../dates.ts';
import { errorWords, useText, type Text } from '../../text.ts';
import type { NotesActions, NotesFound } from './notesPage.ts';

/** Whom or what the notes shown are on: its name, how many there are, from when, and the way to it. */
export function SubjectHeader({
  subjectKey,
  found,
  actions,
  revision,
  onDecided,
}: {
  subjectKey: SubjectKey;
  found: NotesFound;
  actions: Pick<NotesActions, 'people' | 'decidePeople'>;
  revision: number;
  onDecided: () => void;
}) {
  const text = useText();
  const notes = found.rows.map(({ note }) => note);
  const subject = notes.find((note) => note.subject.keys.includes(subjectKey))?.subject ?? notes[0]?.subject;
  const label = subject?.label ?? nameOf(subjectKey);
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
        {subject ? named(subject, text) : label}
      </h2>
      <p class="soft">
        {[
          text.count('ownNotesFound', found.total),
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
      {/^author(?:-at)?:/.test(subjectKey) && (
        <People own={subjectKey} label={label} actions={actions} revision={revision} onDecided={onDecided} />
      )}
    </div>
  );
}

const named = (subject: Subject, text: Text): string =>
  subject.kind === 'article' ? subject.label : (text.find(`${subject.kind}Named`, subject.label) ?? subject.label);

/** What a key itself tells: "jane doe", "example.org". */
const nameOf = (key: SubjectKey): string => {
  const [, domain, name] = /^author-at:([^:]+):(.*)$/.exec(key) ?? [];
  return name ? `${name} (${domain})` : key.replace(/^[a-z-]+:/, '');
};

function addressOf(key: SubjectKey, [first]: readonly PersonalNote[]): string | null {
  const [kind = '', ...rest] = key.split(':');
  if (kind === 'article') return first?.origin.url ?? null;
  return kind === 'outlet' || kind === 'link' ? `https://${rest.join(':')}` : null;
}

/** Who the reader says is the same person as an author, and who is not; to be changed here. */
function People({
  own,
  label,
  actions,
  revision,
  onDecided,
}: {
  own: SubjectKey;
  label: string;
  actions: Pick<NotesActions, 'people' | 'decidePeople'>;
  revision: number;
  onDecided: () => void;
}) {
  const text = useText();
  const [people, setPeople] = useState<PersonDecision[]>([]);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const load = async () => {
    const result = await actions.people();
    setProblem(result.ok ? null : result.code);
    if (result.ok) setPeople(result.value);
  };
  useEffect(() => void load(), [own, revision]);
  const decide = async (a: SubjectKey, b: SubjectKey, relation: PersonDecision['relation'] | null) => {
    const result = await actions.decidePeople(a, b, relation);
    if (!result.ok) return setProblem(result.code);
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
      <summary>{decided.length === 0 ? text('peopleLabel') : text.count('peopleDecided', decided.length)}</summary>
      {problem !== null && (
        <p class="notice" role="alert">
          {errorWords(problem, text)}
        </p>
      )}
      <ul>
        {decided.map(({ id, a, b, relation }) => (
          <li key={id}>
            <span dir="auto">{text(relation === 'same' ? 'peopleSame' : 'peopleDifferent', nameOf(a), nameOf(b))}</span>
            <button type="button" class="button" onClick={() => void decide(a, b, null)}>
              {text('takeBackDecision')}
            </button>
          </li>
        ))}
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
          <input value={name} autocomplete="off" onInput={({ currentTarget }) => setName(currentTarget.value)} />
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
