import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MAX_BODY, type Draft, type Subject } from '../notes/personalNote.ts';
import type { PanelActions } from './actions.ts';
import { errorWords, useText, type Text } from './text.ts';
import { useDraft, type DraftState } from './useDraft.ts';

/**
 * Writes a note: a new one, on one of the subjects offered, or a new text for an existing one (no subjects to choose from).
 * Closing keeps the draft; a discarded one is handed to `onClose`, which offers to take it back.
 */
export function NoteEditor({
  initial,
  subjects,
  actions,
  onClose,
}: {
  initial: Draft;
  subjects: readonly Subject[];
  actions: Pick<PanelActions, 'keepDraft' | 'dropDraft' | 'saveNote'>;
  onClose: (discarded: Draft | null) => void;
}) {
  const text = useText();
  const { draft, state, change, settle } = useDraft(initial, actions);
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);

  const save = async () => {
    if (draft.body.trim() === '' || saving) return;
    setSaving(true);
    const { slot, kept } = await settle();
    const result = await actions.saveNote({ ...draft, slot }, kept);
    setSaving(false);
    if (result.ok) onClose(null);
    else setProblem(result.code);
  };
  const discard = async () => {
    const { slot, kept } = await settle();
    const result = await actions.dropDraft(slot, kept);
    if (result.ok) onClose(draft.body.trim() === '' ? null : draft);
    else setProblem(result.code);
  };

  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {draft.passage && (
        <blockquote dir="auto" class="quote">
          {draft.passage.exact}
        </blockquote>
      )}
      {subjects.length > 0 && draft.passage === null && (
        <label class="editor-subject" for={`${id}-subject`}>
          {text('noteAbout')}
          <select
            id={`${id}-subject`}
            value={draft.subject.keys[0]}
            onChange={({ currentTarget }) => {
              const subject = subjects[currentTarget.selectedIndex];
              if (subject) change({ subject });
            }}
          >
            {subjects.map((subject) => (
              <option key={subject.keys[0]} value={subject.keys[0]}>
                {subjectLabel(subject, text)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="visually-hidden" for={`${id}-body`}>
        {text('noteText')}
      </label>
      <textarea
        id={`${id}-body`}
        ref={field}
        rows={5}
        maxLength={MAX_BODY}
        placeholder={text('notePlaceholder')}
        value={draft.body}
        dir="auto"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
          if (event.key === 'Escape') onClose(null);
        }}
        onInput={({ currentTarget }) => change({ body: currentTarget.value })}
      />
      <p role="status" class={problem || state.status === 'failed' ? 'notice' : 'soft small'}>
        {problem ? errorWords(problem, text) : statusWords(state, text)}
      </p>
      <div class="buttons">
        <button type="submit" class="button primary" disabled={saving || draft.body.trim() === ''}>
          {text('saveNote')}
        </button>
        <button type="button" class="button" onClick={() => void discard()}>
          {text('discardNote')}
        </button>
        <button type="button" class="button" onClick={() => onClose(null)}>
          {text('closeEditor')}
        </button>
      </div>
    </form>
  );
}

/** "This article", or what kind of thing it is and its name. */
export function subjectLabel(subject: Subject, text: Text): string {
  switch (subject.kind) {
    case 'article':
      return text('thisArticle');
    case 'author':
      return text('authorNamed', subject.label);
    case 'outlet':
      return text('outletNamed', subject.label);
    case 'link':
      return text('linkNamed', subject.label);
    case 'topic':
      return text('topicNamed', subject.label);
  }
}

function statusWords(state: DraftState, text: Text): string {
  switch (state.status) {
    case 'untouched':
      return text('markdownHint');
    case 'keeping':
      return text('draftKeeping');
    case 'kept':
      return text('draftKept');
    case 'failed':
      return errorWords(state.code, text);
  }
}
