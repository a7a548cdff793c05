import type { Source } from '../../domain/article/signals.ts';
import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import type { NounPhrase } from '../phrases/nouns.ts';
import type { BlockSayings } from '../speakers/blockSayings.ts';
import { personBefore } from '../speakers/personBefore.ts';
import { LONGEST_QUOTATION, sayingsOf } from '../speakers/sayings.ts';
import type { TextBlock } from '../text/spans.ts';
import { wordAt } from '../phrases/nouns.ts';
import { preparedFor, sentencesOf } from './prepared.ts';

/** Names whom "she" and "he" mean where they speak. The blocks of a text are entered in order. */
export function namesBefore(text: string, blocks: readonly TextBlock[], lexicon: Lexicon) {
  const { speech } = preparedFor(lexicon);
  let here: BlockSayings | null = null;
  /** The nearest first. */
  let before: BlockSayings[] = [];
  return {
    enter(block: TextBlock): void {
      if (here !== null) before = [here, ...before.slice(0, LONGEST_QUOTATION - 1)];
      here = sayingsOf(text, block, sentencesOf(text, blocks, block, lexicon), speech);
    },
    /** Empty where that is not plain. @param at - the number of the sentence in which the pronoun `by` speaks */
    nameOf(by: NounPhrase, at: number): string {
      const pronoun = here === null ? '' : wordAt(here.of(at).tokens, by.from);
      if (here === null || !speech.persons.has(pronoun)) return '';
      return personBefore(pronoun, by, at, here, before, speech.phrase);
    },
  };
}

/** Those who speak as "she" or "he" only: without whoever is also cited by name, or by half of it. */
export function notCitedByName(
  byPronoun: readonly Source[],
  cited: readonly Source[],
  { people }: PhraseWords,
): Source[] {
  const words = new Set(cited.flatMap(({ name, kind }) => (kind === 'named' ? wordsOf(name) : [])));
  return byPronoun.filter(({ name }) => {
    const [first = '', ...others] = wordsOf(name);
    const last = others.at(-1) ?? '';
    // "The Harbour Police left. He said"
    return last !== '' && !people.has(last) && !words.has(first) && !words.has(last);
  });
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/);
