import { joined, NEW, splice, tracked, whereNow, type Tracked } from './tracked.ts';
import type { Random } from '../random.ts';

/** How strongly a text is edited: the share of its sentences or words that each kind of edit meets. */
export interface Strength {
  typos: number;
  words: number;
  inserted: number;
  removed: number;
  swapped: number;
  moved: number;
  /** Whether quote marks, dashes and spaces are set in another way. */
  restyled: boolean;
}

/** What is done to a passage itself. */
export const TREATMENTS = ['unchanged', 'one word changed', 'several changed', 'removed', 'sentence removed'] as const;
export type Treatment = (typeof TREATMENTS)[number];

export interface Treated {
  start: number;
  end: number;
  treatment: Treatment;
}

/** A stretch of the text that stays together: a sentence, or those a passage runs over. */
interface Group {
  start: number;
  end: number;
  treated: Treated[];
}

/** Words of a text, as `[start, end)`; for scripts without spaces what a dictionary says. */
export function wordsOf(text: string): { start: number; end: number }[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

export function sentencesOf(text: string): { start: number; end: number }[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}

/**
 * Edits a text. Passages get the treatment they ask for and are otherwise left as they are, except for how they are
 * set; everything around them is edited at the given strength.
 *
 * @param foreign - sentences and words of other texts, to put in
 */
export function edit(
  text: string,
  passages: readonly Treated[],
  strength: Strength,
  foreign: { sentences: readonly string[]; words: readonly string[] },
  random: Random,
): Tracked {
  let groups = groupsOf(text, passages).filter(({ treated }) =>
    treated.length === 0
      ? !random.chance(strength.removed)
      : treated.every(({ treatment }) => treatment !== 'sentence removed'),
  );
  groups = moved(groups, strength, random);
  const parts = groups.flatMap((group) => {
    const edited = editedGroup(tracked(text, group.start, group.end), group, strength, foreign.words, random);
    if (!random.chance(strength.inserted)) return [edited];
    return [edited, splice(tracked('', 0, 0), 0, 0, `${random.pick(foreign.sentences)?.trim() ?? ''} `)];
  });
  return strength.restyled ? restyled(joined(parts), random) : joined(parts);
}

function groupsOf(text: string, passages: readonly Treated[]): Group[] {
  const groups: Group[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const last = groups.at(-1);
    const isJoined = last !== undefined && passages.some((passage) => passage.start < start && passage.end > start);
    if (isJoined) last.end = end;
    else groups.push({ start, end, treated: [] });
  }
  for (const group of groups)
    group.treated = passages.filter(({ start, end }) => start >= group.start && end <= group.end);
  return groups;
}

function moved(groups: readonly Group[], { swapped, moved: far }: Strength, random: Random): Group[] {
  const order = [...groups];
  for (let at = 0; at + 1 < order.length; at++) {
    const isFar = random.chance(far);
    if (!isFar && !random.chance(swapped)) continue;
    const [group] = order.splice(at, 1);
    if (group) order.splice(isFar ? random.below(order.length) : at + 1, 0, group);
  }
  return order;
}

function editedGroup(
  group: Tracked,
  { treated }: Group,
  strength: Strength,
  words: readonly string[],
  random: Random,
): Tracked {
  let edited = group;
  const isTreated = (origin: number) => treated.some(({ start, end }) => origin >= start && origin < end);
  for (const { start, end } of wordsOf(group.text).toReversed()) {
    if (isTreated(group.origins[start] ?? NEW) || isTreated(group.origins[end - 1] ?? NEW)) continue;
    if (random.chance(strength.typos))
      edited = splice(edited, start, end, mistyped(group.text.slice(start, end), random));
    else if (random.chance(strength.words)) edited = splice(edited, start, end, random.pick(words) ?? '');
  }
  return treated.reduce((text, passage) => treat(text, passage, words, random), edited);
}

function treat(text: Tracked, { start, end, treatment }: Treated, words: readonly string[], random: Random): Tracked {
  const now = whereNow(text, start, end);
  if (now === null || treatment === 'unchanged') return text;
  if (treatment === 'removed') return splice(text, now.start, now.end, '');
  const inside = wordsOf(text.text.slice(now.start, now.end));
  const changes = treatment === 'one word changed' ? 1 : Math.max(2, Math.round(inside.length / 4));
  const changed = new Set<number>();
  while (changed.size < Math.min(changes, inside.length)) changed.add(random.below(inside.length));
  return [...changed]
    .toSorted((a, b) => b - a)
    .reduce((result, index) => {
      const word = inside[index];
      if (word === undefined) return result;
      const from = now.start + word.start;
      const old = result.text.slice(from, now.start + word.end);
      const by = random.pick(words.filter((other) => other !== old)) ?? '';
      return splice(result, from, from + old.length, by, result.origins[from]);
    }, text);
}

/** A word with a letter doubled, dropped or in another's place. */
export function mistyped(word: string, random: Random): string {
  const letters = Array.from(word);
  const at = random.below(letters.length);
  const letter = letters[at] ?? '';
  if (letters.length < 3 || random.chance(1 / 3)) letters.splice(at, 0, letter);
  else if (random.chance(1 / 2)) letters.splice(at, 1);
  else letters.splice(at, 2, letters[at + 1] ?? '', letter);
  return letters.join('');
}

/** Other ways to set the same text. */
const STYLES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/["“”„«»]/gu, ['"', '“', '”', '»', '«']],
  [/['‘’‚‹›]/gu, ["'", '’', '‘']],
  [/[-–—]/gu, ['–', '—', '-', '\u2011']],
  [/…|\.\.\./gu, ['…', '...']],
  [/\s+/gu, [' ', '\u00a0', '\n', '  ', '\u202f', '\n\n']],
];

function restyled(text: Tracked, random: Random): Tracked {
  const changes = STYLES.flatMap(([pattern, ways]) => {
    const way = random.pick(ways) ?? '';
    return [...text.text.matchAll(pattern)]
      .filter(() => random.chance(1 / 2))
      .map(({ index, 0: old }) => ({ index, old, way }));
  }).toSorted((a, b) => a.index - b.index);
  const parts: Tracked[] = [];
  let at = 0;
  for (const { index, old, way } of changes) {
    parts.push({ text: text.text.slice(at, index), origins: text.origins.slice(at, index) });
    const origin = text.origins[index] ?? NEW;
    parts.push({ text: way, origins: Array.from({ length: way.length }, () => origin) });
    at = index + old.length;
  }
  parts.push({ text: text.text.slice(at), origins: text.origins.slice(at) });
  return joined(parts);
}
