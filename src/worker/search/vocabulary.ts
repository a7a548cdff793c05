/** So many new words wait unsorted, looked through one by one, before they are sorted in. */
const MOST_FRESH = 1000;
/** Shorter words have neighbours that mean something else: "cat" and "car". */
const SHORTEST_MISSPELT = 5;

/** A number that is nearly another is another. */
const HAS_DIGIT = /\d/;

/** Every word that occurs, by number, and the ways to find those like a given one. */
interface Vocabulary {
  /** The number of a word, which it gets when it is new. */
  numberOf(word: string): number;
  /** Sorts in what is new, which else the next search would do. */
  settle(): void;
  /** The number of a word; undefined when it does not occur. */
  known(word: string): number | undefined;
  /** The numbers of all words that begin so, the word itself among them. */
  startingWith(beginning: string): number[];
  /**
   * The numbers of words one slip away (a letter left out, added, changed, or two swapped), with the same first letter.
   */
  near(word: string): number[];
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  let sorted: string[] = [];
  let fresh: string[] = [];

  const sortIn = () => {
    if (fresh.length <= MOST_FRESH) return;
    sorted = [...sorted, ...fresh].toSorted(); // nearly sorted already: the sort sees that
    fresh = [];
  };
  const beginningWith = (beginning: string): string[] => {
    sortIn();
    const found = fresh.filter((word) => word.startsWith(beginning));
    for (let at = firstFrom(sorted, beginning); at < sorted.length; at++) {
      const word = sorted[at] ?? '';
      if (!word.startsWith(beginning)) break;
      found.push(word);
    }
    return found;
  };
  const numbersOf = (words: readonly string[]): number[] => words.map((word) => numbers.get(word) ?? -1);

  return {
    numberOf(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(word, number);
      fresh.push(word);
      return number;
    },
    settle: sortIn,
    known: (word) => numbers.get(word),
    startingWith: (beginning) => numbersOf(beginningWith(beginning)),
    near(word) {
      if (word.length < SHORTEST_MISSPELT || HAS_DIGIT.test(word)) return [];
      return numbersOf(beginningWith(word.slice(0, 1)).filter((other) => isOneSlipAway(word, other)));
    },
  };
}

/** Where the first word stands that is not before another. */
function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when one edit makes one of the words the other (Damerau–Levenshtein distance of 1). */
export function isOneSlipAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = (word: string, from: number) => word.slice(start + from);
  if (short.length < long.length) return rest(short, 0) === rest(long, 1);
  if (rest(short, 1) === rest(long, 1)) return true;
  return short[start] === long[start + 1] && short[start + 1] === long[start] && rest(short, 2) === rest(long, 2);
}
