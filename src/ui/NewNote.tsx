import { useState } from 'preact/hooks';
import { newDraft, type Draft } from '../notes/personalNote.ts';
import { originOf } from '../report/origin.ts';
import type { Report } from '../report/report.ts';
import type { PanelActions } from './actions.ts';
import { DiscardedDraft } from './DiscardedDraft.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { useText } from './text.ts';

/** The always reachable "Add note": a bar at the panel's foot that opens into the editor. */
export function NewNote({
  report,
  actions,
  writing,
  onWriting,
}: {
  report: Report;
  actions: PanelActions;
  writing: Draft | null;
  onWriting: (draft: Draft | null) => void;
}) {
  const text = useText();
  const [discarded, setDiscarded] = useState<Draft | null>(null);
  const [subject] = report.subjects;
  if (!subject) return null;
  return (
    <footer class="foot" aria-label={text('addNote')}>
      {writing ? (
        <NoteEditor
          key={writing.slot}
          // A draft of an older version does not know where it was begun.
          initial={{ ...writing, origin: writing.origin ?? originOf(report) }}
          subjects={report.subjects}
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
          <button
            type="button"
            class="button primary wide"
            onClick={() => onWriting(newDraft(subject, originOf(report)))}
          >
            {text('addNote')}
          </button>
        </>
      )}
    </footer>
  );
}
