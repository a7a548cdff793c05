import type { Attribution } from './attribution.ts';
import type { Voice } from './hedge.ts';
import type { Span } from './sentences.ts';
import type { Token } from './tokens.ts';

/** What one sentence tells about who speaks in it. */
export interface Speaking {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly attributions: readonly Attribution[];
  /** The block's quotations. */
  readonly quotations: readonly Span[];
}

/** Longest name of a speaker that is passed on. */
const LONGEST_SPEAKER = 100;

/**
 * Whose words the tokens `from` up to `to` are: quoted if they stand in quotation marks; reported if someone is said to say them without
 * marks ("the mayor said it may close", "it may close, the mayor said"); the author's own otherwise. The speaker is named where the
 * sentence does.
 */
export function voiceOf({ text, tokens, attributions, quotations }: Speaking, from: number, to: number): Voice {
  const start = tokens[from]?.start ?? 0;
  const quoted = quotations.some((quote) => quote.start < start && start < quote.end);
  const by = quoted
    ? attributions.find(({ verb }) => !within(quotations, tokens[verb]))
    : reporter(tokens, attributions, from, to);
  if (!quoted && by === undefined) return { kind: 'author' };
  const speaker =
    by === undefined ? '' : text.slice(tokens[by.from]?.start, tokens[by.to - 1]?.end).slice(0, LONGEST_SPEAKER);
  return { kind: quoted ? 'quoted' : 'reported', ...(speaker !== '' && { speaker }) };
}

const within = (quotations: readonly Span[], token: Token | undefined): boolean =>
  token !== undefined && quotations.some(({ start, end }) => start < token.start && token.start < end);

/** Whoever is said to say it: named before it with a verb of saying, or after it at the sentence's end. */
function reporter(tokens: readonly Token[], attributions: readonly Attribution[], from: number, to: number) {
  const before = attributions.findLast(({ verb, to: end }) => verb < from && end <= from);
  if (before !== undefined) return before;
  return attributions.find(
    ({ from: source, verb }) => Math.min(source, verb) >= to && isAfterthought(tokens, Math.min(source, verb)),
  );
}

/** ", officials said" stands after a comma, and ", according to the mayor" too. */
const isAfterthought = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.word === ',';
