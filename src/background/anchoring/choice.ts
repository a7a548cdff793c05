import model from '../../../assets/anchoring.weights.json' with { type: 'json' };
import { wordsIn } from './edges.ts';
import { evidenceFor, knownOf, type Circumstances, type Known } from './evidence.ts';
import { overlap, type Candidate } from './quote.ts';

/**
 * The weights of what speaks for a place, and the certainty it takes to be believed; learned by
 * `npm run train:anchors`.
 */
interface Model {
  readonly least: Readonly<Record<Known, number>>;
  readonly weights: Readonly<Record<string, number>>;
}

/** Log-odds by which a changed quote must be surer: most of them are found all the same, and fewer of them wrongly. */
const CHANGED_NEEDS = 1.1;
/**
 * Words of a quote that are its own: fewer stand by chance in a text that no longer has it (`npm run bench:anchors`).
 */
const OWN_WORDS = 3;
/** Words of a quote of which enough is left when some are changed. */
const OWN_WORDS_CHANGED = 7;

/**
 * The place that is believed, if one is: better nowhere than at a wrong place. Places compete with each other and with
 * the passage being gone, in a multinomial logit model (D. McFadden, "Conditional logit analysis of qualitative choice
 * behavior", 1974).
 */
export function choose(circumstances: Circumstances, candidates: readonly Candidate[]): Candidate | null {
  const { least }: Model = model;
  const known = knownOf(circumstances);
  const words = known === 'words' ? wordsIn(circumstances.quote.original) : Infinity;
  if (known === 'words' && circumstances.times === 1 && words >= OWN_WORDS)
    return onlyPlaceOf(circumstances, candidates);
  const likeliest = likeliestOf(circumstances, candidates, model);
  if (likeliest === null || likeliest.certainty < least[known]) return null;
  const { candidate } = likeliest;
  return candidate.quote < 1 && words < OWN_WORDS_CHANGED ? null : candidate;
}

/**
 * The place of a quote of which nothing but its words is known and that stands once in the text, unchanged. The model
 * knows how rarely a text stays as it was; whoever kept words alone has nothing else to tell them by.
 */
function onlyPlaceOf({ hasNearCopy }: Circumstances, candidates: readonly Candidate[]): Candidate | null {
  return hasNearCopy ? null : (candidates.find(({ quote }) => quote === 1) ?? null);
}

/**
 * The likeliest place, with how certain it is: the log-odds that the quote is there rather than anywhere else or gone,
 * less {@link CHANGED_NEEDS} if it is changed.
 */
export function likeliestOf(
  circumstances: Circumstances,
  candidates: readonly Candidate[],
  { weights }: Pick<Model, 'weights'>,
): { candidate: Candidate; certainty: number } | null {
  const weighed = candidates
    .map((candidate) => ({ candidate, score: scoreOf(evidenceFor(circumstances, candidate), weights) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, ...others] = weighed;
  if (best === undefined) return null;
  const { candidate, score } = best;
  const rivals = others.filter((other) => !overlap(other.candidate, candidate));
  const against = 1 + rivals.reduce((sum, other) => sum + Math.exp(other.score), 0);
  return { candidate, certainty: score - Math.log(against) - (candidate.quote < 1 ? CHANGED_NEEDS : 0) };
}

function scoreOf(evidence: Record<string, number>, weights: Model['weights']): number {
  let score = 0;
  for (const [name, value] of Object.entries(evidence)) score += (weights[name] ?? 0) * value;
  return score;
}
