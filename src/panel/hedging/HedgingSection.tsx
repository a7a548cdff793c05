import { useMemo, useState } from 'preact/hooks';
import type { Hedge } from '../../domain/article/hedge.ts';
import { summariseHedging } from './summary.ts';
import type { Marking } from '../../domain/report/marking.ts';
import type { Signals } from '../../domain/article/signals.ts';
import type { Report } from '../../domain/report/report.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { languageName } from '../../ui/contextNoteWords.ts';
import { Switch } from '../../ui/Switch.tsx';
import { useText } from '../../ui/text.ts';
import { Categories } from './Categories.tsx';
import { Density } from './Density.tsx';
import { Grounds } from './Grounds.tsx';
import { HedgeStrip } from './HedgeStrip.tsx';
import { LanguageDoubt } from './LanguageDoubt.tsx';
import { Headline, Sentences } from './Sentences.tsx';

/** How sure the article sounds: the count beside a norm, whose words they are, where they fall, and every sentence. */
export function HedgingSection({
  report,
  signals,
  marking,
  actions,
}: {
  report: Report;
  signals: Signals;
  marking: Marking;
  actions: Pick<PanelActions, 'setMarking' | 'reveal'>;
}) {
  const text = useText();
  const { hedges, headline } = signals;
  const inHeadline = headline?.status === 'ok' ? headline.value : [];
  return (
    <section aria-labelledby="hedging">
      <h2 id="hedging">{text('hedgingHeading')}</h2>
      {report.languageDoubt && (
        <LanguageDoubt claims={report.languageDoubt} language={report.article.language?.value} />
      )}
      {hedges.status === 'ok' && hedges.value.length + inHeadline.length > 0 && (
        <Hedges report={report} hedges={hedges.value} headline={inHeadline} marking={marking} actions={actions} />
      )}
      {hedges.status === 'ok' && hedges.value.length + inHeadline.length === 0 && (
        <p class="soft">{text('noHedges')}</p>
      )}
      {hedges.status === 'no-lexicon' && (
        <p class="soft">
          {text(
            'noLexicon',
            report.article.language ? languageName(report.article.language.value, text.tag) : text('unknownLanguage'),
          )}
        </p>
      )}
      {hedges.status === 'failed' && <p class="notice">{text('hedgingFailed')}</p>}
      <Grounds
        article={report.article}
        signals={signals}
        onReveal={({ start, end }) => void actions.reveal(start, end)}
      />
    </section>
  );
}

function Hedges({
  report: { article },
  hedges,
  headline,
  marking,
  actions,
}: {
  report: Report;
  hedges: Hedge[];
  headline: Hedge[];
  marking: Marking;
  actions: Pick<PanelActions, 'setMarking' | 'reveal'>;
}) {
  const text = useText();
  const [orphaned, setOrphaned] = useState(false);
  const summary = useMemo(() => summariseHedging(hedges, headline, article), [hedges, headline, article]);
  const shown = useMemo(() => hedges.filter(({ category }) => !marking.hidden.includes(category)), [hedges, marking]);
  const reveal = async ({ start, end }: Hedge) => setOrphaned(!(await actions.reveal(start, end)));
  return (
    <>
      <Density summary={summary} />
      <HedgeStrip hedges={shown} article={article} onReveal={(hedge) => void reveal(hedge)} />
      <Switch label={text('markInPage')} on={marking.on} onChange={(on) => actions.setMarking({ ...marking, on })} />
      <Categories
        categories={summary.categories}
        hidden={marking.hidden}
        onHide={(hidden) => actions.setMarking({ ...marking, hidden })}
      />
      <p role="status" class={orphaned ? 'notice' : 'visually-hidden'}>
        {orphaned && text('passageOrphaned')}
      </p>
      {headline.length > 0 && <Headline title={article.title?.value ?? ''} hedges={headline} />}
      <Sentences
        article={article}
        sentences={summary.sentences}
        hidden={marking.hidden}
        onReveal={(hedge) => void reveal(hedge)}
      />
    </>
  );
}
