import type { Hedge, Voice } from '../../domain/article/hedge.ts';
import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import { match } from '../lexicon/matcher.ts';
import type { Match } from '../lexicon/matcher.ts';
import { modelFor, weigh } from '../lexicon/model.ts';
import type { Model } from '../lexicon/model.ts';
import { creditsIn } from '../text/credits.ts';
import { pullQuotes } from '../text/pullQuotes.ts';
import { preparedFor, sentencesOf } from './prepared.ts';
import type { Sentence, TextBlock } from '../text/spans.ts';
import { LONGEST_QUOTATION, sayingsOf, speakingIn } from '../speakers/sayings.ts';
import type { BlockSayings } from '../speakers/blockSayings.ts';
import type { Token } from '../text/tokens.ts';
import { turnsOf } from '../text/turns.ts';
import { isOwnBy, voiceOf } from '../speakers/voice.ts';
import type { Speaking } from '../speakers/voice.ts';
import type { Speech } from '../speakers/speech.ts';
import { atOnce, type Pausing } from '../../domain/pausing/pauses.ts';

/** What the report can hold; a text of ordinary length stays far below. */
export const MOST_HEDGES = 10_000;

/**
 * Finds the hedge cues of a text, in order, none overlapping. Sentences do not reach over blocks.
 *
 * @param blocks - the stretches of `text` to read, in order
 * @param model - tells hedges from their look-alikes; null marks whatever the lexicon proposes
 * @returns cues with UTF-16 offsets into `text`, at most {@link MOST_HEDGES}; time grows linearly with the text
 */
export const findHedges = (
  text: string,
  blocks: readonly TextBlock[],
  lexicon: Lexicon,
  model: Model | null = modelFor(lexicon.language),
): Hedge[] => atOnce(findHedgesPausing(text, blocks, lexicon, model));

/** The same, with pauses. */
export function* findHedgesPausing(
  text: string,
  blocks: readonly TextBlock[],
  lexicon: Lexicon,
  model: Model | null = modelFor(lexicon.language),
): Pausing<Hedge[]> {
  const { matcher, speech, citations } = preparedFor(lexicon);
  const isOwn = isOwnBy(speech);
  const turns = turnsOf(text, blocks);
  const credits = creditsIn(text, blocks);
  const again = pullQuotes(text, blocks);
  const hedges: Hedge[] = [];
  /** The nearest first; more of a long text would fill the memory. */
  let before: BlockSayings[] = [];
  for (const block of blocks) {
    yield;
    if (again.has(block)) continue;
    const here = sayingsOf(text, block, sentencesOf(text, blocks, block, lexicon), speech);
    let at = -1;
    for (const sentence of here.sentences) {
      at++;
      const cues = match(matcher, sentence.tokens);
      if (cues.length === 0) continue;
      yield;
      const speaking = speakingIn(at, here, before, isOwn, speech.phrase);
      for (const cue of cues) {
        if (isCompound(sentence.tokens, cue.to) || !counts(model, sentence.tokens, cue)) continue;
        const voice = inTurn(
          inSubjunctive(voiceOf(speaking, cue.from, cue.to), cue.to, speaking, speech),
          turns.get(block),
        );
        const credit = voice.kind === 'quoted' ? credits.get(block) : undefined;
        const speaker = credit === undefined ? {} : { speaker: text.slice(credit.start, credit.end) };
        hedges.push(hedgeOf(cue, sentence, { ...voice, ...speaker }, citations));
        if (hedges.length === MOST_HEDGES) return hedges;
      }
    }
    before = [here, ...before.slice(0, LONGEST_QUOTATION - 1)];
  }
  return hedges;
}

/** "Thought-provoking", "likely-voter": half a word hedges nothing. */
function isCompound(tokens: readonly Token[], to: number): boolean {
  const [cue, hyphen, next] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  return hyphen?.word === '-' && hyphen.start === cue?.end && next?.start === hyphen.end;
}

/**
 * German tells by the verb's form that somebody is reported: „Das Werk müsse wohl schließen.“ In a clause behind, it
 * tells of that clause: „Er glaubt, es sei zu.“
 */
function inSubjunctive(
  voice: Voice,
  cueEnd: number,
  { sayings, speakerBefore }: Speaking,
  { subjunctive, own }: Speech,
): Voice {
  if (voice.kind !== 'author' || subjunctive.size === 0) return voice;
  const { tokens } = sayings;
  const clauseEnd = tokens.findIndex(({ word }, at) => at >= cueEnd && word === ',');
  const heard = clauseEnd < 0 ? tokens : tokens.slice(0, clauseEnd);
  const isReported =
    heard.some(({ word, capital }) => !capital && subjunctive.has(word)) && !tokens.some(({ word }) => own.has(word));
  if (!isReported) return voice;
  const speaker = speakerBefore();
  return { kind: 'reported', ...(speaker !== '' && { speaker }) };
}

/** In a speaker's turn, what would be the author's is theirs. */
function inTurn(voice: Voice, speaker: string | undefined): Voice {
  if (speaker === undefined || voice.kind !== 'author') return voice;
  return { kind: 'quoted', ...(speaker !== '' && { speaker }) };
}

function hedgeOf(cue: Match, sentence: Sentence, voice: Voice, citations: ReadonlyMap<string, string>): Hedge {
  const { start, end, tokens } = sentence;
  const { category, phrase, source } = cue.entry;
  return {
    start: tokens[cue.from]?.start ?? start,
    end: tokens[cue.to - 1]?.end ?? end,
    category,
    entry: phrase,
    source: citations.get(source) ?? '',
    sentence: { start, end },
    voice,
  };
}

/** What the lexicon is sure of needs no weighing; conditions are told by their words alone. */
const counts = (model: Model | null, tokens: readonly Token[], found: Match): boolean =>
  model === null ||
  found.entry.always === true ||
  found.entry.category === 'conditional' ||
  weigh(model, tokens, found) > 0;
