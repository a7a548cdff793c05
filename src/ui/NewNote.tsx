import { useState } from 'preact/hooks';
import { newDraft, type Draft, type NoteOrigin } from '../notes/personalNote.ts';
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
          initial={writing}
          subjects={report.subjects}
          origin={originOf(report)}
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
          <button type="button" class="button primary wide" onClick={() => onWriting(newDraft(subject))}>
            {text('addNote')}
          </button>
        </>
      )}
    </footer>
  );
}

/** The article a note is written on, kept with it. */
function originOf({ article, outlet }: Report): NoteOrigin {
  return {
    url: article.url,
    title: article.title?.value ?? article.url.slice(0, 1000),
    authors: article.authors.map(({ name }) => name),
    outlet: outlet.name,
    published: article.published?.value ?? null,
  };
}
