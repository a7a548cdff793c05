import type { Article } from '../../domain/article/article.ts';

type Disclosure = Article['disclosures'][number];

/**
 * What a page repeats in other words: that links may earn it money, above the text and below it. A correction is never
 * one: two of a page may differ in a name alone.
 */
const REPEATED: ReadonlySet<Disclosure['kind']> = new Set<Disclosure['kind']>(['sponsor', 'disclaimer']);

/** Of the words of the one with fewer. */
const SHARED = 0.7;

/** Disclosures without those that say what an earlier one of their kind says. */
export function withoutEchoes(disclosures: readonly Disclosure[]): Disclosure[] {
  const told: Disclosure[] = [];
  for (const disclosure of disclosures) {
    const isEcho = told.some((other) => other.kind === disclosure.kind && areAlike(other.text, disclosure.text));
    if (!REPEATED.has(disclosure.kind) || !isEcho) told.push(disclosure);
  }
  return told;
}

function areAlike(one: string, other: string): boolean {
  const [own, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...own].filter((word) => others.has(word)).length;
  return shared >= SHARED * Math.max(1, Math.min(own.size, others.size));
}

/** Its longer words, each once. */
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
