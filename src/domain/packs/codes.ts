import licences from './spdxLicences.json' with { type: 'json' };

/** Codes that packs state by value, told from what only looks like one. */

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** What `Intl` names though it is no country: the unknown region, pseudo-locales, and groups of countries. */
const NO_COUNTRY = /^(?:ZZ|XA|XB|QO|EZ|UN)$/;

/** True for an ISO 3166-1 code of two capital letters that is in use: `GB`, not `UK`. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.test(code)) return false;
  return new Intl.Locale(`und-${code}`).region === code && REGIONS.of(code) !== undefined;
}

/** True for a year in four digits that is not after a day. */
export const isYear = (value: string, today: string): boolean =>
  /^[12]\d{3}$/.test(value) && value <= today.slice(0, 4);

const LICENCES: ReadonlySet<string> = new Set(licences.ids.toLowerCase().split(' '));

/** What SPDX has beside its list: no statement, none, and licences whose text the pack's makers keep. */
const OTHER_LICENCE = /^(?:NOASSERTION|NONE|(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+)$/;

/** True for an SPDX licence expression: ids of the list with `OR`, `AND`, `WITH` and brackets. */
export function isLicence(expression: string): boolean {
  const words = expression.replace(/[()]/g, ' ').trim().split(/\s+/);
  return (
    words.length % 2 === 1 && isBalanced(expression) && words.every((word, at) => isInPlace(word, at, words[at - 1]))
  );
}

function isInPlace(word: string, at: number, before: string | undefined): boolean {
  if (at % 2 === 1) return /^(?:OR|AND|WITH)$/.test(word);
  // The exceptions to licences are a list of their own, which nobody needs for notes.
  if (before === 'WITH') return /^[\w.-]+$/.test(word);
  return LICENCES.has(word.toLowerCase().replace(/\+$/, '')) || OTHER_LICENCE.test(word);
}

function isBalanced(expression: string): boolean {
  let depth = 0;
  for (const sign of expression) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
