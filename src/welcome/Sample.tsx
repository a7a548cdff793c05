import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Hedge } from '../domain/article/hedge.ts';
import { markOf } from '../domain/article/mark.ts';
import { CitedSection } from '../panel/sections/CitedSection.tsx';
import { Sentences } from '../panel/hedging/Sentences.tsx';
import { summariseHedging } from '../panel/hedging/summary.ts';
import { categoryName, meaningOf, useText } from '../ui/text.ts';
import type { Sample } from './readSample.ts';

/** A sample article with its marks to click, and beside it what the panel says of it, by the panel's own components. */
export function SampleReading({ load }: { load: () => Promise<Sample> }) {
  const text = useText();
  const [sample, setSample] = useState<Sample | 'failed' | null>(null);
  useEffect(() => {
    load().then(setSample, (error: unknown) => {
      console.error('Sidelight: the sample was not read', error);
      setSample('failed');
    });
  }, [load]);
  if (sample === null) return <p class="soft">{text('readingTitle')}…</p>;
  if (sample === 'failed') return <p class="notice">{text('welcomeTryFailed')}</p>;
  return <Marked sample={sample} />;
}

function Marked({ sample: { article, signals, hedges, report } }: { sample: Sample }) {
  const text = useText();
  const page = useRef<HTMLElement>(null);
  const sentences = useMemo(
    () => summariseHedging(hedges, article, { hidden: [], hiddenVoices: [] }).sentences,
    [hedges, article],
  );
  const [clicked, setClicked] = useState<Hedge | null>(null);
  /** Where the marks stand that were clicked. */
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set());
  const look = (hedge: Hedge) => {
    setClicked(hedge);
    setSeen(new Set([...seen, hedge.start]));
  };
  const reveal = async (start: number) => {
    const mark = page.current?.querySelector<HTMLElement>(`[data-at="${start}"]`);
    mark?.focus();
    return mark !== null;
  };
  return (
    <div class="sample">
      <div class="sample-page">
        <article ref={page} aria-label={text('sampleLabel')} lang={article.language?.value}>
          <p class="small">{report.outlet.name}</p>
          <h3>{article.title?.value}</h3>
          <p class="soft small">{article.authors.map(({ name }) => name).join(', ')}</p>
          {article.blocks.map(({ start, end }) => (
            <p key={start}>
              {piecesOf(start, end, hedges).map((piece) =>
                'category' in piece ? (
                  <button
                    type="button"
                    key={piece.start}
                    class={`plain-button sidelight-mark-${markOf(piece.category)}`}
                    data-at={piece.start}
                    aria-pressed={piece.start === clicked?.start}
                    onClick={() => look(piece)}
                  >
                    {article.text.slice(piece.start, piece.end)}
                  </button>
                ) : (
                  article.text.slice(piece.start, piece.end)
                ),
              )}
            </p>
          ))}
        </article>
        <div role="status" class="sample-told">
          {clicked && (
            <p class="notice">
              <strong>{categoryName(clicked.category, text)}.</strong> {meaningOf(clicked.category, text)}
            </p>
          )}
          <p class="soft small">
            {text('sampleFound', text.number(seen.size), text.number(hedges.length))}
            {seen.size === hedges.length && ` · ${text('sampleAll')}`}
          </p>
        </div>
      </div>
      <aside class="sample-panel" aria-label={text('samplePanel')}>
        <p class="soft small">{text('samplePanel')}</p>
        <h3>{text('hedgingHeading')}</h3>
        <Sentences article={article} sentences={sentences} wanted={null} onReveal={({ start }) => void reveal(start)} />
        <CitedSection report={report} signals={signals} actions={{ reveal: (start) => reveal(start) }} />
      </aside>
    </div>
  );
}

type Piece = Hedge | { start: number; end: number };

/** A block of the text, cut where its marks begin and end. */
function piecesOf(start: number, end: number, hedges: readonly Hedge[]): Piece[] {
  const inside = hedges.filter((hedge) => hedge.start >= start && hedge.end <= end);
  const edges = [start, ...inside.map((hedge) => hedge.end)];
  return edges.flatMap((from, at) => {
    const hedge = inside[at];
    const plain = { start: from, end: hedge?.start ?? end };
    return hedge ? [plain, hedge] : [plain];
  });
}
