import type { PersonDecision } from '../../domain/notes/person.ts';
import type { Report } from '../../domain/report/report.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { NamedButton } from '../../ui/NamedButton.tsx';
import { useText } from '../../ui/text.ts';
import { namesIn, personName } from '../../ui/notes/personNames.ts';
import { useAction } from '../../ui/notes/useAction.ts';

/**
 * What the reader has said of the article's authors, each to be taken back.
 *
 * @param onTakenBack - something was: its button goes, and the focus with it
 */
export function PeopleSaid({
  report,
  actions,
  onTakenBack,
}: {
  report: Report;
  actions: Pick<PanelActions, 'decidePeople'>;
  onTakenBack: () => void;
}) {
  const text = useText();
  if (report.people.length === 0) return null;
  return (
    <>
      <h3>{text('peopleSaid')}</h3>
      <ul class="people-said">
        {report.people.map((decision) => (
          <Said key={decision.id} decision={decision} report={report} actions={actions} onTakenBack={onTakenBack} />
        ))}
      </ul>
    </>
  );
}

function Said({
  decision: { a, b, relation },
  report: { subjects, notes },
  actions,
  onTakenBack,
}: {
  decision: PersonDecision;
  report: Report;
  actions: Pick<PanelActions, 'decidePeople'>;
  onTakenBack: () => void;
}) {
  const text = useText();
  const { problem, act } = useAction();
  const known = [...subjects.filter(({ kind }) => kind === 'author').map(({ label }) => label), ...namesIn(notes)];
  const names = [personName(a, known), personName(b, known)];
  const said = text(relation === 'same' ? 'saidSame' : 'saidDifferent', ...names);
  return (
    <li>
      <span dir="auto">{said}</span>{' '}
      <NamedButton
        label="takeBack"
        of={said}
        onClick={() => void act(() => actions.decidePeople(a, b, null)).then((done) => done && onTakenBack())}
      />
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}
