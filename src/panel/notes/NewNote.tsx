import { useRef, useState } from 'preact/hooks';
import type { Passage } from '../../domain/notes/passage.ts';
import { newDraft, type Draft } from '../../domain/notes/note.ts';
import { originOf } from './origin.ts';
import type { Report } from '../../domain/report/report.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { DiscardedDraft } from '../../ui/DiscardedDraft.tsx';
import { NoteEditor } from '../../ui/editor/NoteEditor.tsx';
import { useText } from '../../ui/text.ts';
import { useFocusBack } from '../../ui/hooks/useFocusBack.ts';
import { useUncovered } from '../../ui/hooks/useUncovered.ts';

/** The always reachable "Add note": a bar at the panel's foot that opens into the editor. */
export function NewNote({
  report,
  actions,
  writing,
  nothingSelected,
  tags,
  onWriting,
  onSelection,
}: {
  report: Report;
  actions: PanelActions;
  writing: Draft | null;
  /** A note on the selection was asked for, and there is none. */
  nothingSelected: boolean;
  /** The reader's, to suggest. */
  tags: readonly string[];
  onWriting: (draft: Draft | null) => void;
  onSelection: (passage: Passage | null) => void;
}) {
  const text = useText();
  const [discarded, setDiscarded] = useState<Draft | null>(null);
  const foot = useRef<HTMLElement>(null);
  useUncovered(foot);
  const add = useRef<HTMLButtonElement>(null);
  useFocusBack(writing !== null, add);
  const [subject] = report.subjects;
  const noteSelection = async () => {
    const selected = await actions.selectedPassage();
    onSelection(selected.ok ? selected.value : null);
  };
  if (!subject) return null;
  return (
    <footer class="foot" ref={foot} aria-label={text('addNote')}>
      {writing ? (
        <NoteEditor
          key={writing.slot}
          // A draft of an older version does not know where it was begun.
          initial={{ ...writing, origin: writing.origin ?? originOf(report) }}
          choices={{
            subjects: report.subjects,
            links: report.article.links,
            selectedPassage: actions.selectedPassage,
          }}
          tags={tags}
          actions={actions}
          onClose={(thrownAway) => {
            setDiscarded(thrownAway);
            onWriting(null);
          }}
        />
      ) : (
        <>
          {discarded && (
            <DiscardedDraft
              draft={discarded}
              onRestore={(draft) => {
                setDiscarded(null);
                onWriting(draft);
              }}
              actions={actions}
            />
          )}
          {nothingSelected && (
            <p class="notice" role="alert">
              {text('nothingSelected')}
            </p>
          )}
          <div class="foot-buttons">
            <button
              type="button"
              ref={add}
              class="button primary"
              onClick={() => onWriting(newDraft(subject, originOf(report)))}
            >
              {text('addNote')}
            </button>
            <button type="button" class="button" onClick={() => void noteSelection()}>
              {text('noteSelection')}
            </button>
          </div>
        </>
      )}
    </footer>
  );
}
