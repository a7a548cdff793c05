import type { Article } from '../../domain/article/article.ts';
import { lexiconFor } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import type { Signals } from '../../domain/article/signals.ts';
import { findHeadlineHedges } from './headline.ts';
import { findHedgesPausing } from './hedges.ts';
import { findScareQuotes } from './scareQuotes.ts';
import { findSourcesPausing } from './sources.ts';
import type { TextBlock } from '../text/spans.ts';
import { withoutCode } from '../text/code.ts';
import { atOnce, type Pausing } from '../../domain/pausing/pauses.ts';
import { findUnsourcedStudiesPausing } from './unsourcedStudies.ts';

type Outcome<T> = { status: 'ok'; value: T } | { status: 'no-lexicon' } | { status: 'failed'; reason: string };

/** What is read of an article for its wording. */
export type Worded = Pick<Article, 'title' | 'language' | 'text' | 'blocks' | 'links'>;

const LONGEST_REASON = 500;

/** Runs every signal over an article. One that throws is reported as failed, with its message; the others survive. */
export const readSignals = (article: Worded): Signals => atOnce(readSignalsPausing(article));

/** The same, with pauses. */
export function* readSignalsPausing(article: Worded): Pausing<Signals> {
  const lexicon = lexiconFor(article.language?.value ?? null);
  let prose: readonly TextBlock[] | undefined;
  const blocks = () => (prose ??= withoutCode(article.text, article.blocks));
  return {
    hedges: yield* withLexicon(lexicon, (known) => findHedgesPausing(article.text, blocks(), known)),
    headline: yield* withLexicon(lexicon, (known) => once(() => findHeadlineHedges(article.title?.value ?? '', known))),
    scareQuotes: yield* withLexicon(lexicon, (known) => once(() => findScareQuotes(article.text, blocks(), known))),
    sources: yield* withLexicon(lexicon, (known) => findSourcesPausing(article.text, blocks(), known)),
    unsourcedStudies: yield* withLexicon(lexicon, (known) => findUnsourcedStudiesPausing(article, known)),
  };
}

/** What is done in one turn. */
function* once<T>(work: () => T): Pausing<T> {
  yield;
  return work();
}

function* withLexicon<T>(lexicon: Lexicon | null, read: (lexicon: Lexicon) => Pausing<T>): Pausing<Outcome<T>> {
  if (lexicon === null) return { status: 'no-lexicon' };
  try {
    return { status: 'ok', value: yield* read(lexicon) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { status: 'failed', reason: reason.slice(0, LONGEST_REASON) };
  }
}
