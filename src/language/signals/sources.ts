import { attributions, speechOf } from '../attribution.ts';
import type { Attribution } from '../attribution.ts';
import type { Lexicon } from '../lexicon-format.ts';
import type { Source } from '../signals-schema.ts';
import type { Span } from '../sentences.ts';
import { sentences } from '../sentences.ts';
import { tokenise } from '../tokens.ts';
import type { Token } from '../tokens.ts';

const LONGEST_NAME = 200;
/** More than any article has; the report shows the most cited. */
const MOST_SOURCES = 500;

/** Who is cited how often, the most cited first; of the same count, the first cited. Pronouns are left out: they name nobody anew. */
export function findSources(text: string, blocks: readonly Span[], lexicon: Lexicon): Source[] {
  const abbreviations = new Set(lexicon.abbreviations);
  const speech = speechOf(lexicon);
  const people = new Set(lexicon.speech.people);
  const found = new Map<string, Source>();
  for (const block of blocks) {
    for (const sentence of sentences(text, block, lexicon.language, abbreviations)) {
      const tokens = tokenise(text, sentence.start, sentence.end);
      for (const attribution of attributions(tokens, speech)) {
        const [first, last] = [tokens[attribution.from], tokens[attribution.to - 1]];
        const kind = kindOf(attribution, tokens, people);
        if (first === undefined || last === undefined || kind === null) continue;
        const name = text.slice(first.start, last.end).slice(0, LONGEST_NAME);
        const key = keyOf(name, kind);
        const known = found.get(key) ?? { name, kind, spans: [] };
        known.spans.push({ start: first.start, end: last.end });
        found.set(key, known);
      }
    }
  }
  return [...found.values()].toSorted((a, b) => b.spans.length - a.spans.length).slice(0, MOST_SOURCES);
}

function kindOf(
  { source, from, to }: Attribution,
  tokens: readonly Token[],
  people: ReadonlySet<string>,
): Source['kind'] | null {
  if (source === 'pronoun') return null;
  if (source === 'named') return 'named';
  return tokens.slice(from, to).some(({ word }) => people.has(word)) ? 'unnamed' : 'other';
}

/** A person is told by the last name: "Ann Hale" and later "Hale" or "Ms Hale" are one. */
const keyOf = (name: string, kind: Source['kind']): string =>
  kind === 'named' ? (name.split(/\s+/).at(-1) ?? name) : name.toLowerCase();
