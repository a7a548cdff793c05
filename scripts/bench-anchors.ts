/**
 * Measures how well passages are found again after edits, and how fast: `npm run -s bench:anchors -- DIR [--sample N] [--seed S]`.
 * DIR holds real article texts: `truth.jsonl` with `body_text`, or `.txt` files.
 *
 * Of each text some passages are taken (words of a sentence, a sentence, a paragraph), each is given one treatment, and the text
 * around them is edited at rising strength; the editor keeps track of where everything goes. A passage is `found` when both ends are
 * within a word of where they belong, `wrong` when it is placed anywhere else, or at all after it was removed, else `orphaned`.
 * `exact` is the share placed to the letter. On stdout one JSON line a strength, on stderr tables. Exits with 1 when a limit is passed.
 */
import { parseArgs } from 'node:util';
import { findPassages, type Place } from '../src/anchoring/anchor.ts';
import { passageAt } from '../src/notes/passage.ts';
import { readTexts, type ArticleText } from './bench/anchorTexts.ts';
import { timeAnchors } from './bench/anchorTimes.ts';
import { edit, sentencesOf, TREATMENTS, wordsOf, type Strength, type Treated, type Treatment } from './bench/edits.ts';
import { Random } from './bench/random.ts';
import { whereNow, type Tracked } from './bench/tracked.ts';

const STRENGTHS: readonly Strength[] = [
  { typos: 0, words: 0, inserted: 0, removed: 0, swapped: 0, moved: 0, restyled: false },
  { typos: 0.002, words: 0.002, inserted: 0.03, removed: 0.02, swapped: 0, moved: 0, restyled: true },
  { typos: 0.005, words: 0.005, inserted: 0.06, removed: 0.05, swapped: 0.02, moved: 0.01, restyled: true },
  { typos: 0.01, words: 0.01, inserted: 0.12, removed: 0.1, swapped: 0.05, moved: 0.03, restyled: true },
  { typos: 0.02, words: 0.02, inserted: 0.2, removed: 0.2, swapped: 0.1, moved: 0.08, restyled: true },
  { typos: 0.03, words: 0.04, inserted: 0.3, removed: 0.3, swapped: 0.2, moved: 0.15, restyled: true },
];
const LIMITS = { wrong: 0.5, unchanged: 98, oneWord: 90, milliseconds: 300 };
const PASSAGES_PER_TEXT = 10;
const TIMED = { words: 20_000, notes: 200, strength: 4 };
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
const LEAST_WORDS = 80;
const FOREIGN_TEXTS = 3;

type Outcome = 'exact' | 'found' | 'wrong' | 'orphaned';
type Tally = Record<Outcome, number>;
interface Case {
  text: ArticleText;
  strength: number;
  treated: Treated;
  edited: Tracked;
  place: Place;
  outcome: Outcome;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    failures: { type: 'boolean', default: false },
  },
});
const [directory] = positionals;
if (directory === undefined) {
  console.error('usage: npm run -s bench:anchors -- DIR [--sample N] [--seed S] [--failures]');
  process.exit(2);
}
const texts = readTexts(directory)
  .filter(({ text }) => wordsOf(text).length >= LEAST_WORDS)
  .filter((_, index) => index % Number(values.sample) === 0);
if (texts.length === 0) {
  console.error(`no article texts in ${directory}`);
  process.exit(2);
}
let isBeyond = false;
for (const [index, strength] of STRENGTHS.entries())
  report(
    index,
    texts.flatMap((text) => casesOf(text, index, strength)),
  );
await reportTimes();
process.exit(isBeyond ? 1 : 0);

/** Sentences and words of the next texts in the same language, so that nothing is put in that the text itself has. */
function foreignTo(text: ArticleText): { sentences: string[]; words: string[] } {
  const sameLanguage = texts.filter(({ language }) => language === text.language);
  const pool = sameLanguage.length > 1 ? sameLanguage : texts;
  const own = pool.indexOf(text);
  const others = Array.from({ length: FOREIGN_TEXTS }, (_, index) => pool[(own + 1 + index) % pool.length]).filter(
    (other) => other !== undefined && other !== text,
  );
  return {
    sentences: others.flatMap((other) =>
      sentencesOf(other?.text ?? '').map(({ start, end }) => (other?.text ?? '').slice(start, end)),
    ),
    words: others.flatMap((other) =>
      wordsOf(other?.text ?? '').map(({ start, end }) => (other?.text ?? '').slice(start, end)),
    ),
  };
}

function casesOf(text: ArticleText, index: number, strength: Strength): Case[] {
  const random = new Random(`${values.seed} ${text.name} ${index}`);
  const passages = passagesOf(text.text, random);
  const edited = edit(text.text, passages, strength, foreignTo(text), random);
  const asked = passages.flatMap(({ start, end }) => passageAt(text.text, start, end) ?? []);
  const places = findPassages(edited.text, asked);
  return passages.flatMap((treated, at) => {
    const place = places[at];
    return place ? [{ text, strength: index, treated, edited, place, outcome: judge(edited, treated, place) }] : [];
  });
}

