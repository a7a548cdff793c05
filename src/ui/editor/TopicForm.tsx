import { useEffect, useState } from 'preact/hooks';
import type { Subject } from '../../domain/notes/note.ts';
import { TOPIC_LANGUAGE, topicSubject } from '../../domain/notes/topicSubject.ts';
import { useText } from '../text.ts';

/**
 * Names a topic: the phrase that articles use, and other phrases for the same.
 *
 * @param subject - the topic as far as it is known
 * @param phrase - what to begin with where none is known
 * @param onSubject - gets null while the phrase is no sequence of words
 */
export function TopicForm({
  id,
  subject,
  phrase,
  onSubject,
}: {
  id: string;
  subject: Subject | null;
  phrase: string | null;
  onSubject: (subject: Subject | null) => void;
}) {
  const text = useText();
  const [name, setName] = useState(subject?.label ?? phrase ?? '');
  const [aliases, setAliases] = useState(subject ? aliasesOf(subject).join(', ') : '');
  const change = (nextName: string, nextAliases: string) => {
    setName(nextName);
    setAliases(nextAliases);
    // Without its phrase a topic would be called by one of its aliases.
    onSubject(topicSubject([nextName]) && topicSubject([nextName, ...nextAliases.split(',')]));
  };
  useEffect(() => {
    if (subject === null && name !== '') change(name, aliases);
  }, []);
  return (
    <div class="topic-form">
      <label for={`${id}-phrase`}>{text('topicPhrase')}</label>
      <input
        id={`${id}-phrase`}
        type="text"
        dir="auto"
        maxLength={200}
        value={name}
        aria-describedby={`${id}-phrase-hint`}
        onInput={({ currentTarget }) => change(currentTarget.value, aliases)}
      />
      <label for={`${id}-aliases`}>{text('topicAliases')}</label>
      <input
        id={`${id}-aliases`}
        type="text"
        dir="auto"
        maxLength={1000}
        value={aliases}
        placeholder={text('topicAliasesHint')}
        onInput={({ currentTarget }) => change(name, currentTarget.value)}
      />
      <p id={`${id}-phrase-hint`} class="soft small">
        {text('topicHint')}
      </p>
    </div>
  );
}

/** The other phrases of a topic, as its keys have them: in lower case. */
function aliasesOf({ keys, label }: Subject): string[] {
  const [own] = topicSubject([label])?.keys ?? [];
  const prefix = `term:${TOPIC_LANGUAGE}:`;
  return keys.filter((key) => key !== own && key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}
