import { speechOf } from '../speakers/speech.ts';
import type { Speech } from '../speakers/speech.ts';
import { LONGEST_TEXT } from '../../domain/article/bounds.ts';
import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import { compile } from '../lexicon/matcher.ts';
import type { Matcher } from '../lexicon/matcher.ts';
import { sentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import type { Sentence, TextBlock } from '../text/spans.ts';

/** A lexicon made ready. */
interface Prepared {
  readonly matcher: Matcher;
  readonly abbreviations: ReadonlySet<string>;
  readonly speech: Speech;
  readonly elisions: ReadonlySet<string>;
  /** By their key, the published works as a reader is told of them. */
  readonly citations: ReadonlyMap<string, string>;
}

const prepared = new WeakMap<Lexicon, Prepared>();

export function preparedFor(lexicon: Lexicon): Prepared {
  const known = prepared.get(lexicon) ?? {
    matcher: compile(lexicon),
    abbreviations: new Set(lexicon.abbreviations),
    speech: speechOf(lexicon),
    elisions: new Set(lexicon.elisions),
    citations: citationsOf(lexicon),
  };
  prepared.set(lexicon, known);
  return known;
}

const citationsOf = ({ sources }: Lexicon): ReadonlyMap<string, string> =>
  new Map(Object.entries(sources).map(([key, { author, year, title }]) => [key, `${author} (${year}), ${title}`]));

interface Kept {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly sentences: Map<TextBlock, Sentence[]>;
}
const kept = new WeakMap<readonly TextBlock[], Kept>();

/**
 * The sentences of one of a text's blocks, in order. Several signals ask for the same: of an article's text they are
 * cut once.
 */
export function sentencesOf(
  text: string,
  blocks: readonly TextBlock[],
  block: TextBlock,
  lexicon: Lexicon,
): readonly Sentence[] {
  if (text.length > LONGEST_TEXT) return read(text, block, lexicon);
  const last = kept.get(blocks);
  const known = last?.text === text && last.lexicon === lexicon ? last : { text, lexicon, sentences: new Map() };
  kept.set(blocks, known);
  const found = known.sentences.get(block) ?? read(text, block, lexicon);
  known.sentences.set(block, found);
  return found;
}

function read(text: string, block: TextBlock, lexicon: Lexicon): Sentence[] {
  const { abbreviations, elisions } = preparedFor(lexicon);
  return sentences(text, block, lexicon.language, abbreviations).map(({ start, end }) => {
    let tokens: Token[] | undefined;
    return {
      start,
      end,
      // Lazy: a block may be as long as a book, and is looked at sentence by sentence, with pauses.
      get tokens() {
        return (tokens ??= tokenise(text, start, end, elisions));
      },
    };
  });
}
