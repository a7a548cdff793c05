/**
 * The oldest browsers Sidelight runs in: each is held back by one thing, without which it would not look or work as it
 * should. `light-dark()`, by which all colours follow the theme, is younger (Chrome 123): the build writes it the older
 * way, by two variables beside each `color-scheme`. Firefox 146 is older than the extended support release (153) and
 * than anything else Mozilla still mends.
 */
export const OLDEST = {
  chrome: 120, // URL.canParse(), by which addresses of pages and files are told from what is none
  firefox: 146, // text-decoration in ::highlight(), by which hedges are underlined without changing the page
  firefox_android: 146, // the same
} as const;
export type Browser = keyof typeof OLDEST;
