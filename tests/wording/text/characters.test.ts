import { expect, test } from 'vitest';
import {
  isCapital,
  isLetter,
  isLetterOrNumber,
  isNumber,
  isSmall,
  isSpace,
  isWordPart,
} from '../../../src/wording/text/characters.ts';

/** Western letters, general punctuation, and samples of what is beyond the tables. */
const characters = [
  ...Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code)),
  ...Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(0x2000 + code)),
  ...Array.from('Жж字٣\u0301😀𝒜\ufeff\u3000〜ﬁ'),
];

test.each([
  ['isSpace', isSpace, /\s/],
  ['isLetter', isLetter, /\p{L}/u],
  ['isCapital', isCapital, /\p{Lu}/u],
  ['isSmall', isSmall, /\p{Ll}/u],
  ['isNumber', isNumber, /\p{N}/u],
  ['isLetterOrNumber', isLetterOrNumber, /[\p{L}\p{N}]/u],
  ['isWordPart', isWordPart, /[\p{L}\p{M}\p{N}\p{Cf}]/u],
])('%s agrees with Unicode', (_, is, unicode) => {
  expect(characters.filter((character) => is(character, 0))).toEqual(
    characters.filter((character) => unicode.test(character)),
  );
  expect(is('', 0)).toBe(false);
});
