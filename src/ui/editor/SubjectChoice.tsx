import { useState } from 'preact/hooks';
import type { Article } from '../../domain/article/article.ts';
import type { Passage } from '../../domain/notes/passage.ts';
import type { Draft, Subject } from '../../domain/notes/note.ts';
import { linkSubject } from '../../domain/notes/linkSubject.ts';
import type { PanelActions } from '../actions.ts';
import { subjectLabel } from '../inWords/subjectLabel.ts';
import { useText } from '../text.ts';
import { TopicForm } from './TopicForm.tsx';

/** What a note is about: null while that is not told in full. */
export type Choice = Pick<Draft, 'subject' | 'passage'> | null;

type Kind = 'passage' | 'topic' | 'link' | 'listed';

/** What there is to choose from on an article. */
export interface Choices {
  /** At least the article, which comes first. */
  subjects: readonly Subject[];
  links: Article['links'];
  selectedPassage: PanelActions['selectedPassage'];
}

/** Longer selections are passages, not phrases. */
const LONGEST_PHRASE = 80;

/**
 * What to write on: the passage selected, what the report names, a topic by its phrases, or a page the article links
 * to.
 */
export function SubjectChoice({
  id,
  draft,
  choices: { subjects, links, selectedPassage },
  onChoice,
}: {
  id: string;
  draft: Draft;
  choices: Choices;
  onChoice: (choice: Choice) => void;
}) {
  const text = useText();
  const linked = links.flatMap(
    ({ url, text: words, host }) => linkSubject(url, words ? `${words} (${host})` : url) ?? [],
  );
  const [kind, setKind] = useState<Kind>(kindOf(draft, subjects));
  /** The passage it was begun on stays to be chosen again. */
  const [passage] = useState(draft.passage);
  const [phrase, setPhrase] = useState<string | null>(null);
  const [article] = subjects;
  const isOffered = (subject: Subject) => subjects.some((other) => isSame(other, subject));
  /** A draft begun on another article keeps what it is about. */
  const listed =
    kind === 'listed' && !isOffered(draft.subject) && draft.subject.kind !== 'topic'
      ? [...subjects, draft.subject]
      : subjects;

  const choose = async (value: string) => {
    const subject = listed[Number(value)];
    if (subject) {
      setKind('listed');
      onChoice({ subject, passage: null });
    } else if (value === 'passage' && article) {
      setKind('passage');
      onChoice({ subject: article, passage });
    } else if (value === 'link') {
      setKind('link');
      onChoice(linked[0] ? { subject: linked[0], passage: null } : null);
    } else {
      onChoice(null);
      setPhrase(passage === null ? phraseOf(await selected(selectedPassage)) : phraseOf(passage));
      setKind('topic');
    }
  };
  const value = kind === 'listed' ? String(listed.findIndex((subject) => isSame(subject, draft.subject))) : kind;
  return (
    <>
      <label class="editor-subject" for={`${id}-subject`}>
        {text('noteAbout')}
        <select id={`${id}-subject`} value={value} onChange={({ currentTarget }) => void choose(currentTarget.value)}>
          {passage && <option value="passage">{text('thisPassage')}</option>}
          {listed.map((subject, index) => (
            <option key={subject.keys[0]} value={index}>
              {subjectLabel(subject, text)}
            </option>
          ))}
          <option value="topic">{text('aTopic')}</option>
          {linked.length > 0 && <option value="link">{text('aLink')}</option>}
        </select>
      </label>
      {kind === 'topic' && (
        <TopicForm
          id={id}
          subject={draft.subject.kind === 'topic' ? draft.subject : null}
          phrase={phrase}
          onSubject={(subject) => onChoice(subject && { subject, passage: null })}
        />
      )}
      {kind === 'link' && (
        <label class="editor-subject" for={`${id}-link`}>
          {text('linkedPage')}
          <select
            id={`${id}-link`}
            value={draft.subject.keys[0]}
            onChange={({ currentTarget }) => {
              const subject = linked[currentTarget.selectedIndex];
              if (subject) onChoice({ subject, passage: null });
            }}
          >
            {linked.map((subject) => (
              <option key={subject.keys[0]} value={subject.keys[0]}>
                {subject.label}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

function kindOf({ subject, passage }: Draft, subjects: readonly Subject[]): Kind {
  if (passage) return 'passage';
  if (subject.kind === 'topic') return 'topic';
  return subject.kind === 'link' && !subjects.some((other) => isSame(other, subject)) ? 'link' : 'listed';
}

const isSame = (a: Subject, b: Subject): boolean => a.keys[0] === b.keys[0];

async function selected(selectedPassage: Choices['selectedPassage']): Promise<Passage | null> {
  const answer = await selectedPassage();
  return answer.ok ? answer.value : null;
}

const phraseOf = (passage: Passage | null): string | null =>
  passage && passage.exact.length <= LONGEST_PHRASE ? passage.exact : null;
