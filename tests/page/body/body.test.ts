import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';

/** The reader sets Readability's sieve through a property that its types do not name: this fails if a new version drops it. */
test.each([
  [7, false],
  [0, true],
])('with flags %i Readability keeps a part named as comment: %s', (flags, kept) => {
  const text =
    'The council may decide on Tuesday, and the town is likely to ask for help, which would take a year. '.repeat(4);
  const { document } = new JSDOM(`<body><div><p>${text}</p><div class="comment"><p>${text} MARK</p></div></div></body>`)
    .window;
  const reader = new Readability(document, { charThreshold: 1 });
  Object.assign(reader, { _flags: flags });
  expect(reader.parse()?.textContent?.includes('MARK')).toBe(kept);
});
