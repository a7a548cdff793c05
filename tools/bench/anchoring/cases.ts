import { findPassages, type Anchored } from '../../../src/background/anchoring/anchor.ts';
import { passageIn } from '../../../src/background/anchoring/elsewhere.ts';
import { passageAt, type Passage } from '../../../src/domain/notes/passage.ts';
import type { ArticleText } from './texts.ts';
import { edit, sentencesOf, TREATMENTS, wordsOf, type Strength, type Treated, type Treatment } from './edits.ts';
import { Random } from '../random.ts';
import { whereNow, type Tracked } from './tracked.ts';

export const STRENGTHS: readonly Strength[] = [
  { typos: 0, words: 0, inserted: 0, removed: 0, swapped: 0, moved: 0, restyled: false },
  { typos: 0.002, words: 0.002, inserted: 0.03, removed: 0.02, swapped: 0, moved: 0, restyled: true },
  { typos: 0.005, words: 0.005, inserted: 0.06, removed: 0.05, swapped: 0.02, moved: 0.01, restyled: true },
  { typos: 0.01, words: 0.01, inserted: 0.12, removed: 0.1, swapped: 0.05, moved: 0.03, restyled: true },
  { typos: 0.02, words: 0.02, inserted: 0.2, removed: 0.2, swapped: 0.1, moved: 0.08, restyled: true },
  { typos: 0.03, words: 0.04, inserted: 0.3, removed: 0.3, swapped: 0.2, moved: 0.15, restyled: true },
];
const PASSAGES_PER_TEXT = 10;
const LENGTHS = ['words', 'words', 'words', 'sentence', 'paragraph'] as const;
/** Words a passage needs for its treatment: one word of two changed is another passage. */
const LEAST_TREATED: Record<Treatment, number> = {
  unchanged: 1,
  'one word changed': 3,
  'several changed': 5,
  removed: 1,
  'sentence removed': 1,
};
/** Shorter texts have no room for passages and edits. */
export const LEAST_WORDS = 80;
const FOREIGN_TEXTS = 3;

export type Outcome = 'exact' | 'found' | 'wrong' | 'orphaned';
export interface Case {
  text: ArticleText;
  strength: number;
  treated: Treated;
  edited: Tracked;
  place: Anchored;
  outcome: Outcome;
}

/** What the texts have to lend each other: their sentences and words. */
const lent = new Map<ArticleText, { sentences: string[]; words: string[] }>();

function partsOf(text: ArticleText): { sentences: string[]; words: string[] } {
  const known = lent.get(text);
  if (known) return known;
  const cut = ({ start, end }: { start: number; end: number }) => text.text.slice(start, end);
  const parts = { sentences: sentencesOf(text.text).map(cut), words: wordsOf(text.text).map(cut) };
  lent.set(text, parts);
  return parts;
}

/** Sentences and words of the next texts in the same language, so that nothing is put in that the text itself has. */
export function foreignTo(texts: readonly ArticleText[], text: ArticleText): { sentences: string[]; words: string[] } {
  const sameLanguage = texts.filter(({ language }) => language === text.language);
  const pool = sameLanguage.length > 1 ? sameLanguage : texts;
  const own = pool.indexOf(text);
  const others = Array.from({ length: FOREIGN_TEXTS }, (_, index) => pool[(own + 1 + index) % pool.length])
    .filter((other): other is ArticleText => other !== undefined && other !== text)
    .map(partsOf);
  return {
    sentences: others.flatMap(({ sentences }) => sentences),
    words: others.flatMap(({ words }) => words),
  };
}

/** Passages of a text, and the text edited at a strength of {@link STRENGTHS}; the same for the same seed. */
export function editedText(texts: readonly ArticleText[], text: ArticleText, index: number, seed: string) {
  const strength = STRENGTHS[index];
  if (strength === undefined) throw new RangeError(`no strength ${index}`);
  const random = new Random(`${seed} ${text.name} ${index}`);
  const passages = passagesOf(text.text, random);
  return { passages, edited: edit(text.text, passages, strength, foreignTo(texts, text), random) };
}

/** How passages were noted: in Sidelight, or in a program that keeps their words and nothing else. */
const NOTED = { here: passageIn, 'words alone': wordsAlone } as const;
export type Noted = keyof typeof NOTED;

function wordsAlone(text: string, start: number, end: number): Passage | null {
  const passage = passageAt(text, start, end);
  return passage && { ...passage, prefix: '', suffix: '', start: 0, end: passage.exact.length };
}

/** The passages of a text, looked for in the text edited. */
export function casesOf(
  texts: readonly ArticleText[],
  text: ArticleText,
  index: number,
  seed: string,
  noted: Noted,
): Case[] {
  const { passages, edited } = editedText(texts, text, index, seed);
  const asked = passages.flatMap(({ start, end }) => NOTED[noted](text.text, start, end) ?? []);
  const places = findPassages(edited.text, asked);
  return passages.flatMap((treated, at) => {
    const place = places[at];
    return place ? [{ text, strength: index, treated, edited, place, outcome: judge(edited, treated, place) }] : [];
  });
}

/** Passages that do not overlap, each with one treatment. */
export function passagesOf(text: string, random: Random): Treated[] {
  const passages: Treated[] = [];
  const sentences = sentencesOf(text);
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  for (let tries = 0; passages.length < PASSAGES_PER_TEXT && tries < PASSAGES_PER_TEXT * 5; tries++) {
    const paragraph = random.pick(paragraphs);
    if (!paragraph) break;
    const stretch = stretchOf(text, paragraph, random.pick(LENGTHS) ?? 'words', random);
    const treatment = random.pick(TREATMENTS) ?? 'unchanged';
    if (stretch === null) continue;
    const isFree = !passages.some((other) =>
      sentences.some((sentence) => overlaps(sentence, other) && overlaps(sentence, stretch)),
    );
    if (isFree && wordsOf(text.slice(stretch.start, stretch.end)).length >= LEAST_TREATED[treatment])
      passages.push({ ...stretch, treatment });
  }
  return passages;
}

function stretchOf(
  text: string,
  paragraph: { start: number; end: number },
  length: (typeof LENGTHS)[number],
  random: Random,
) {
  const own = text.slice(paragraph.start, paragraph.end);
  const parts = length === 'words' ? wordsOf(own) : sentencesOf(own);
  const count = length === 'words' ? 1 + random.below(6) : length === 'sentence' ? 1 : parts.length;
  const first = random.below(Math.max(1, parts.length - count + 1));
  const [from, to] = [parts[first], parts[Math.min(first + count, parts.length) - 1]];
  if (!from || !to) return null;
  const passage = passageAt(text, paragraph.start + from.start, paragraph.start + to.end);
  return passage && wordsOf(passage.exact).length > 0 ? { start: passage.start, end: passage.end } : null;
}

export function judge(edited: Tracked, { start, end, treatment }: Treated, place: Anchored): Outcome {
  if (place.status === 'orphaned') return 'orphaned';
  const truth = treatment === 'removed' || treatment === 'sentence removed' ? null : whereNow(edited, start, end);
  if (truth === null) return 'wrong';
  const off = [place.start - truth.start, place.end - truth.end];
  if (off.every((by) => by === 0)) return 'exact';
  const isNear = (a: number, b: number) => wordsOf(edited.text.slice(Math.min(a, b), Math.max(a, b))).length <= 1;
  return overlaps(place, truth) && isNear(place.start, truth.start) && isNear(place.end, truth.end) ? 'found' : 'wrong';
}

export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
