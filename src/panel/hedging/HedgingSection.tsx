import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Hedge } from '../../domain/article/hedge.ts';
import type { AlsoRead } from '../../domain/keeping/alsoRead.ts';
import { isWanted } from '../../domain/article/whose.ts';
import { summariseHedging, type HedgingSummary } from './summary.ts';
import type { Marking } from '../../domain/report/marking.ts';
import type { Signals } from '../../domain/article/signals.ts';
import type { Report } from '../../domain/report/report.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { languageName } from '../../ui/inWords/contextNoteWords.ts';
import { Switch } from '../../ui/Switch.tsx';
import { VoiceChoice } from '../../ui/pages/VoiceChoice.tsx';
import { useText, type MessageKey } from '../../ui/text.ts';
import { Section } from '../Section.tsx';
import { Density } from './Density.tsx';
import { Forms } from './Forms.tsx';
import { Grounds } from './Grounds.tsx';
import { isNews } from './isNews.ts';
import { HedgeStrip } from './HedgeStrip.tsx';
import { LanguageDoubt } from './LanguageDoubt.tsx';
import { NormCurve } from './NormCurve.tsx';
import { stepOf, type Step } from './norm.ts';
import { Headline, Sentences } from './Sentences.tsx';

/**
 * How sure the article sounds: how many words leave room for doubt beside a norm, where they fall, and every sentence.
 */
export function HedgingSection({
  report,
  signals,
  also,
  marking,
  wanted,
  actions,
}: {
  report: Report;
  signals: Signals;
  /** What else the reader has read; null as long as it is not known. */
  also: AlsoRead | null;
  marking: Marking;
  /** The hedge whose mark was clicked in the page, by where it begins: a new object for each click. */
  wanted: { at: number } | null;
  actions: Pick<PanelActions, 'changeMarking' | 'reveal'>;
}) {
  const text = useText();
  const { hedges, headline } = signals;
  const inHeadline = headline?.status === 'ok' ? headline.value : [];
  const { language } = report.article;
  const heading = { id: 'hedging', name: text('hedgingHeading') };
  const doubt = report.languageDoubt && <LanguageDoubt claims={report.languageDoubt} language={language?.value} />;
  const grounds = (
    <Grounds
      article={report.article}
      signals={signals}
      onReveal={({ start, end }) => void actions.reveal(start, end)}
    />
  );
  if (hedges.status === 'ok' && hedges.value.length + inHeadline.length > 0)
    return (
      <Hedges
        heading={heading}
        doubt={doubt}
        grounds={grounds}
        report={report}
        also={also}
        hedges={hedges.value}
        headline={inHeadline}
        marking={marking}
        wanted={wanted}
        actions={actions}
      />
    );
  const why: Record<typeof hedges.status, string> = {
    ok: text('noHedges'),
    'no-lexicon': text('noLexicon', language ? languageName(language.value, text.tag) : text('unknownLanguage')),
    failed: text('hedgingFailed'),
  };
  return (
    <Section
      {...heading}
      sentence={
        <>
          <span class="soft">{why[hedges.status]}</span>
          {doubt}
          {grounds}
        </>
      }
    />
  );
}

const STEPS: Record<Step, MessageKey> = {
  fewer: 'fewerThanNews',
  'as-many': 'asManyAsNews',
  more: 'moreThanMostNews',
};

function Hedges({
  heading,
  doubt,
  grounds,
  report,
  also,
  hedges,
  headline,
  marking,
  wanted,
  actions,
}: {
  heading: { id: string; name: string };
  doubt: ComponentChildren;
  grounds: ComponentChildren;
  report: Report;
  also: AlsoRead | null;
  hedges: Hedge[];
  headline: Hedge[];
  marking: Marking;
  wanted: { at: number } | null;
  actions: Pick<PanelActions, 'changeMarking' | 'reveal'>;
}) {
  const text = useText();
  const [orphaned, setOrphaned] = useState(false);
  const { article } = report;
  const ofNews = isNews(report);
  const summary = useMemo(() => summariseHedging(hedges, article, marking, ofNews), [hedges, article, marking, ofNews]);
  const { shown, perThousandWords, comparison } = summary;
  const inHeadline = headline.filter((hedge) => isWanted(hedge, marking));
  const reveal = async ({ start, end }: Hedge) => setOrphaned(!(await actions.reveal(start, end)));
  const sentence = (
    <>
      {comparison !== null && perThousandWords !== null && (
        <>
          <span>{text(STEPS[stepOf(comparison)])}</span>
          <NormCurve norm={comparison.norm} perThousandWords={perThousandWords} />
        </>
      )}
      {shown.length > 0 && (
        <>
          <HedgeStrip hedges={shown} article={article} onReveal={(hedge) => void reveal(hedge)} />
          <Legend voices={summary.voices} hidden={marking.hiddenVoices} />
        </>
      )}
      {doubt}
    </>
  );
  return (
    <Section {...heading} number={text.count('hedgeCount', shown.length)} sentence={sentence} wanted={wanted}>
      <p class="soft small">{text('hedgingExplained')}</p>
      <Forms summary={summary} hidden={marking.hidden} onChange={actions.changeMarking} />
      <VoiceChoice hidden={marking.hiddenVoices} counts={summary.voices} onChange={actions.changeMarking} />
      <Switch label={text('markInPage')} on={marking.on} onChange={(on) => actions.changeMarking({ on })} />
      <p role="status" class={orphaned ? 'notice' : 'visually-hidden'}>
        {orphaned && text('passageOrphaned')}
      </p>
      {inHeadline.length > 0 && <Headline title={article.title?.value ?? ''} hedges={inHeadline} />}
      <Sentences
        article={article}
        sentences={summary.sentences}
        wanted={wanted}
        onReveal={(hedge) => void reveal(hedge)}
      />
      {grounds}
      <Density summary={summary} also={also} />
    </Section>
  );
}

/** What the two heights of ticks are, and how many there are of each. */
function Legend({
  voices: { own, others },
  hidden,
}: Pick<HedgingSummary, 'voices'> & { hidden: Marking['hiddenVoices'] }) {
  const text = useText();
  return (
    <span class="legend small soft">
      {own > 0 && !hidden.includes('own') && <span class="legend-own">{text('voiceAuthor', text.number(own))}</span>}
      {others > 0 && !hidden.includes('others') && (
        <span class="legend-others">{text('voiceOthers', text.number(others))}</span>
      )}
    </span>
  );
}
