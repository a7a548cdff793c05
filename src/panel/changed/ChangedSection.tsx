import { useState } from 'preact/hooks';
import type { Changes } from '../../domain/changes/changes.ts';
import type { Article } from '../../domain/article/article.ts';
import type { ChangedArticle } from '../../domain/keeping/seenArticle.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useText, type Text } from '../../ui/text.ts';
import { Section } from '../Section.tsx';
import { ChangedPassage, Pair, type Side } from './ChangedPassage.tsx';
import { HedgingMoved } from './HedgingMoved.tsx';
import { PageSays } from './PageSays.tsx';
import { SideChoice } from './SideChoice.tsx';
import { changesInWords, passagesByWeight, whenSeen } from './summary.ts';

/** As many as a panel shows without being scrolled far. */
const FIRST_PASSAGES = 5;

/** What has changed since the reader last saw the article, in a line that unfolds. It says that, and never why. */
export function ChangedSection({
  changed,
  article,
  actions,
  now,
}: {
  changed: ChangedArticle;
  article: Article;
  actions: Pick<PanelActions, 'reveal'>;
  now: Date;
}) {
  const text = useText();
  const { changes, since } = changed;
  const when = whenSeen(since, now, text);
  const words = changes.partial ? text('changedPartialTold', when) : !isSaid(changes) && changesInWords(changes, text);
  return (
    <Section id="changed" name={headingOf(changed, now, text)} sentence={words || undefined}>
      {changes.partial ? undefined : <Body changed={changed} article={article} actions={actions} when={when} />}
    </Section>
  );
}

/** Whether the heading says all there is. */
const isSaid = ({ variant, headline, subtitle }: Changes): boolean =>
  variant && (headline === null || subtitle === null);

/** No verb of change where only one of several headlines was seen: outlets show two at a time, to different readers. */
function headingOf({ changes, since, backTo }: ChangedArticle, now: Date, text: Text): string {
  if (changes.partial) return text('changedPartial');
  if (changes.variant) return text(changes.headline ? 'changedVariant' : 'changedVariantSubtitle');
  const when = whenSeen(since, now, text);
  if (backTo !== null) return text('changedBack', whenSeen(backTo, now, text), when);
  return text(changes.rewritten ? 'changedRewritten' : changes.live ? 'changedLive' : 'changedSince', when);
}

function Body({
  changed: { changes, before },
  article,
  actions,
  when,
}: {
  changed: ChangedArticle;
  article: Article;
  actions: Pick<PanelActions, 'reveal'>;
  when: string;
}) {
  const text = useText();
  const [side, setSide] = useState<Side>('both');
  const passages = passagesByWeight(changes);
  const language = article.language?.value;
  const isLong = passages.length > 0 || before !== null;
  return (
    <>
      {changes.headline && <Pair label={text('titleLabel')} lang={language} {...changes.headline} />}
      {changes.subtitle && <Pair label={text('subtitleLabel')} lang={language} {...changes.subtitle} />}
      {isLong && <SideChoice side={side} hasBoth={before === null} when={when} onChoose={setSide} />}
      {before && <Whole paragraphs={side === 'now' ? paragraphsOf(article) : before} lang={language} />}
      {passages.length > 0 && (
        <Fold items={passages} first={FIRST_PASSAGES} all="showAllChanges">
          {(shown) => (
            <ol class="changed-passages">
              {shown.map(({ at, passage, kinds }) => (
                <ChangedPassage
                  key={at}
                  passage={passage}
                  kinds={kinds}
                  side={side}
                  article={article}
                  actions={actions}
                />
              ))}
            </ol>
          )}
        </Fold>
      )}
      {changes.hedging && <HedgingMoved hedging={changes.hedging} lang={language} />}
      {!changes.variant && <PageSays statements={said(changes)} lang={language} />}
    </>
  );
}

/** What the page says now and did not say before. */
const said = ({ pageSays }: Changes) => (pageSays ?? []).filter(({ isNew }) => isNew);

const paragraphsOf = ({ text, blocks }: Article): string[] => blocks.map(({ start, end }) => text.slice(start, end));

/** A text that has little in common with the other, in full. */
function Whole({ paragraphs, lang }: { paragraphs: readonly string[]; lang: string | undefined }) {
  return (
    <div class="whole-text" lang={lang} dir="auto">
      {paragraphs.map((words, at) => (
        <p key={at}>{words}</p>
      ))}
    </div>
  );
}
