import { useState } from 'preact/hooks';
import type { KeptWhich } from '../../domain/keeping/keptArticle.ts';
import type { SeenArticle } from '../../domain/keeping/seenArticle.ts';
import { versionsIn } from '../../domain/keeping/sightings.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { ConfirmedButton } from '../../ui/ConfirmedButton.tsx';
import { errorWords, useText } from '../../ui/text.ts';
import { READING_PAGE } from '../../domain/ownPages.ts';
import { whenSeen } from './summary.ts';

/** Since when the article is kept, and how to forget it, or all of its outlet. */
export function Kept({
  kept,
  actions,
  now,
}: {
  kept: NonNullable<SeenArticle['kept']> | null;
  actions: Pick<PanelActions, 'forgetKept'>;
  now: Date;
}) {
  const text = useText();
  const outletKey = kept?.outletKey;
  const [isForgotten, setForgotten] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const forget = async (which: KeptWhich) => {
    const gone = await actions.forgetKept(which);
    setForgotten(gone.ok);
    setProblem(gone.ok ? null : errorWords(gone.code, text));
  };
  return (
    <div class="kept">
      {kept && (
        <p class="small">
          {text.count(
            'keptSince',
            versionsIn(kept.sightings).length,
            whenSeen(kept.sightings[0]?.from ?? now.toISOString(), now, text),
          )}{' '}
          <a href={READING_PAGE} target="_blank">
            {text('keptAll')}
          </a>
        </p>
      )}
      {kept && (
        <div class="buttons">
          <ConfirmedButton
            label={text('forgetArticle')}
            question={text('forgetArticleQuestion')}
            confirm={text('forgetConfirm')}
            onConfirm={() => void forget({ article: kept.id })}
          />
          {outletKey !== undefined && (
            <ConfirmedButton
              label={text('forgetOutlet')}
              question={text('forgetOutletQuestion', kept.outlet)}
              confirm={text('forgetConfirm')}
              onConfirm={() => void forget({ outlet: outletKey })}
            />
          )}
        </div>
      )}
      <p role="status" class={problem === null && !isForgotten ? 'visually-hidden' : 'small soft'}>
        {problem ?? (isForgotten && text('forgotten'))}
      </p>
    </div>
  );
}
