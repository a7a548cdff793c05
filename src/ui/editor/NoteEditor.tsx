import { useId, useState } from 'preact/hooks';
import { saysNothing, type Draft } from '../../domain/notes/note.ts';
import type { PanelActions } from '../actions.ts';
import { BodyField } from './BodyField.tsx';
import { EarlierTexts } from './EarlierTexts.tsx';
import { draftFile } from './draftFile.ts';
import { SubjectChoice, type Choice, type Choices } from './SubjectChoice.tsx';
import { TagField } from './TagField.tsx';
import { TopicForm } from './TopicForm.tsx';
import { aboutWords } from '../inWords/subjectLabel.ts';
import { errorWords, useText, type Text } from '../text.ts';
import { useDraft, type DraftState } from './useDraft.ts';

/** All an editor can ask for. */
export type EditorActions = Pick<PanelActions, 'keepDraft' | 'dropDraft' | 'saveNote' | 'saveFile' | 'historyOf'>;

/**
 * Writes a note: a new one, on what is chosen, or a new text for an existing one. Closing keeps the draft, and waits
 * until it is kept; a discarded one is handed to `onClose`, which offers to take it back.
 *
 * @param choices - what it can be about; null where that is settled, but for the names of a topic
 * @param tags - the reader's, to suggest
 */
export function NoteEditor({
  initial,
  choices,
  tags,
  actions,
  onClose,
}: {
  initial: Draft;
  choices: Choices | null;
  tags: readonly string[];
  actions: EditorActions;
  onClose: (discarded: Draft | null) => void;
}) {
  const text = useText();
  const { draft, state, change, flush, settle } = useDraft(initial, actions);
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [isChosen, setChosen] = useState(true);
  const id = useId();
  // A passage may be kept without a word to it.
  const canSave = isChosen && !saving && (draft.passage !== null || !saysNothing(draft));
  const failure = problem ?? (state.status === 'failed' ? state.code : null);

  const save = async () => {
    if (!canSave) return;
    setSaving(true);
    const { slot, revision } = await settle();
    const result = await actions.saveNote({ ...draft, slot }, revision);
    setSaving(false);
    if (result.ok) onClose(null);
    else {
      setProblem(result.code);
      change({}); // what settling has forgotten
    }
  };
  const close = async () => {
    if (await flush()) onClose(null);
  };
  const discard = async () => {
    const { slot, revision } = await settle();
    const result = await actions.dropDraft(slot, revision);
    if (result.ok) onClose(saysNothing(draft) ? null : draft);
    else setProblem(result.code);
  };
  const choose = (choice: Choice) => {
    setChosen(choice !== null);
    if (choice) change(choice);
  };
  const saveFile = () => {
    const { content, name } = draftFile(draft, aboutWords(draft, text));
    actions.saveFile(content, name);
  };

  return (
    // Keys of its fields come up to here; the form itself takes none.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return; // keys of an input method choose among its characters
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        if (event.key === 'Escape') void close();
      }}
    >
      {draft.passage && (
        <blockquote dir="auto" class="quote">
          {draft.passage.exact}
        </blockquote>
      )}
      {choices && <SubjectChoice id={id} draft={draft} choices={choices} onChoice={choose} />}
      {!choices && draft.subject.kind === 'topic' && (
        <TopicForm
          id={id}
          subject={draft.subject}
          phrase={null}
          onSubject={(subject) => {
            setChosen(subject !== null);
            if (subject) change({ subject, moves: true });
          }}
        />
      )}
      <BodyField id={id} body={draft.body} onChange={(body) => change({ body })} />
      <TagField id={`${id}-tags`} tags={draft.tags} known={tags} onChange={(chosen) => change({ tags: chosen })} />
      <p role="status" class={failure === null ? 'soft small' : 'notice'}>
        {failure === null ? statusWords(state, text) : errorWords(failure, text)}
      </p>
      {failure !== null && (
        <button type="button" class="button" onClick={saveFile}>
          {text('saveAsFile')}
        </button>
      )}
      {draft.noteId !== null && (
        <EarlierTexts
          noteId={draft.noteId}
          current={draft}
          actions={actions}
          onChoose={({ body, tags: filed }) => change({ body, tags: filed })}
        />
      )}
      <div class="buttons">
        <button type="submit" class="button primary" disabled={!canSave}>
          {text('saveNote')}
        </button>
        <button type="button" class="button" onClick={() => void discard()}>
          {text('discardNote')}
        </button>
        <button type="button" class="button" onClick={() => void close()}>
          {text('closeEditor')}
        </button>
      </div>
    </form>
  );
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
