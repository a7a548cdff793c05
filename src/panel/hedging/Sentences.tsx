import { useState } from 'preact/hooks';
import type { Article } from '../../domain/article/article.ts';
import type { Hedge, HedgeCategory, Voice } from '../../domain/article/hedge.ts';
import { partsOf, type HedgedSentence, type SentencePart } from './summary.ts';
import { categoryName, useText, type Text } from '../../ui/text.ts';

/** As many sentences as fill a panel's height; the rest is one click away. */
const FIRST_SENTENCES = 6;

/** Every sentence with a hedge of a kind that is shown. A press on the hedge goes there in the page and says why it is marked. */
export function Sentences({
  article,
  sentences,
  hidden,
  onReveal,
}: {
  article: Article;
  sentences: readonly HedgedSentence[];
  hidden: readonly HedgeCategory[];
  onReveal: (hedge: Hedge) => void;
}) {
  const text = useText();
  const [showAll, setShowAll] = useState(false);
  const [explained, setExplained] = useState<Hedge | null>(null);
  const visible = sentences
    .map((sentence) => ({ ...sentence, hedges: sentence.hedges.filter(({ category }) => !hidden.includes(category)) }))
    .filter(({ hedges }) => hedges.length > 0);
  return (
    <>
      <ol class="sentences" lang={article.language?.value}>
        {(showAll ? visible : visible.slice(0, FIRST_SENTENCES)).map((sentence) => (
          <li key={sentence.start} dir="auto">
            <Marked
              parts={partsOf(article.text, sentence)}
              onPress={(hedge) => {
                setExplained(hedge);
                onReveal(hedge);
              }}
            />
            <SentenceVoice hedges={sentence.hedges} />
            {explained !== null && explained.sentence.start === sentence.start && <Explanation hedge={explained} />}
          </li>
        ))}
      </ol>
      {visible.length > FIRST_SENTENCES && (
        <button type="button" class="plain-button fold" aria-expanded={showAll} onClick={() => setShowAll(!showAll)}>
          {showAll ? text('showFewer') : text.count('showAllSentences', visible.length)}
        </button>
      )}
    </>
  );
}

/** The headline with its hedges. A press says why one is marked; it cannot be gone to, as the panel begins with it. */
export function Headline({ title, hedges }: { title: string; hedges: Hedge[] }) {
  const text = useText();
  const [explained, setExplained] = useState<Hedge | null>(null);
  return (
    <p class="headline-hedges" dir="auto">
      <span class="soft small">{text('voiceHeadline')}: </span>
      <Marked parts={partsOf(title, { start: 0, end: title.length, hedges })} onPress={setExplained} />
      {explained !== null && <Explanation hedge={explained} />}
    </p>
  );
}

/** Words with their hedges, each to be pressed. */
function Marked({ parts, onPress }: { parts: readonly SentencePart[]; onPress: (hedge: Hedge) => void }) {
  const text = useText();
  return parts.map(({ text: words, hedge }) =>
    hedge ? (
      <button
        key={hedge.start}
        type="button"
        class={`plain-button cue sidelight-mark-${hedge.category}`}
        title={categoryName(hedge.category, text)}
        onClick={() => onPress(hedge)}
      >
        {words}
      </button>
    ) : (
      words
    ),
  );
}

/** Whose words they are, where they are not the author's: by name, and without one only where none is named. */
function SentenceVoice({ hedges }: { hedges: readonly Hedge[] }) {
  const text = useText();
  const voices = hedges.flatMap(({ voice }) => voice ?? []);
  const isNamed = (kind: Voice['kind']) => voices.some((voice) => voice.kind === kind && voice.speaker !== undefined);
  const told = voices.filter(({ kind, speaker }) => speaker !== undefined || !isNamed(kind));
  const words = new Set(told.map((voice) => voiceWords(voice, text)).filter((line) => line !== null));
  if (words.size === 0) return null;
  return <span class="sentence-voice soft small">{[...words].join(' · ')}</span>;
}

function voiceWords(voice: Voice, text: Text): string | null {
  if (voice.kind === 'author' || voice.kind === 'headline') return null;
  const { kind, speaker } = voice;
  if (speaker === undefined) return text(kind === 'quoted' ? 'voiceQuoted' : 'voiceReported');
  return text(kind === 'quoted' ? 'quotedFrom' : 'reportedFrom', speaker);
}

/** Why a word is marked: its kind, the entry of the word list, and the work that describes it. */
function Explanation({ hedge: { category, entry, source } }: { hedge: Hedge }) {
  const text = useText();
  return (
    <span class="explanation small" role="status">
      {source === undefined
        ? text('whyMarked', categoryName(category, text), entry)
        : text('whyMarkedSource', categoryName(category, text), entry, source)}
    </span>
  );
}
