/**
 * Learns what speaks for a page being an article, and writes `assets/article.weights.json`: `npm run -s train:articles
 * -- FACTS…`, each a file that `npm run -s eval:probe` wrote. With `--fold even` or `odd` only pages of half of the
 * sites are learned from, and the others are judged by that, each half by SHA-1 of the site.
 *
 * A threshold is the highest at which few enough articles are missed by weights that have not seen the site: each of
 * several parts of the sites is judged by weights learned from the others.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { getDomain } from 'tldts';
import * as z from 'zod/mini';
import { fitRidge } from './ridge.ts';

const TARGET = new URL('../../assets/article.weights.json', import.meta.url);
/** Per cent of articles missed, at most: of those readers ask for, and of those that are read unasked. */
const MOST_MISSED = { possibly: 0.1, probably: 2.9 };
/**
 * So much more must speak for a page that nothing in its head calls an article. Tried from 0.2 to 1: from 0.4 on a
 * short text above 100,000 links is refused.
 */
const UNVOUCHED = 0.35;
/** Per cent of lists, shops and wares, at most, that are surely an article. */
const MOST_TAKEN = 2;
/**
 * How much a page counts: lists are fewer than articles and matter most; pages of manuals, services and forums have
 * running text too.
 */
const WEIGHT: Record<string, number> = { article: 1, listing: 3, collection: 3, product: 2, other: 1 };
const WEIGHT_OF_REST = 1.5;
/** Tried from 0.3 to 12; flat around here. */
const RIDGE = 4;
const PARTS = 10;
/** Digits of a weight behind the point. */
const DIGITS = 2;

const Page = z.object({ url: z.string(), kind: z.string(), facts: z.array(z.string()) });
type Page = z.infer<typeof Page>;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { fold: { type: 'string' } } });
if (positionals.length === 0) {
  console.error('usage: npm run -s train:articles -- FACTS… [--fold even|odd]');
  process.exit(2);
}
const pages = positionals.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Page.parse(JSON.parse(line))),
);
const taught = pages.filter((page) => values.fold === undefined || foldOf(page) === values.fold);
const crossed = Array.from({ length: PARTS }, (_, part) =>
  judged(
    taught.filter((page) => partOf(page) === part),
    learned(taught.filter((page) => partOf(page) !== part)),
  ),
).flat();
const possibly = -roundedUp(-quantileOf(/^article$/, MOST_MISSED.possibly));
const least = {
  possibly,
  unvouched: rounded(possibly + UNVOUCHED),
  probably: -roundedUp(-quantileOf(/^article$/, MOST_MISSED.probably)),
  surely: roundedUp(quantileOf(/^(?:listing|collection|product)$/, 100 - MOST_TAKEN)),
};
const weights = learned(taught);
report('sites left out in turn', crossed);
report(
  'the other half of the sites',
  judged(
    pages.filter((page) => !taught.includes(page)),
    weights,
  ),
);
const stored = [...weights]
  .map(([name, weight]) => [name, rounded(weight)] as const)
  .filter(([, weight]) => weight !== 0);
writeFileSync(TARGET, `${JSON.stringify({ least, weights: Object.fromEntries(stored) }, null, 2)}\n`);

function rounded(number: number): number {
  return Number(number.toFixed(DIGITS));
}

/** The score that a share of the pages of a kind stay below. */
function quantileOf(kinds: RegExp, percent: number): number {
  const scores = crossed
    .filter(({ kind }) => kinds.test(kind))
    .map(({ score }) => score)
    .toSorted((a, b) => a - b);
  return scores[Math.floor((scores.length * percent) / 100)] ?? 0;
}

/**
 * Thresholds are rounded to where they let fewer through that they are to keep out, and miss none more: a page may
 * stand at one.
 */
function roundedUp(number: number): number {
  return Math.ceil(number * 10 ** DIGITS) / 10 ** DIGITS;
}

function hashOf(page: Page): number {
  const site = getDomain(page.url) ?? new URL(page.url).hostname;
  return Number.parseInt(createHash('sha1').update(site).digest('hex').slice(-8), 16);
}
function foldOf(page: Page): string {
  return hashOf(page) % 2 === 0 ? 'even' : 'odd';
}
function partOf(page: Page): number {
  return Math.floor(hashOf(page) / 2) % PARTS;
}

function learned(from: readonly Page[]): Map<string, number> {
  return fitRidge(
    from.map(({ facts, kind }) => ({ facts, isRight: kind === 'article', weight: WEIGHT[kind] ?? WEIGHT_OF_REST })),
    RIDGE,
    'any',
  );
}

function judged(from: readonly Page[], by: ReadonlyMap<string, number>) {
  return from.map((page) => ({ ...page, score: page.facts.reduce((sum, fact) => sum + (by.get(fact) ?? 0), 0) }));
}

function report(what: string, of: readonly { kind: string; score: number }[]): void {
  console.error(`\n${what}`.padEnd(34), 'pages  possibly  probably');
  for (const [kind, group] of Map.groupBy(of, (page) => page.kind)) {
    const reached = (limit: number) => String(group.filter(({ score }) => score >= limit).length);
    console.error(
      `  ${kind}`.padEnd(33),
      String(group.length).padStart(5),
      reached(least.possibly).padStart(9),
      reached(least.probably).padStart(9),
    );
  }
}
