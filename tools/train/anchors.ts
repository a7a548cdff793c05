/**
 * Learns what speaks for the place of a passage, from real article texts edited as `npm run bench:anchors` edits them,
 * and writes `assets/anchoring.weights.json`: `npm run train:anchors -- DIR [--seed S]…`. Of every second outlet no
 * text is taken, so that the bench can be run on texts of outlets never met (`--unseen`).
 *
 * A threshold is the lowest at which few enough are wrongly placed by weights that have not seen the outlet either:
 * each of the two parts of the texts is judged by weights learned from the other.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lookFor } from '../../src/background/anchoring/anchor.ts';
import { likeliestOf } from '../../src/background/anchoring/choice.ts';
import { elsewhereIn } from '../../src/background/anchoring/elsewhere.ts';
import { evidenceFor, knownOf, type Circumstances, type Known } from '../../src/background/anchoring/evidence.ts';
import { haystackOf } from '../../src/background/anchoring/haystack.ts';
import type { Candidate } from '../../src/background/anchoring/quote.ts';
import { passageAt, type Passage } from '../../src/domain/notes/passage.ts';
import { editedText, judge, LEAST_WORDS, STRENGTHS } from '../bench/anchoring/cases.ts';
import { isTaught, outletOf, readTexts, type ArticleText } from '../bench/anchoring/texts.ts';
import { wordsOf, type Treatment } from '../bench/anchoring/edits.ts';
import { Random } from '../bench/random.ts';
import { fit } from './conditionalLogit.ts';

const TARGET = new URL('../../assets/anchoring.weights.json', import.meta.url);
/**
 * Per cent wrongly placed, at most, of all strengths together: the bench's limit less what chance may add to one of
 * them. Of a passage of which only its words are known, from programs that keep no more, more is risked: else the
 * longest would hardly be found.
 */
const MOST_WRONG: Record<Known, number> = { all: 0.2, context: 0.3, words: 1 };
/** Significant digits of a weight. */
const DIGITS = 4;
/** Context of passages that come from other programs, in UTF-16 units, and the share of passages taken as such. */
const SHORT_CONTEXT = 32;
const SHARE_SHORT = 0.2;
const SHARE_WITHOUT = 0.3;

interface Case {
  outlet: string;
  strength: number;
  treatment: Treatment;
  circumstances: Circumstances;
  candidates: Candidate[];
  right: Set<Candidate>;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', multiple: true, default: ['train', 'second', 'third', 'fourth'] },
    sample: { type: 'string', default: '1' },
  },
});
const [directory] = positionals;
if (directory === undefined) {
  console.error('usage: npm run -s train:anchors -- DIR [--seed S]… [--sample N]');
  process.exit(2);
}
const texts = readTexts(directory).filter(({ text }) => wordsOf(text).length >= LEAST_WORDS);
const cases = texts
  .filter(isTaught)
  .filter((_, index) => index % Number(values.sample) === 0)
  .flatMap((text) => values.seed.flatMap((seed) => casesOf(text, seed)));

const [first, second] = [cases.filter((one) => isOfFirst(one)), cases.filter((one) => !isOfFirst(one))];
const crossed = [...likeliest(first, learned(second)), ...likeliest(second, learned(first))];
const least = {
  all: leastFor(knownAs('all'), MOST_WRONG.all),
  context: leastFor(knownAs('context'), MOST_WRONG.context),
  words: leastFor(knownAs('words'), MOST_WRONG.words),
};
for (const known of ['all', 'context', 'words'] as const) report(known);
writeFileSync(TARGET, `${JSON.stringify({ least: rounded(least), weights: rounded(learned(cases)) }, null, 2)}\n`);

function rounded(numbers: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value.toPrecision(DIGITS))]));
}

function knownAs(known: Known, strength: number | null = null): Judged[] {
  return crossed.filter(
    ({ of }) => knownOf(of.circumstances) === known && (strength === null || of.strength === strength),
  );
}

function isOfFirst({ outlet }: Case): boolean {
  return new Random(`part ${outlet}`).chance(1 / 2);
}

function learned(from: readonly Case[]): Record<string, number> {
  return fit(
    from.map(({ circumstances, candidates, right }) =>
      candidates.map((candidate) => ({
        evidence: evidenceFor(circumstances, candidate),
        isRight: right.has(candidate),
      })),
    ),
  );
}

function likeliest(from: readonly Case[], learnedWeights: Record<string, number>) {
  return from.map((of) => ({ of, best: likeliestOf(of.circumstances, of.candidates, { weights: learnedWeights }) }));
}

type Judged = ReturnType<typeof likeliest>[number];
function isWrong({ of, best }: Judged): boolean {
  return best !== null && !of.right.has(best.candidate);
}

/** The lowest threshold at which few enough are wrong. */
function leastFor(judged: readonly Judged[], mostWrong: number): number {
  const wrong = judged
    .filter(isWrong)
    .map(({ best }) => best?.certainty ?? -Infinity)
    .toSorted((a, b) => b - a);
  return wrong[Math.floor((judged.length * mostWrong) / 100)] ?? 0;
}

function report(known: Known): void {
  console.error(
    `\nknown: ${known}, least ${least[known].toFixed(2)}   number   wrong %   unchanged %   one word %   several %`,
  );
  for (const strength of STRENGTHS.keys()) {
    const own = knownAs(known, strength);
    const share = (among: readonly Judged[], is: (one: Judged) => boolean) => {
      const placed = among.filter((one) => (one.best?.certainty ?? -Infinity) > least[known] && is(one));
      return ((100 * placed.length) / Math.max(1, among.length)).toFixed(2).padStart(10);
    };
    const found = (treatment: Treatment) =>
      share(
        own.filter(({ of }) => of.treatment === treatment),
        (one) => !isWrong(one),
      );
    console.error(
      `${strength} (${leastFor(own, MOST_WRONG[known]).toFixed(2)})`.padEnd(20),
      String(own.length).padStart(10),
      share(own, isWrong),
      found('unchanged'),
      found('one word changed'),
      found('several changed'),
    );
  }
}

function casesOf(text: ArticleText, seed: string): Case[] {
  const then = haystackOf(text.text);
  const random = new Random(`known ${seed} ${text.name}`);
  const found: Case[] = [];
  for (const strength of STRENGTHS.keys()) {
    const { passages, edited } = editedText(texts, text, strength, seed);
    const haystack = haystackOf(edited.text);
    for (const treated of passages) {
      const passage = passageAt(text.text, treated.start, treated.end);
      if (passage === null) continue;
      const caseOf = (asked: Passage): Case => {
        const { circumstances, candidates } = lookFor(haystack, asked);
        const right = candidates.filter(({ start, end }) =>
          ['exact', 'found'].includes(judge(edited, treated, { status: 'moved', start, end })),
        );
        const { treatment } = treated;
        return { outlet: outletOf(text), strength, treatment, circumstances, candidates, right: new Set(right) };
      };
      const all = caseOf({ ...passage, elsewhere: elsewhereIn(then, passage) });
      found.push(all, { ...all, circumstances: { ...all.circumstances, elsewhere: undefined } });
      const short = { prefix: passage.prefix.slice(-SHORT_CONTEXT), suffix: passage.suffix.slice(0, SHORT_CONTEXT) };
      if (random.chance(SHARE_SHORT)) found.push(caseOf({ ...passage, ...short }));
      if (random.chance(SHARE_WITHOUT)) found.push(caseOf({ ...passage, prefix: '', suffix: '' }));
    }
  }
  return found;
}
