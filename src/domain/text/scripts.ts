/**
 * Scripts that put no space between words, as the inside of a regular expression's character class (flag `u` or `v`).
 */
export const SPACELESS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

/** Whether a text begins in such a script. */
export const beginsSpaceless = (text: string): boolean => IS_SPACELESS.test(text);
const IS_SPACELESS = new RegExp(`^[${SPACELESS}]`, 'u');
