import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import { useText } from '../../ui/text.ts';
import { NamedButton } from '../../ui/NamedButton.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useFocusBack } from '../../ui/hooks/useFocusBack.ts';
import type { PackEntry } from '../../messages/packsView.ts';
import type { PacksActions } from './view.ts';
import { packDescription, packTitle } from '../../ui/inWords/packWords.ts';
import { PackFactsList } from './PackFactsList.tsx';
import { libraryErrorWords } from '../shared/words.ts';

/** A pack of the library: what it is, on or off, and its ways out. */
export function PackCard({
  pack,
  now,
  actions,
  onChanged,
}: {
  pack: PackEntry;
  now: Date;
  actions: Pick<PacksActions, 'setEnabled' | 'remove' | 'save'>;
  /** Something of the pack is different now; `true` when it is gone. */
  onChanged: (removed: boolean) => void;
}) {
  const text = useText();
  const title = packTitle(pack.id, pack.title, text);
  const description = packDescription(pack.id, pack.description, text);
  const heading = useId();
  const [asking, setAsking] = useState(false);
  const removeButton = useRef<HTMLButtonElement>(null);
  useFocusBack(asking, removeButton);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const carryOut = async (action: ReturnType<PacksActions['remove']>, removed: boolean | null) => {
    setBusy(true);
    const result = await action;
    setBusy(false);
    setProblem(result.ok ? null : result.code);
    if (result.ok && removed !== null) onChanged(removed);
  };
  return (
    <article class={pack.enabled ? 'pack' : 'pack off'} aria-labelledby={heading} aria-busy={busy}>
      <header>
        <h3 id={heading}>
          <bdi>{title}</bdi>
        </h3>
        <p class="pack-origin soft small">{text(pack.imported ? 'packImported' : 'packShipped')}</p>
      </header>
      {description !== undefined && <p dir="auto">{description}</p>}
      <PackFactsList facts={pack} now={now} />
      <Switch
        label={text('packSwitch')}
        name={text('buttonOf', text('packSwitch'), title)}
        on={pack.enabled}
        onChange={(on) => void carryOut(actions.setEnabled(pack.key, on), false)}
      />
      {asking ? (
        <Confirmation
          question={text('removeQuestion', title, text.count('noteCount', pack.notes))}
          disabled={busy}
          onConfirm={() => void carryOut(actions.remove(pack.key), true)}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <div class="buttons">
          <NamedButton label="exportPack" of={title} onClick={() => void carryOut(actions.save(pack), null)} />
          {pack.imported && (
            <NamedButton label="removePack" of={title} button={removeButton} onClick={() => setAsking(true)} />
          )}
        </div>
      )}
      <p role="status" class={problem === null ? 'visually-hidden' : 'notice'}>
        {problem !== null && libraryErrorWords(problem, text)}
      </p>
    </article>
  );
}

/** A question in place of the buttons that led to it; the safe answer has the focus. */
function Confirmation({
  question,
  disabled,
  onConfirm,
  onCancel,
}: {
  question: string;
  disabled: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const text = useText();
  const cancel = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => cancel.current?.focus(), []);
  return (
    <div class="confirmation" role="group" aria-label={question}>
      <p dir="auto">{question}</p>
      <div class="buttons">
        <button type="button" class="button primary" disabled={disabled} onClick={onConfirm}>
          {text('removePack')}
        </button>
        <button type="button" class="button" ref={cancel} disabled={disabled} onClick={onCancel}>
          {text('keepPack')}
        </button>
      </div>
    </div>
  );
}
