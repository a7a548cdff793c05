const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
  ['e', ''],
];
const SHORTEST_STEM = 3;

/** What the forms of an English verb share, by their look: "hop" for hope, hopes, hoped and hoping. */
export function stem(word: string): string {
  for (const [ending, instead] of ENDINGS) {
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending))
      return word.slice(0, -ending.length) + instead;
  }
  return word;
}
