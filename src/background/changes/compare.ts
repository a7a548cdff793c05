import { NO_CHANGES, type Changes } from '../../domain/changes/changes.ts';
import type { KeptText } from '../../domain/changes/keptText.ts';
import { fold } from '../anchoring/folding.ts';
import { breather } from './breath.ts';
import { describe } from './describe.ts';
import { hedgingMoved } from './hedging.ts';
import { hunksBetween, type Differing } from './hunks.ts';
import { livePosts } from './live.ts';
import { withoutFurniture } from './furniture.ts';
import { alignParagraphs, Paragraphs, type Aligned, type Pair } from './paragraphs.ts';
import { isOtherReading, isPart, withoutCut } from './partial.ts';
import { hasNews, pageStatements } from './statements.ts';
import { foldedTextOf, wordsOf } from './words.ts';
import { DAY_MS } from '../../domain/time.ts';

/** From this share of the shorter text on, what is shown is what has changed. */
const LEAST_SHARED = 0.3;
/** Before this, two headlines may be variants that are tried on readers. */
const VARIANTS_MS = DAY_MS;

/** Blocks of which a page makes up a standfirst. */
const FIRST_BLOCKS = 8;

interface Circumstances {
  /** Milliseconds since the earlier text was read; null if that is not known. */
  elapsed: number | null;
  /** Distinct versions that were read before the earlier text; asked only where something has changed. */
  versions?: () => Promise<readonly KeptText[]>;
}

/**
 * Compares an article as it is with what it was when it was last read. What differs only in how it is set (white space,
 * quotes, dashes, soft hyphens, where paragraphs begin) is the same. Its work grows with the length of the texts, and
 * other tasks run meanwhile.
 */
export async function compare(then: KeptText, now: KeptText, { elapsed, versions }: Circumstances): Promise<Changes> {
  if (isOtherReading(then, now)) return { ...NO_CHANGES, partial: true };
  const breathe = breather();
  const pageSays = pageStatements(then, now);
  const live = await livePosts(then, now, breathe);
  if (live !== null) {
    const isChanged = live.new + live.edited + live.gone > 0;
    return framed(then, now, elapsed, { ...NO_CHANGES, live, pageSays }, isChanged);
  }
  const [before, after] = [paragraphsOf(then), paragraphsOf(now)];
  const whole = await alignParagraphs(before, after, breathe);
  if (isPart(then, now, whole)) return { ...NO_CHANGES, partial: true };
  const aligned = withoutFurniture(then, now, withoutCut(then, now, whole));
  const differing = new Map<Pair, Differing>();
  for (const pair of aligned.pairs) {
    if (pair.isSame) continue;
    differing.set(pair, differingOf(pair, before, after));
    await breathe();
  }
  if (shareOf(before, after, aligned, differing) < LEAST_SHARED)
    return framed(then, now, elapsed, { ...NO_CHANGES, rewritten: true, pageSays }, true);
  const described = await describe(
    { text: then, paragraphs: before },
    { text: now, paragraphs: after },
    aligned,
    differing,
    breathe,
  );
  if (described.changes.length === 0) return framed(then, now, elapsed, { ...NO_CHANGES, pageSays }, false);
  const hedging = hedgingMoved(then, now, [...differing.values()], aligned.removed, aligned.added);
  const backTo = versions ? await backIn(await versions(), now, breathe) : null;
  return framed(then, now, elapsed, { ...NO_CHANGES, ...described, hedging, backTo, pageSays }, true);
}

function differingOf(pair: Pair, then: Paragraphs, now: Paragraphs): Differing {
  const [before, after] = [then.wordsOf(pair.before), now.wordsOf(pair.after)];
  return { before, after, hunks: hunksBetween(before, after) };
}

const paragraphsOf = ({ blocks }: KeptText): Paragraphs => new Paragraphs(blocks.map(({ text }) => text));

/** With what is around the text: a headline alone is called changed only once it has stood for a day. */
function framed(then: KeptText, now: KeptText, elapsed: number | null, changes: Changes, isChanged: boolean): Changes {
  const headline = twoWordings(then.title, now.title);
  const isTold = (isChanged || !isCountOnly(then, now)) && !(isBeginningOfText(then) && isBeginningOfText(now));
  const subtitle = isTold ? twoWordings(then.subtitle, now.subtitle) : null;
  const hasTwo = headline !== null || subtitle !== null;
  return {
    ...changes,
    headline,
    subtitle,
    same: !isChanged && !hasTwo && !hasNews(changes.pageSays),
    variant: hasTwo && !isChanged && (elapsed ?? 0) < VARIANTS_MS,
  };
}

/** Null where they are the same, or one page gives none: that may be its markup. */
const twoWordings = (before: string | null, after: string | null): Changes['headline'] =>
  before === null || after === null || fold(before).text === fold(after).text ? null : { before, after };

/**
 * Whether standfirsts differ in numbers alone: beside a text that is the same, that is the time and the counters which
 * some pages have in them.
 */
function isCountOnly({ subtitle: before }: KeptText, { subtitle: after }: KeptText): boolean {
  const [one, other] = [before, after].map((text) => fold(text ?? '').text.replaceAll(/\p{N}+/gu, '0'));
  return one === other;
}

/** Whether a page gives the first words of its text for a standfirst: what has changed in them is told of the text. */
function isBeginningOfText({ subtitle, blocks }: KeptText): boolean {
  const words = fold(subtitle ?? '').text.replace(/(?<![\s.…])[\s.…]+$/u, '');
  const text = blocks.slice(0, FIRST_BLOCKS).map((block) => block.text);
  return words !== '' && fold(text.join(' ')).text.startsWith(words);
}

/** The share of the shorter text's letters that stand in the other. */
function shareOf(
  before: Paragraphs,
  after: Paragraphs,
  { pairs }: Aligned,
  differing: ReadonlyMap<Pair, Differing>,
): number {
  const lengthOf = ({ texts }: Paragraphs) => texts.reduce((sum, { length }) => sum + length, 0);
  const [side, whole] =
    lengthOf(before) < lengthOf(after)
      ? (['before', lengthOf(before)] as const)
      : (['after', lengthOf(after)] as const);
  const { texts } = side === 'before' ? before : after;
  const shared = pairs.reduce((sum, pair) => {
    const found = differing.get(pair);
    if (found?.hunks === null) return sum;
    const own = pair[side].reduce((length, at) => length + (texts[at]?.length ?? 0), 0);
    const words = found?.[side].length ?? 0;
    const gone = found?.hunks.reduce((length, hunk) => length + hunk[side].end - hunk[side].start, 0) ?? 0;
    return sum + (words === 0 ? own : own * (1 - gone / words));
  }, 0);
  return whole === 0 ? 1 : shared / whole;
}

/** The latest of the versions that has the same text. */
async function backIn(
  versions: readonly KeptText[],
  now: KeptText,
  breathe: () => Promise<void>,
): Promise<number | null> {
  if (versions.length === 0) return null;
  const text = await wholeOf(now, breathe);
  for (const [at, version] of [...versions.entries()].toReversed())
    if ((await wholeOf(version, breathe)) === text) return at;
  return null;
}

async function wholeOf({ blocks }: KeptText, breathe: () => Promise<void>): Promise<string> {
  let whole = '';
  for (const [at, { text }] of blocks.entries()) {
    whole += foldedTextOf(wordsOf(text, at));
    await breathe();
  }
  return whole;
}
