import { compare } from '../../../src/background/changes/compare.ts';
import type { KeptText } from '../../../src/domain/changes/keptText.ts';
import { wordsOf } from '../anchoring/edits.ts';
import { Random } from '../random.ts';
import { median } from '../statistics.ts';
import { bareKeptText } from '../../madeUp/bare.ts';

const WORDS = 100_000;
/** One paragraph in so many is edited, in one word. */
const EDITED = 20;
/** The first compile the code. */
const WARM_UP = 3;
const RUNS = 9;

/**
 * Times the comparison of a very long text, of real paragraphs or of one, with one in twenty edited; medians of some
 * runs.
 */
export async function timeCompare(
  blocks: readonly string[],
  isOneParagraph: boolean,
): Promise<{ words: number; changes: number; milliseconds: number; longestStretch: number }> {
  const before: string[] = [];
  let words = 0;
  for (let at = 0; words < WORDS && blocks.length > 0; at++) {
    const text = blocks[at % blocks.length] ?? '';
    before.push(text);
    words += wordsOf(text).length;
  }
  const random = new Random('times');
  const after = before.map((text) => (random.chance(1 / EDITED) ? edited(text, random) : text));
  const keptOf = (texts: readonly string[]) => kept(isOneParagraph ? [texts.join(' ')] : texts);
  const times: number[] = [];
  const stretches: number[] = [];
  let changes = 0;
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const turns = watchTurns();
    const started = processorTime();
    ({
      changes: { length: changes },
    } = await compare(keptOf(before), keptOf(after), { elapsed: null }));
    const took = processorTime() - started;
    const longest = turns.stop();
    if (run < WARM_UP) continue;
    times.push(took);
    stretches.push(longest);
  }
  return { words, changes, milliseconds: median(times), longestStretch: median(stretches) };
}

function edited(text: string, random: Random): string {
  const word = random.pick(wordsOf(text));
  return word ? `${text.slice(0, word.start)}1,234${text.slice(word.end)}` : text;
}

/**
 * Milliseconds of processor time, those of the garbage collector's threads included: what else the machine is doing
 * does not count.
 */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long other tasks have to wait at most. */
function watchTurns(): { stop: () => number } {
  let [last, longest] = [processorTime(), 0];
  const turn = () => {
    const now = processorTime();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(turn, 1);
  return {
    stop: () => {
      clearInterval(timer);
      turn();
      return longest;
    },
  };
}

const kept = (texts: readonly string[]): KeptText => bareKeptText(texts, { language: 'en', hedges: [], sources: [] });
