import { squash, wordsOf } from '../words/words.ts';

/**
 * Whether a name and a host are the same words or initials: "The Daily Example" and dailyexample.com, "SZ" and sz.de.
 */
export function fitsHost(name: string, host: string): boolean {
  const labels = host.split('.').map((label) => squash(label));
  const letters = squash(name).replace(/^the/, '');
  const initials = wordsOf(name)
    .map((word) => word.charAt(0))
    .join('');
  const joined = labels.join('');
  return (
    labels.slice(0, -1).some((label) => {
      const bare = label.replace(/^the/, '');
      return (
        bare.length > 1 &&
        (bare === letters ||
          (bare.length > 3 && letters.includes(bare)) ||
          (letters.length > 3 && bare.includes(letters)) ||
          (initials.length > 1 && bare === initials))
      );
    }) ||
    (letters.length > 3 && joined.includes(letters))
  );
}
