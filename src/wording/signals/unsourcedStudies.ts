import type { Article, Link } from '../../domain/article/article.ts';
import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import type { UnsourcedStudy } from '../../domain/article/signals.ts';
import type { Span } from '../../domain/text/span.ts';
import { compileContext, expand, holds } from '../lexicon/pattern.ts';
import { attributions } from '../speakers/attribution.ts';
import type { Speech } from '../speakers/speech.ts';
import { atOnce, type Pausing } from '../../domain/pausing/pauses.ts';
import { quotations } from '../text/quotations.ts';
import type { Sentence } from '../text/spans.ts';
import { isLetters } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { preparedFor, sentencesOf } from './prepared.ts';

/** In blocks: so far before and behind a study may be said which it is. */
const NEAR = 2;
/** The report tells of the first. */
const MOST = 100;
/** In characters: shorter words of a link ("by") stand everywhere. */
const SHORTEST_LINK = 4;

/**
 * Where the author builds on a study, or on studies, and neither a name nor a link stands near by which a reader could
 * find it: "A study found that coffee helps." What somebody is said to say of studies is theirs, and left out.
 */
export const findUnsourcedStudies = (
  article: Pick<Article, 'text' | 'blocks' | 'links'>,
  lexicon: Lexicon,
): UnsourcedStudy[] => atOnce(findUnsourcedStudiesPausing(article, lexicon));

/** The same, with pauses. */
export function* findUnsourcedStudiesPausing(
  { text, blocks, links }: Pick<Article, 'text' | 'blocks' | 'links'>,
  lexicon: Lexicon,
): Pausing<UnsourcedStudy[]> {
  const { studies, classes } = lexicon;
  if (studies === undefined) return [];
  const cues = studies.cues.flatMap((cue) => expand(cue, classes));
  const when = studies.when.map((context) => compileContext(context, classes));
  const unless = studies.unless.map((context) => compileContext(context, classes));
  const about = new Set(studies.about);
  const { speech } = preparedFor(lexicon);
  const citing = (tokens: readonly Token[]): boolean =>
    tokens.some((_, at) =>
      cues.some((words) => {
        const to = at + words.length;
        if (!words.every((word, step) => tokens[at + step]?.word === word)) return false;
        return when.some((one) => holds(one, tokens, at, to)) && !unless.some((one) => holds(one, tokens, at, to));
      }),
    );
  const found: UnsourcedStudy[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'quote' || block.kind === 'heading') continue;
    let told: boolean | undefined;
    let quoted: readonly Span[] | undefined;
    for (const { start, end, tokens } of sentencesOf(text, blocks, block, lexicon)) {
      yield;
      if (!citing(tokens) || isSomebodys((quoted ??= quotations(text, block)), tokens, speech)) continue;
      const near = blocks.slice(Math.max(0, at - NEAR), at + NEAR + 1);
      told ??=
        near.some((other) => isLinked(text.slice(other.start, other.end), links)) ||
        near.some((other) =>
          sentencesOf(text, blocks, other, lexicon).some((one) => tellsMore(one, about, other === block)),
        );
      if (!told) found.push({ sentence: { start, end } });
      if (found.length === MOST) return found;
    }
  }
  return found;
}

/** Said by someone, or within quotation marks. */
function isSomebodys(quoted: readonly Span[], tokens: readonly Token[], speech: Speech): boolean {
  const [first, last] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  if (quoted.some(({ start, end }) => start < last && first < end)) return true;
  return attributions(tokens, speech).some(({ said, kind }) => said && kind !== 'other' && kind !== 'unknown');
}

/** "[12]" */
const FOOTNOTE = /\[\d{1,3}\]/;

/** Whether a note, or words of a link, stand in a block, as far as it is known which those are. */
const isLinked = (block: string, links: readonly Link[]): boolean =>
  FOOTNOTE.test(block) || links.some(({ text }) => text.trim().length >= SHORTEST_LINK && block.includes(text.trim()));

/**
 * Whether a sentence names something, or somebody, that may be behind the study: any name in the same block, elsewhere
 * one beside such words.
 */
function tellsMore({ tokens }: Sentence, about: ReadonlySet<string>, isSameBlock: boolean): boolean {
  const named = tokens.some(({ capital, word }, at) => at > 0 && capital && isLetters(word) && word.length > 1);
  return named && (isSameBlock || tokens.some(({ word }) => about.has(word)));
}
