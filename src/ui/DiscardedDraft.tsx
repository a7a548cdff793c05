import { useState } from 'preact/hooks';
import type { Draft } from '../domain/notes/note.ts';
import type { PanelActions } from './actions.ts';
import { errorWords, useText } from './text.ts';

/** A draft that was thrown away a moment ago, and the way back to it. */
export function DiscardedDraft({
  draft,
  onRestore,
  actions,
}: {
  draft: Draft;
  onRestore: (draft: Draft) => void;
  actions: Pick<PanelActions, 'keepDraft'>;
}) {
  const text = useText();
  const [problem, setProblem] = useState<string | null>(null);
  const restore = async () => {
    const result = await actions.keepDraft(draft, draft.updated);
    if (result.ok) onRestore(result.value);
    else setProblem(result.code);
  };
  return (
    <div class="undo-line">
      <p role="status">{problem === null ? text('draftDiscarded') : errorWords(problem, text)}</p>
      <button type="button" class="button" onClick={() => void restore()}>
        {text('undo')}
      </button>
    </div>
  );
}
