/** Parts of the plain pages that tests of the panel's states make their sites of. */

export const FILLER_PARAGRAPHS = [
  'Roughly forty ships wait at the locks, the mayor said on Monday, and by noon only ten of them had left.',
  'The harbour authority has published the minutes of its last three meetings, and the plans lie open in the town hall until the end of the month for everyone who wants to read them.',
  'Pilots complain that the gates are opened twice a day at most, and that nobody tells them when.',
  'A second chamber was promised nine years ago; its drawings were lost when the old customs house burned down.',
];

export const articleOf = (title: string, paragraphs: readonly string[], byline = ''): string =>
  `<article><h1>${title}</h1>${byline && `<p class="byline">By ${byline}</p>`}${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;

export const pageOf = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><main id="app">${body}</main></body></html>`;