/** Passages that do not overlap, each with one treatment. */
function passagesOf(text: string, random: Random): Treated[] {
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

function judge(edited: Tracked, { start, end, treatment }: Treated, place: Place): Outcome {
  if (place.status === 'orphaned') return 'orphaned';
  const truth = treatment === 'removed' || treatment === 'sentence removed' ? null : whereNow(edited, start, end);
  if (truth === null) return 'wrong';
  const off = [place.start - truth.start, place.end - truth.end];
  if (off.every((by) => by === 0)) return 'exact';
  const isNear = (a: number, b: number) => wordsOf(edited.text.slice(Math.min(a, b), Math.max(a, b))).length <= 1;
  return overlaps(place, truth) && isNear(place.start, truth.start) && isNear(place.end, truth.end) ? 'found' : 'wrong';
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Texts one after another, as long as the longest pages are, with notes all over, edited. */
async function reportTimes(): Promise<void> {
  const random = new Random(values.seed);
  let text = '';
  for (let at = 0; wordsOf(text).length < TIMED.words; at++) text += `${texts[at % texts.length]?.text ?? ''}\n\n`;
  const passages: Treated[] = [];
  for (let tries = 0; passages.length < TIMED.notes && tries < TIMED.notes; tries++)
    passages.push(...passagesOf(text, random).filter((one) => !passages.some((other) => overlaps(one, other))));
  const strength = STRENGTHS[TIMED.strength] ?? STRENGTHS[0];
  const [first] = texts;
  if (!strength || !first) return;
  const edited = edit(text, passages.slice(0, TIMED.notes), strength, foreignTo(first), random);
  const asked = passages.slice(0, TIMED.notes).flatMap(({ start, end }) => passageAt(text, start, end) ?? []);
  const times = await timeAnchors(edited.text, asked);
  const passed = Math.max(times.node, times.chromium ?? 0) < LIMITS.milliseconds;
  isBeyond ||= !passed;
  console.log(JSON.stringify({ words: wordsOf(edited.text).length, notes: asked.length, times, passed }));
  console.error(
    `\n${wordsOf(edited.text).length} words, ${asked.length} notes, strength ${TIMED.strength}: ` +
      `${times.node.toFixed(0)} ms in Node (first ${times.first.toFixed(0)}), ${times.chromium?.toFixed(0) ?? '–'} ms in Chromium`,
  );
}

function report(strength: number, cases: readonly Case[]): void {
  const rows = Object.fromEntries(
    TREATMENTS.map((treatment) => [treatment, tallyOf(cases.filter(({ treated }) => treated.treatment === treatment))]),
  );
  const all = tallyOf(cases);
  const foundOf = (tally: Tally | undefined) => (tally ? percent(tally, 'exact') + percent(tally, 'found') : 0);
  const passed = {
    wrong: percent(all, 'wrong') < LIMITS.wrong,
    unchanged: foundOf(rows['unchanged']) >= LIMITS.unchanged,
    oneWord: foundOf(rows['one word changed']) >= LIMITS.oneWord,
  };
  isBeyond ||= Object.values(passed).includes(false);
  console.log(JSON.stringify({ strength, rows, all, passed }));
  console.error(`\nstrength ${strength}            number   found %   to the letter %   wrong %   orphaned %`);
  for (const [name, tally] of [...Object.entries(rows), ['all', all] as const]) {
    const cells = [foundOf(tally), percent(tally, 'exact'), percent(tally, 'wrong'), percent(tally, 'orphaned')];
    const number = Object.values(tally).reduce((sum, count) => sum + count, 0);
    console.error(
      `${name.padEnd(18)} ${String(number).padStart(10)} ${cells.map((cell) => cell.toFixed(2).padStart(11)).join('')}`,
    );
  }
  if (values.failures) for (const failed of cases.filter(isFailure)) console.error(describe(failed));
}

function tallyOf(cases: readonly Case[]): Tally {
  const tally: Tally = { exact: 0, found: 0, wrong: 0, orphaned: 0 };
  for (const { outcome } of cases) tally[outcome]++;
  return tally;
}

function percent(tally: Tally, outcome: Outcome): number {
  const number = Object.values(tally).reduce((sum, count) => sum + count, 0);
  return number === 0 ? 0 : (100 * tally[outcome]) / number;
}

function isFailure({ outcome, treated: { treatment } }: Case): boolean {
  return (
    outcome === 'wrong' || (outcome === 'orphaned' && (treatment === 'unchanged' || treatment === 'one word changed'))
  );
}

function describe({ text, treated, edited, place, outcome }: Case): string {
  const around = (whole: string, { start, end }: { start: number; end: number }) =>
    JSON.stringify(
      `${whole.slice(Math.max(0, start - 32), start)}[${whole.slice(start, end)}]${whole.slice(end, end + 32)}`,
    );
  const truth = whereNow(edited, treated.start, treated.end);
  return [
    `${outcome} (${treated.treatment}) ${text.name}`,
    `  was    ${around(text.text, treated)}`,
    `  is     ${truth ? around(edited.text, truth) : 'gone'}`,
    `  placed ${place.status === 'orphaned' ? 'nowhere' : `${place.status} ${around(edited.text, place)}`}`,
  ].join('\n');
}
