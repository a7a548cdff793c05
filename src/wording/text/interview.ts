import type { TextBlock } from './spans.ts';

/** What an interview says of itself, before its questions or behind them. */
const SAYS_SO =
  /\b(?:interview(?:ed|s)?|Q ?& ?A|(?:edited|condensed) for (?:length|clarity)|conversation with|questions (?:for|with))\b/i;
const FIRST_PERSON = /(?:^|[\s“"(])(?:I|I['’](?:m|ve|d|ll)|my|we)[\s,]/;
/** In characters. */
const LONGEST_QUESTION = 400;
const LEAST_QUESTIONS = 3;
/** How many of the answers speak of themselves: those of a guide do not. */
const LEAST_SHARE = 0.5;

/** The answers of an interview whose questions stand in blocks of their own, without names. */
export function answersIn(text: string, blocks: readonly TextBlock[]): readonly TextBlock[] {
  const isQuestion = ({ start, end }: TextBlock): boolean =>
    end - start <= LONGEST_QUESTION && text.slice(start, end).trimEnd().endsWith('?');
  const first = blocks.findIndex(isQuestion);
  if (first < 0 || blocks.filter(isQuestion).length < LEAST_QUESTIONS) return [];
  const answers: TextBlock[] = [];
  let isAnswer = false;
  for (const block of blocks.slice(first)) {
    const question = isQuestion(block);
    if (!question && isAnswer && block.kind !== 'heading') answers.push(block);
    isAnswer = question || (isAnswer && block.kind !== 'heading');
  }
  const own = answers.filter(({ start, end }) => FIRST_PERSON.test(text.slice(start, end)));
  const head = text.slice(0, blocks[first]?.start ?? 0);
  const tail = text.slice(answers.at(-1)?.start ?? text.length);
  return own.length >= answers.length * LEAST_SHARE && (SAYS_SO.test(head) || SAYS_SO.test(tail)) ? answers : [];
}
