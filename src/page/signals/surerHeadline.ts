import type { Article } from '../../domain/article/article.ts';
import type { Hedge, HedgeCategory } from '../../domain/article/hedge.ts';
import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import type { SurerHeadline } from '../../domain/article/signals.ts';
import { attributions } from '../speakers/attribution.ts';
import { stem } from '../speakers/stem.ts';
import type { Sentence } from '../text/spans.ts';
import { isLetters, tokenise } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { preparedFor, sentencesOf } from './prepared.ts';

/** These leave open whether it is so; a number that is rounded, or a condition, does not. */
const OPEN: ReadonlySet<HedgeCategory> = new Set<HedgeCategory>(['possibility', 'likelihood', 'tentative', 'hearsay']);
/** Words of meaning a headline needs, to be found again beyond doubt. */
const LEAST_WORDS = 4;
/** In letters: shorter words are articles, prepositions, auxiliaries. */
const SHORTEST = 4;
/** In tokens: the hedge must stand right before what the headline says: "may [soon close]". */
const REACH = 2;
/** In blocks: a headline is of what stands first. */
const FIRST_BLOCKS = 8;
/** Asked, quoted, or told of somebody: no claim of the headline's own. */
const NO_CLAIM = /[?:“”"„«»‘|]|(?:^|\s)['’]|\s[–—-]\s/u;

/**
 * The sentence near the text's beginning that says what the headline says, word by word, with a hedge right before it that the headline
 * leaves out: "The mill closes in May", "The mill may close in May, the council fears". Null where that is not certain: where the headline
 * hedges, asks, quotes or tells whose claim it is, or where the text anywhere says the same without a hedge.
 */
export function findSurerHeadline(
  { title, text, blocks }: Article,
  hedges: readonly Hedge[],
  inHeadline: readonly Hedge[],
  lexicon: Lexicon,
): SurerHeadline | null {
  const headline = title?.value ?? '';
  if (lexicon.language !== 'en' || inHeadline.length > 0 || NO_CLAIM.test(headline)) return null;
  const said = tokenise(headline);
  if (attributions(said, preparedFor(lexicon).speech).length > 0) return null;
  const claim = new Set(said.flatMap(meaningOf));
  if (claim.size < LEAST_WORDS) return null;
  const bySentence = Map.groupBy(hedges, ({ sentence }) => sentence.start);
  let found: SurerHeadline | null = null;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') continue;
    for (const sentence of sentencesOf(text, blocks, block, lexicon)) {
      const words = new Set(sentence.tokens.flatMap(meaningOf));
      if (![...claim].every((word) => words.has(word))) continue;
      const hedge = bySentence.get(sentence.start)?.find((one) => opens(one, sentence, claim));
      if (hedge === undefined) return null;
      if (at < FIRST_BLOCKS)
        found ??= {
          sentence: { start: sentence.start, end: sentence.end },
          hedge: { start: hedge.start, end: hedge.end },
        };
    }
  }
  return found;
}

const meaningOf = ({ word }: Token): string[] => (isLetters(word) && word.length >= SHORTEST ? [stem(word)] : []);

/** Whether a hedge stands right before words of the claim. */
function opens(hedge: Hedge, { tokens }: Sentence, claim: ReadonlySet<string>): boolean {
  if (!OPEN.has(hedge.category) || hedge.voice?.kind === 'quoted') return false;
  const next = tokens.findIndex(({ start }) => start >= hedge.end);
  return (
    next >= 0 && tokens.slice(next, next + REACH).some((token) => meaningOf(token).some((word) => claim.has(word)))
  );
}
