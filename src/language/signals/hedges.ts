import type { Hedge } from '../hedge.ts';
import type { Lexicon } from '../lexicon-format.ts';
import { match } from '../matcher.ts';
import type { Match } from '../matcher.ts';
import { modelFor, weigh } from '../model.ts';
import type { Model } from '../model.ts';
import { preparedFor, sentencesOf } from '../readings.ts';
import type { TextBlock } from '../readings.ts';
import { sayingsOf, speakerAround } from '../sayings.ts';
import type { BlockSayings } from '../sayings.ts';
import type { Span } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import { voiceOf } from '../voice.ts';

/** What the report can hold; a text of ordinary length stays far below. */
export const MOST_HEDGES = 50_000;

/**
 * Finds the hedge cues of a text, in order, none overlapping. Sentences do not reach over blocks.
 *
 * @param blocks - the stretches of `text` to read, in order
 * @param model - tells hedges from their look-alikes; null marks whatever the lexicon proposes
 * @returns cues with UTF-16 offsets into `text`, at most {@link MOST_HEDGES}; time grows linearly with the text
 */
export function findHedges(
  text: string,
  blocks: readonly TextBlock[],
  lexicon: Lexicon,
  model: Model | null = modelFor(lexicon.language),
): Hedge[] {
  const { matcher, speech, citations } = preparedFor(lexicon);
  const hedges: Hedge[] = [];
  let before: BlockSayings | null = null;
  for (const block of blocks) {
    const here = sayingsOf(text, block, sentencesOf(text, blocks, block, lexicon), speech);
    const previous = before;
    for (const [at, { start, end, tokens }] of here.sentences.entries()) {
      const cues = match(matcher, tokens);
      if (cues.length === 0) continue;
      const sentence = { start, end };
      const around = (quotation: Span) => speakerAround(quotation, at, here, previous);
      for (const found of cues) {
        const { entry, from, to } = found;
        const [first, last] = [tokens[from], tokens[to - 1]];
        if (first === undefined || last === undefined || !counts(model, tokens, found)) continue;
        const { category, phrase } = entry;
        const voice = voiceOf({ sayings: here.of(at), own: speech.own, speakerAround: around }, from, to);
        const source = citations.get(entry.source) ?? '';
        hedges.push({ start: first.start, end: last.end, category, entry: phrase, source, sentence, voice });
        if (hedges.length === MOST_HEDGES) return hedges;
      }
    }
    before = here;
  }
  return hedges;
}

/** What the lexicon is sure of needs no weighing; conditions are told by their words alone. */
const counts = (model: Model | null, tokens: readonly Token[], found: Match): boolean =>
  model === null ||
  found.entry.always === true ||
  found.entry.category === 'conditional' ||
  weigh(model, tokens, found) > 0;
