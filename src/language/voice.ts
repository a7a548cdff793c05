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
  /** Pronouns by which authors speak of themselves: what they say is the text's own voice. */
  readonly own: ReadonlySet<string>;
}

/** Longest name of a speaker that is passed on. */
const LONGEST_SPEAKER = 100;
/** Pronouns that may stand for a speaker: "it" and "one" tell a reader nothing. */
const SPEAKING_PRONOUN = /^(?:he|she|they|i|we|er|sie|ich|wir)$/;

/**
 * Whose words the tokens `from` up to `to` are: quoted if they stand in quotation marks; reported if someone is said to say them without
 * marks ("the mayor said it may close", "it may close, the mayor said"); the author's own otherwise. The speaker is named where the
 * sentence does.
 */
export function voiceOf(speaking: Speaking, from: number, to: number): Voice {
  const { tokens, attributions, quotations } = speaking;
  const start = tokens[from]?.start ?? 0;
  const quoted = quotations.some((quote) => quote.start < start && start < quote.end);
  const by = quoted ? attributions.find(({ verb }) => !within(quotations, tokens[verb])) : reporter(speaking, from, to);
  if (!quoted && by === undefined) return { kind: 'author' };
  const speaker = by === undefined ? '' : speakerOf(speaking, by);
  return { kind: quoted ? 'quoted' : 'reported', ...(speaker !== '' && { speaker }) };
}

function speakerOf({ text, tokens }: Speaking, { kind, from, to }: Attribution): string {
  if (kind === 'unknown' || from === to) return '';
  if (kind === 'pronoun' && !SPEAKING_PRONOUN.test(tokens[from]?.word ?? '')) return '';
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end).slice(0, LONGEST_SPEAKER);
}

const within = (quotations: readonly Span[], token: Token | undefined): boolean =>
  token !== undefined && quotations.some(({ start, end }) => start < token.start && token.start < end);

/** Whoever is said to say it: named before it with a verb of saying, or after it at the sentence's end. */
function reporter(
  { tokens, attributions, quotations, own }: Speaking,
  from: number,
  to: number,
): Attribution | undefined {
  const others = attributions.filter(
    (by) => !(by.kind === 'pronoun' && own.has(tokens[by.from]?.word ?? '')) && !within(quotations, tokens[by.verb]),
  );
  const before = others.findLast(({ verb, to: end }) => verb < from && end <= from);
  if (before !== undefined && !endsBetween(tokens, Math.max(before.verb, before.to), from)) return before;
  return others.find(
    ({ from: source, to: end, verb }) =>
      Math.min(source, verb) >= to && source < end && isAfterthought(tokens, Math.min(source, verb)),
  );
}

/** ", officials said" stands after a comma, and ", according to the mayor" too. */
const isAfterthought = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.word === ',';

const NEW_CLAUSE = /^(?:and|but|yet|though|although|while|whereas|und|aber|doch|während)$/;
const STILL_SAID = /^(?:that|dass)$/;

/** "She said it rains, but the dam may hold": with a new clause after the comma the author speaks again, unless "that" goes on. */
function endsBetween(tokens: readonly Token[], after: number, from: number): boolean {
  for (let at = after; at < from; at++) {
    const [mark, next, second] = [tokens[at]?.word, tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? ''];
    if (mark === ';') return true;
    if (mark === ',' && NEW_CLAUSE.test(next) && !STILL_SAID.test(second)) return true;
  }
  return false;
}
