import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../ui/text.ts';
import { useLostFocus } from '../../ui/hooks/useLostFocus.ts';
import { ImportSection } from './ImportSection.tsx';
import type { PackEntry } from '../../messages/packsView.ts';
import type { PacksActions } from './view.ts';
import { ContextNoteSearch } from './ContextNoteSearch.tsx';
import { PackCard } from './PackCard.tsx';
import { TryAgain } from '../shared/TryAgain.tsx';
import { libraryErrorWords } from '../shared/words.ts';

/**
 * The packs of the library: every one, a way to add one, and a search over all their notes.
 *
 * @param changeCount - another number whenever something outside this page has changed the packs
 */
export function PacksView({ actions, changeCount, now }: { actions: PacksActions; changeCount: number; now: Date }) {
  const text = useText();
  const [packs, setPacks] = useState<PackEntry[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [changes, setChanges] = useState(0);
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(section, () => heading.current);
  const load = useCallback(async () => {
    const listed = await actions.list();
    if (listed.ok) setPacks(listed.value);
    setProblem(listed.ok ? null : listed.code);
    setChanges((count) => count + 1);
  }, [actions]);
  useEffect(() => void load(), [load, changeCount]);
  const changed = (removed: boolean) => {
    if (removed) heading.current?.focus();
    void load();
  };
  return (
    <>
      <section ref={section} aria-labelledby="pack-list" aria-busy={packs === null && problem === null}>
        <h2 id="pack-list" ref={heading} tabIndex={-1}>
          {text('packsHeading')}
        </h2>
        <p class="soft">{text('libraryIntro')}</p>
        {problem !== null && <TryAgain words={libraryErrorWords(problem, text)} onClick={() => void load()} />}
        {packs === null && problem === null && <p class="soft">{text('packsLoading')}</p>}
        {packs?.length === 0 && <p class="soft">{text('noPacks')}</p>}
        <ul class="packs">
          {packs?.map((pack) => (
            <li key={pack.key}>
              <PackCard pack={pack} now={now} actions={actions} onChanged={changed} />
            </li>
          ))}
        </ul>
      </section>
      <ImportSection actions={actions} now={now} onImported={() => void load()} />
      <ContextNoteSearch actions={actions} packs={packs ?? []} changes={changes} />
    </>
  );
}
