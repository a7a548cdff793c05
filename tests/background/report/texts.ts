/** Sentences without end, made up of words that stand for nothing: the same for the same number. */
export function madeUpText(seed: number, words: number): string {
  const syllables = ['ka', 'lo', 'mi', 'ru', 'ten', 'var', 'so', 'pel', 'dra', 'un', 'bi', 'stro'];
  let state = seed * 2654435761 + 1;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const word = () => Array.from({ length: 1 + next(3) }, () => syllables[next(syllables.length)]).join('');
  return Array.from({ length: words }, (_, at) => (at % 12 === 11 ? `${word()}.` : word())).join(' ');
}
