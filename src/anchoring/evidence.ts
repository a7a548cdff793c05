import { distanceToBeginning } from './alignment.ts';

/** A quote to be found again, folded, with what stood before and after it. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A place in the folded text where a quote may be. */
export interface Candidate {
  start: number;
  end: number;
  /** How much of the quote, and of what stood before and after it, is there: 0 to 1. */
  quote: number;
  before: number;
  after: number;
}

/** Two unrelated texts of one language agree in about a third of their letters when they are laid side by side at their best. */
const BY_CHANCE = 0.4;
/** Text that may have come in between, when context is compared. */
const SLACK = 8;

const beyondChance = (share: number) => Math.max(0, (share - BY_CHANCE) / (1 - BY_CHANCE));

/** How alike what stands before a place is to what stood before the quote, 0 to 1; the units nearest to the place must match first. */
export function likenessBefore(text: string, start: number, prefix: string): number {
  if (prefix === '') return start === 0 ? 1 : 0;
  if (text.endsWith(prefix, start)) return 1;
  return likeness(reversed(prefix), reversed(text.slice(Math.max(0, start - prefix.length - SLACK), start)));
}

/** As {@link likenessBefore}, for what stands after. */
export function likenessAfter(text: string, end: number, suffix: string): number {
  if (suffix === '') return end === text.length ? 1 : 0;
  if (text.startsWith(suffix, end)) return 1;
  return likeness(suffix, text.slice(end, end + suffix.length + SLACK));
}

function likeness(context: string, text: string): number {
  return 1 - distanceToBeginning(context, text) / context.length;
}

const reversed = (text: string) => text.split('').toReversed().join('');

/** What speaks for a place, counted in units that agree beyond chance. */
export function evidence({ exact, prefix, suffix }: Quote, { quote, before, after }: Candidate): number {
  return (
    exact.length * beyondChance(quote) + prefix.length * beyondChance(before) + suffix.length * beyondChance(after)
  );
}

/** How far the context supports a place, 0 to 1; where a quote had no context, not at all. */
export function support({ prefix, suffix }: Quote, { before, after }: Candidate): number {
  const length = prefix.length + suffix.length;
  if (length === 0) return 0;
  return (prefix.length * beyondChance(before) + suffix.length * beyondChance(after)) / length;
}
