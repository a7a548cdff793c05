import type { Locale } from '../../src/ui/text.ts';

/**
 * Pseudo-locales, as Firefox and Android have them: English in disguise, made as it is shown. They tell what a
 * translation will do to the layout, and which words are no messages. `long` has letters with signs above and below and
 * is 40 % longer, as German or Finnish may be; `rtl` turns the letters, and the page, from right to left.
 */
type Pseudo = 'long' | 'rtl';

/** https://www.w3.org/International/articles/article-text-size: what is short grows most, long texts by some 30 %. */
const GROWTH = 0.4;
const DISGUISED: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  y: 'ÿ',
  A: 'Å',
  E: 'É',
  O: 'Ö',
  U: 'Ü',
};

/** What is put into a message stays as it is: it is data. Held apart by signs no message has. */
const HELD = /\ue000(\d+)\ue001/;

/** A locale whose messages are disguised. */
export function pseudoLocale(plain: Locale, pseudo: Pseudo): Locale {
  return {
    tag: plain.tag,
    message: (key, substitutions) => {
      const words = plain.message(
        key,
        substitutions.map((_, at) => `\ue000${at}\ue001`),
      );
      const parts = words.split(HELD); // at odd places which of the substitutions stands there
      return parts
        .map((part, at) => (at % 2 === 1 ? (substitutions[Number(part)] ?? '') : disguised(part, pseudo)))
        .join('');
    },
  };
}

function disguised(words: string, pseudo: Pseudo): string {
  // Right-to-left override … pop directional formatting. No sign comes after a space: in Firefox the space would end no
  // line.
  if (pseudo === 'rtl') return words.replace(/^.*\S/su, (said) => `\u202e${said}\u202c`);
  let due = 0;
  return words.replaceAll(/\p{L}+/gu, (letters) => {
    due += letters.length * GROWTH;
    const more = Math.round(due);
    due -= more;
    const last = letters.at(-1) ?? '';
    const signed = letters.replaceAll(/[aeiouyAEOU]/g, (letter) => DISGUISED[letter] ?? letter);
    return signed + last.toLowerCase().repeat(more);
  });
}
