import { useEffect, useRef, useState } from 'preact/hooks';
import { KEEPING_PAGE } from '../../domain/ownPages.ts';
import type { Keeping } from '../../domain/keeping/keeping.ts';
import type { KeptWhich } from '../../domain/keeping/keptArticle.ts';
import { EVERY_KEPT, type KeptFormat, type KeptFound, type KeptQuery } from '../../messages/keptView.ts';
import { ConfirmedButton } from '../../ui/ConfirmedButton.tsx';
import { useLostFocus } from '../../ui/hooks/useLostFocus.ts';
import { useText, type MessageKey } from '../../ui/text.ts';
import { sizeWords } from '../data/words.ts';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { TryAgain } from '../shared/TryAgain.tsx';
import { libraryErrorWords } from '../shared/words.ts';
import { KeptList } from './KeptList.tsx';
import { KeptSearch } from './KeptSearch.tsx';
import { useKept } from './useKept.ts';
import type { KeptActions } from './view.ts';

const FORMATS: [KeptFormat, MessageKey][] = [
  ['csv', 'exportCsv'],
  ['markdown', 'exportMarkdown'],
];

/**
 * The library's page of what the reader has read, as far as they have it kept: by day and outlet, to be searched, saved
 * and forgotten.
 */
export function KeptView({ actions, now }: { actions: KeptActions; now: Date }) {
  const text = useText();
  const [query, setQuery] = useState<KeptQuery>(EVERY_KEPT);
  const { found, problem, searched, refresh } = useKept(actions, query);
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isForgotten, setForgotten] = useState(false);
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => actions.followKeeping(setKeeping), [actions]);
  useLostFocus(section, () => heading.current);
  const forget = async (which: KeptWhich) => {
    const gone = await actions.forget(which);
    setFailure(gone.ok ? null : gone.code);
    setForgotten(gone.ok);
    if (gone.ok) refresh();
  };
  const said = failure ?? problem;
  const outletKey =
    query.outlet === null ? null : (found?.items.find((item) => item.outletKey !== null)?.outletKey ?? null);
  return (
    <section class="kept-articles" aria-labelledby="kept" aria-busy={found === null && problem === null} ref={section}>
      <h2 id="kept" ref={heading} tabIndex={-1}>
        {text('libraryReading')}
      </h2>
      {keeping && <KeptState keeping={keeping} found={found} />}
      {found && found.kept > 0 && (
        <>
          <KeptSearch query={query} found={found} onChange={(change) => setQuery({ ...query, ...change })} />
          <p role="status" class="soft small">
            {searched
              ? text('searchingTexts', text.number(searched.done), text.number(searched.total))
              : text.count('keptFound', found.items.length)}
            {isForgotten && ` ${text('forgotten')}`}
          </p>
          <div class="buttons kept-tools">
            {found.items.length > 0 && (
              <ExportMenu
                label={text('exportSelection')}
                formats={FORMATS}
                onExport={(format, onProgress) => actions.export(query, format, onProgress)}
              />
            )}
            {query.outlet !== null && outletKey !== null && (
              <ConfirmedButton
                label={text('forgetOutlet')}
                question={text('forgetOutletQuestion', query.outlet)}
                confirm={text('forgetConfirm')}
                onConfirm={() => {
                  setQuery({ ...query, outlet: null });
                  void forget({ outlet: outletKey });
                }}
              />
            )}
            <ConfirmedButton
              label={text('forgetAll')}
              question={text.count('forgetAllQuestion', found.kept)}
              confirm={text('forgetConfirm')}
              onConfirm={() => void forget({ all: true })}
            />
          </div>
        </>
      )}
      {found === null && problem === null && <p class="soft">{text('readingKept')}</p>}
      {said !== null && <TryAgain words={libraryErrorWords(said, text)} onClick={refresh} />}
      {found && found.kept > 0 && found.items.length === 0 && <p class="soft">{text('noKeptFound')}</p>}
      {found && found.items.length > 0 && (
        <KeptList items={found.items} now={now} onForget={(id) => void forget({ article: id })} />
      )}
    </section>
  );
}

/** What is kept, for how long and in how much room; where nothing is, how that is changed. */
function KeptState({ keeping, found }: { keeping: Keeping; found: KeptFound | null }) {
  const text = useText();
  const isOff = keeping.of === null || keeping.of === 'never';
  const days = text.number(keeping.days, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  const room = text.number(keeping.megabytes, { style: 'unit', unit: 'megabyte' });
  return (
    <>
      <p>
        {isOff ? text('keptOff') : text('keptOn', text.find(`value_kept_${keeping.of}`) ?? '', days, room)}{' '}
        <a href={KEEPING_PAGE}>{text('keepSettings')}</a>
      </p>
      {found && found.kept > 0 && <p>{text.count('keptTakes', found.kept, sizeWords(found.bytes, text))}</p>}
      {found?.kept === 0 && !isOff && <p class="soft">{text('nothingKept')}</p>}
    </>
  );
}
