import type { Changes, Passage } from '../../../src/domain/changes/changes.ts';
import type { KeptHedge, KeptText } from '../../../src/domain/changes/keptText.ts';
import { compare } from '../../../src/background/changes/compare.ts';
import { bareKeptText } from '../../../tools/madeUp/bare.ts';

/** Made-up texts for the tests of what has changed. */

export const aText = (paragraphs: readonly string[], change: Partial<KeptText> = {}): KeptText =>
  bareKeptText(paragraphs, {
    title: 'Who pays for the locks?',
    outletName: 'Harbour Herald',
    language: 'en',
    hedges: [],
    sources: [],
    ...change,
  });

/** Paragraphs around those of a test, so that they are a text that stands. */
export const AROUND = [
  'The council of the harbour town met in the old granary, as it does every second spring.',
  'Boats were moored along the quay, and children threw bread to the gulls from the wooden steps.',
  'A baker across the street kept her shop open late, because meetings make people hungry.',
] as const;

export const among = (...paragraphs: readonly string[]): string[] => [AROUND[0], ...paragraphs, AROUND[1], AROUND[2]];

/** Compares two wordings of one paragraph, or of several. */
export const compareWordings = (
  before: string | readonly string[],
  after: string | readonly string[],
  change: Partial<KeptText> = {},
): Promise<Changes> =>
  compare(aText(among(...[before].flat()), change), aText(among(...[after].flat()), change), { elapsed: null });

/** A passage in one line: what is gone in `[-…-]`, what is new in `{+…+}`. */
export const inLine = ({ pieces }: Passage): string =>
  pieces.map(({ kind, text }) => (kind === 'gone' ? `[-${text}-]` : kind === 'new' ? `{+${text}+}` : text)).join('');

/** A hedge where a cue first stands in a paragraph that is one sentence, or where `sentence` is. */
export function aHedge(text: KeptText, block: number, cue: string, change: Partial<KeptHedge> = {}): KeptHedge {
  const words = text.blocks[block]?.text ?? '';
  const start = words.indexOf(cue);
  return {
    block,
    start,
    end: start + cue.length,
    sentence: { start: 0, end: words.length },
    category: 'possibility',
    voice: 'author',
    ...change,
  };
}
