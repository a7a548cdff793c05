/** Inverts a table of words that are parted by spaces: by word, the keys of the rows that hold it, in their order. */
export function keysByWord<Key>(rows: Iterable<readonly [key: Key, words: string]>): Map<string, Key[]> {
  const keys = new Map<string, Key[]>();
  for (const [key, words] of rows)
    for (const word of words.split(' ')) {
      const known = keys.get(word);
      if (known === undefined) keys.set(word, [key]);
      else known.push(key);
    }
  return keys;
}
