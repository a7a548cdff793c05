import type { Article } from '../../domain/article/article.ts';
import { lexiconFor } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import type { Signals } from '../../domain/article/signals.ts';
import { findHeadlineHedges } from './headline.ts';
import { findHedges } from './hedges.ts';
import { findScareQuotes } from './scareQuotes.ts';
import { findSources } from './sources.ts';
import { findUnsourcedStudies } from './unsourcedStudies.ts';

type Outcome<T> = { status: 'ok'; value: T } | { status: 'no-lexicon' } | { status: 'failed'; reason: string };

const LONGEST_REASON = 500;

/** Runs every signal over an article. One that throws is reported as failed, with its message; the others survive. */
export function readSignals(article: Article): Signals {
  const lexicon = lexiconFor(article.language?.value ?? null);
  return {
    hedges: withLexicon(lexicon, (known) => findHedges(article.text, article.blocks, known)),
    headline: withLexicon(lexicon, (known) => findHeadlineHedges(article.title?.value ?? '', known)),
    scareQuotes: withLexicon(lexicon, (known) => findScareQuotes(article.text, article.blocks, known)),
    sources: withLexicon(lexicon, (known) => findSources(article.text, article.blocks, known)),
    unsourcedStudies: withLexicon(lexicon, (known) => findUnsourcedStudies(article, known)),
  };
}

function withLexicon<T>(lexicon: Lexicon | null, read: (lexicon: Lexicon) => T): Outcome<T> {
  if (lexicon === null) return { status: 'no-lexicon' };
  try {
    return { status: 'ok', value: read(lexicon) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { status: 'failed', reason: reason.slice(0, LONGEST_REASON) };
  }
}
