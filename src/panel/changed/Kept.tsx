import { useState } from 'preact/hooks';
import type { SeenArticle } from '../../domain/keeping/seenArticle.ts';
import { versionsIn } from '../../domain/keeping/sightings.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { ConfirmedButton } from '../../ui/ConfirmedButton.tsx';
import { errorWords, useText } from '../../ui/text.ts';
import { READING_PAGE } from '../pages.ts';
import { whenSeen } from './summary.ts';

/** Since when the article is kept, and how to forget it. */
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
  const [isForgotten, setForgotten] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const forget = async (id: string) => {
    const gone = await actions.forgetKept({ article: id });
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
        <ConfirmedButton
          label={text('forgetArticle')}
          question={text('forgetArticleQuestion')}
          confirm={text('forgetConfirm')}
          onConfirm={() => void forget(kept.id)}
        />
      )}
      <p role="status" class={problem === null && !isForgotten ? 'visually-hidden' : 'small soft'}>
        {problem ?? (isForgotten && text('forgotten'))}
      </p>
    </div>
  );
}
