/**
 * Measures how well passages are found again after edits, and how fast:
 * `npm run -s bench:anchors -- DIR [--sample N] [--seed S]`; with `--unseen` only on texts of outlets that nothing was
 * learned from. DIR holds real article texts: `truth.jsonl` with `body_text`, or `.txt` files.
 *
 * Of each text some passages are taken (words of a sentence, a sentence, a paragraph), each is given one treatment, and
 * the text around them is edited at rising strength; the editor keeps track of where everything goes. A passage is
 * `found` when both ends are within a word of where they belong, `wrong` when it is placed anywhere else, or at all
 * after it was removed, else `orphaned`. `exact` is the share placed to the letter. The last table is of the same
 * passages as a program hands them over that keeps their words and nothing else. On stdout one JSON line a strength, on
 * stderr tables. Exits with 1 when a limit is passed.
 */
import { parseArgs } from 'node:util';
import { elsewhereIn } from '../../src/background/anchoring/elsewhere.ts';
import { haystackOf } from '../../src/background/anchoring/haystack.ts';
import { passageAt } from '../../src/domain/notes/passage.ts';
import { aloneOf } from './anchoring/alone.ts';
import {
  casesOf,
  foreignTo,
  LEAST_WORDS,
  overlaps,
  passagesOf,
  STRENGTHS,
  type Case,
  type Noted,
  type Outcome,
} from './anchoring/cases.ts';
import { isTaught, readTexts } from './anchoring/texts.ts';
import { timeAnchors } from './anchoring/times.ts';
import { edit, TREATMENTS, wordsOf, type Treated } from './anchoring/edits.ts';
import { Random } from './random.ts';
import { whereNow } from './anchoring/tracked.ts';

const LIMITS = { wrong: 0.5, unchanged: 98, oneWord: 90, milliseconds: 300 };
const TIMED = { words: 20_000, notes: 200, strength: 4 };
type Tally = Record<Outcome, number>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    unseen: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
  },
});
const [directory] = positionals;
if (directory === undefined) {
  console.error('usage: npm run -s bench:anchors -- DIR [--sample N] [--seed S] [--unseen] [--failures]');
  process.exit(2);
}
const texts = readTexts(directory)
  .filter(({ text }) => wordsOf(text).length >= LEAST_WORDS)
  .filter((text, index) => index % Number(values.sample) === 0 && !(values.unseen && isTaught(text)));
if (texts.length === 0) {
  console.error(`no article texts in ${directory}`);
  process.exit(2);
}
let isBeyond = false;
const casesAt = (index: number, noted: Noted) =>
  texts.flatMap((text) => casesOf(texts, text, index, values.seed, noted));
for (const index of STRENGTHS.keys()) report(index, casesAt(index, 'here'));
reportAlone([...STRENGTHS.keys()].flatMap((index) => casesAt(index, 'words alone')));
await reportTimes();
process.exit(isBeyond ? 1 : 0);

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
  const edited = edit(text, passages.slice(0, TIMED.notes), strength, foreignTo(texts, first), random);
  const then = haystackOf(text);
  const asked = passages.slice(0, TIMED.notes).flatMap(({ start, end }) => {
    const passage = passageAt(text, start, end);
    return passage ? [{ ...passage, elsewhere: elsewhereIn(then, passage) }] : [];
  });
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

function reportAlone(cases: readonly Case[]): void {
  const { rows, passed } = aloneOf(cases);
  isBeyond ||= !passed;
  console.log(JSON.stringify({ alone: rows, passed }));
  console.error(
    '\nwords alone    unchanged, once   found %   misplaced %   all: wrong %   of these gone, twice there %',
  );
  for (const { words, number, found, misplaced, wrong, twice } of rows)
    console.error(
      words.padEnd(18),
      String(number).padStart(10),
      ...[found, misplaced, wrong, twice].map((share) => share.toFixed(2).padStart(11)),
    );
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
