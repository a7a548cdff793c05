import { useMemo, useState } from 'preact/hooks';
import { partsOf, summariseHedging, type HedgedSentence } from '../report/hedging.ts';
import type { Report } from '../report/report.ts';
import type { Hedge } from '../language/hedge.ts';
import type { PanelActions } from './actions.ts';
import { Switch } from './Switch.tsx';
import { useText } from './text.ts';

/** As many sentences as fill a panel's height; the rest is one click away. */
const FIRST_SENTENCES = 6;

/** How sure the article sounds: the count, the kinds, and every sentence with its hedges. */
export function HedgingSection({
  report,
  marking,
  actions,
}: {
  report: Report;
  marking: boolean;
  actions: PanelActions;
}) {
  const text = useText();
  const { hedges } = report.signals;
  return (
    <section aria-labelledby="hedging">
      <h2 id="hedging">{text('hedgingHeading')}</h2>
      {hedges.status === 'ok' && hedges.value.length > 0 && (
        <Hedges report={report} hedges={hedges.value} marking={marking} actions={actions} />
      )}
      {hedges.status === 'ok' && hedges.value.length === 0 && <p class="soft">{text('noHedges')}</p>}
      {hedges.status === 'no-lexicon' && (
        <p class="soft">{text('noLexicon', languageName(report, text.tag) ?? text('unknownLanguage'))}</p>
      )}
      {hedges.status === 'failed' && <p class="notice">{text('hedgingFailed')}</p>}
    </section>
  );
}

function Hedges({
  report: { article },
  hedges,
  marking,
  actions,
}: {
  report: Report;
  hedges: Hedge[];
  marking: boolean;
  actions: PanelActions;
}) {
  const text = useText();
  const [showAll, setShowAll] = useState(false);
  const [lost, setLost] = useState(false);
  const summary = useMemo(() => summariseHedging(hedges, article), [hedges, article]);
  const shown = showAll ? summary.sentences : summary.sentences.slice(0, FIRST_SENTENCES);
  const reveal = async ({ start, end }: Hedge) => setLost(!(await actions.reveal(start, end)));
  const density = summary.perThousandWords;
  return (
    <>
      <p class="measure">
        <strong>{text.count('hedgeCount', summary.count)}</strong>
        {density !== null && (
          <span class="soft">{text('perThousandWords', text.number(density, { maximumFractionDigits: 1 }))}</span>
        )}
      </p>
      <p class="soft small">{text('hedgingExplained')}</p>
      <Switch label={text('markInPage')} on={marking} onChange={actions.setMarking} />
      <ul class="categories">
        {summary.categories.map(({ category, count }) => (
          <li key={category}>
            <span class={`sidelight-mark-${category}`}>
              {text.find(`category_${category.replace('-', '_')}`) ?? category}
            </span>
            <span class="number">{text.number(count)}</span>
          </li>
        ))}
      </ul>
      <p role="status" class={lost ? 'notice' : 'visually-hidden'}>
        {lost && text('passageLost')}
      </p>
      <ol class="sentences" lang={article.language?.value}>
        {shown.map((sentence) => (
          <li key={sentence.start} dir="auto">
            <Sentence text={article.text} sentence={sentence} onReveal={(hedge) => void reveal(hedge)} />
          </li>
        ))}
      </ol>
      {summary.sentences.length > FIRST_SENTENCES && (
        <button type="button" class="fold" aria-expanded={showAll} onClick={() => setShowAll(!showAll)}>
          {showAll ? text('showFewer') : text.count('showAllSentences', summary.sentences.length)}
        </button>
      )}
    </>
  );
}

function Sentence({
  text: articleText,
  sentence,
  onReveal,
}: {
  text: string;
  sentence: HedgedSentence;
  onReveal: (hedge: Hedge) => void;
}) {
  const text = useText();
  return (
    <>
      {partsOf(articleText, sentence).map(({ text: words, hedge }) =>
        hedge ? (
          <button
            key={hedge.start}
            type="button"
            class={`cue sidelight-mark-${hedge.category}`}
            title={text.find(`category_${hedge.category.replace('-', '_')}`) ?? hedge.category}
            onClick={() => onReveal(hedge)}
          >
            {words}
          </button>
        ) : (
          words
        ),
      )}
    </>
  );
}

/** The article's language in the reader's words. */
function languageName({ article }: Report, locale: string): string | null {
  const tag = article.language?.value;
  if (!tag) return null;
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // not a well-formed tag: say what the page says
  }
}
