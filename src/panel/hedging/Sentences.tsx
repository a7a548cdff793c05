import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../domain/article/article.ts';
import type { Hedge, Voice } from '../../domain/article/hedge.ts';
import { markOf } from '../../domain/article/mark.ts';
import { partsOf, type HedgedSentence, type SentencePart } from './summary.ts';
import { categoryName, useText, type Text } from '../../ui/text.ts';

/** As many sentences as fill a panel's height; the rest is one click away. */
const FIRST_SENTENCES = 6;

/**
 * Every sentence with a hedge that is shown. A press on one goes there in the page and says why words of it are marked.
 *
 * @param wanted - a hedge whose sentence is to be seen, by where it begins: a new object for each time
 */
export function Sentences({
  article,
  sentences,
  wanted,
  onReveal,
}: {
  article: Article;
  sentences: readonly HedgedSentence[];
  wanted: { at: number } | null;
  onReveal: (hedge: Hedge) => void;
}) {
  const text = useText();
  const [showAll, setShowAll] = useState(false);
  const [explained, setExplained] = useState<number | null>(null);
  const wantedIndex = sentences.findIndex(({ start, end }) => wanted && start <= wanted.at && wanted.at < end);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const sentence = sentences[wantedIndex];
    if (!sentence) return;
    setExplained(sentence.start);
    list.current?.children[wantedIndex]?.querySelector('button')?.focus();
  }, [wanted]);
  const first = Math.max(FIRST_SENTENCES, wantedIndex + 1);
  return (
    <>
      <ol class="sentences" lang={article.language?.value} ref={list}>
        {(showAll ? sentences : sentences.slice(0, first)).map((sentence) => (
          <Marked
            key={sentence.start}
            parts={partsOf(article.text, sentence)}
            hedges={sentence.hedges}
            isExplained={explained === sentence.start}
            onPress={() => {
              setExplained(sentence.start);
              const [hedge] = sentence.hedges;
              if (hedge) onReveal(hedge);
            }}
          />
        ))}
      </ol>
      {sentences.length > first && (
        <button type="button" class="plain-button fold" aria-expanded={showAll} onClick={() => setShowAll(!showAll)}>
          {showAll ? text('showFewer') : text.count('showAllSentences', sentences.length)}
        </button>
      )}
    </>
  );
}

/**
 * The headline with its hedges. A press says why they are marked; it cannot be gone to, as the panel begins with it.
 */
export function Headline({ title, hedges }: { title: string; hedges: Hedge[] }) {
  const text = useText();
  const [isExplained, setExplained] = useState(false);
  return (
    <div class="headline-hedges">
      <p class="soft small">{text('voiceHeadline')}</p>
      <ul class="sentences">
        <Marked
          parts={partsOf(title, { start: 0, end: title.length, hedges })}
          hedges={hedges}
          isExplained={isExplained}
          onPress={() => setExplained(true)}
        />
      </ul>
    </div>
  );
}

/** A sentence to be pressed, its hedges marked within; then whose words they are, and why they are marked. */
function Marked({
  parts,
  hedges,
  isExplained,
  onPress,
}: {
  parts: readonly SentencePart[];
  hedges: readonly Hedge[];
  isExplained: boolean;
  onPress: () => void;
}) {
  return (
    <li>
      <button type="button" class="plain-button sentence" dir="auto" onClick={onPress}>
        {parts.map(({ text: words, hedge }) =>
          hedge ? (
            <span key={hedge.start} class={`cue sidelight-mark-${markOf(hedge.category)}`}>
              {words}
            </span>
          ) : (
            words
          ),
        )}
      </button>
      <SentenceVoice hedges={hedges} />
      {isExplained && (
        <span class="explanation small" role="status">
          {hedges.map((hedge) => (
            <Explanation key={hedge.start} hedge={hedge} />
          ))}
        </span>
      )}
    </li>
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
    <span>
      {source === undefined
        ? text('whyMarked', categoryName(category, text), entry)
        : text('whyMarkedSource', categoryName(category, text), entry, source)}
    </span>
  );
}
