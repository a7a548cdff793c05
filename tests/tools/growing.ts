/**
 * Functions whose work grows with the length of a text, and with its square, in their own loops and in the browser's.
 */

export const everyWord = (text: string): number => text.split(' ').filter((word) => word.length > 3).length;

export function everyPair(text: string): number {
  let same = 0;
  for (const one of text) for (const other of text) if (one === other) same += 1;
  return same;
}

export function searchesFromEveryPlace(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) if (text.includes('not there', at)) found += 1;
  return found;
}

export function copiesAtEveryPlace(text: string): number {
  let all: string[] = [];
  for (const character of text) all = all.concat(character);
  return all.length;
}
