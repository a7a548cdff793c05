/**
 * The oldest browsers Sidelight runs in: each is held back by one thing, without which it would not look or work as it
 * should.
 */
export const OLDEST = {
  chrome: 123, // light-dark(), by which all colours follow the theme
  firefox: 146, // text-decoration in ::highlight(), by which hedges are underlined without changing the page
  firefox_android: 146, // the same
} as const;
export type Browser = keyof typeof OLDEST;
