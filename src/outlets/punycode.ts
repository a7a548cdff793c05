/** Bootstring parameters for Punycode (RFC 3492, section 5). */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE_POINT = 128;
const LAST_CODE_POINT = 0x10ffff;

/**
 * Decodes the part of an internationalised domain label after `xn--` (RFC 3492, section 6.2).
 *
 * @returns null for text that is no Punycode
 */
export function decodePunycode(text: string): string | null {
  const split = text.lastIndexOf('-');
  const output = Array.from(text.slice(0, Math.max(split, 0)), (letter) => letter.charCodeAt(0));
  let codePoint = FIRST_CODE_POINT;
  let index = 0;
  let bias = FIRST_BIAS;
  for (let at = split + 1; at < text.length;) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(text.charAt(at++));
      if (digit === null) return null;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = output.length + 1;
    bias = adapted(index - before, length, before === 0);
    codePoint += Math.floor(index / length);
    if (codePoint > LAST_CODE_POINT) return null;
    index %= length;
    output.splice(index, 0, codePoint);
    index++;
  }
  return String.fromCodePoint(...output);
}

function digitOf(letter: string): number | null {
  const digit = Number.parseInt(letter, BASE);
  if (Number.isNaN(digit)) return null;
  // Punycode counts letters from 0 and digits from 26; base 36 the other way round.
  return digit < 10 ? digit + 26 : digit - 10;
}

function adapted(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
