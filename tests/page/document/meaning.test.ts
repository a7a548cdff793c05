import { expect, test } from 'vitest';
import { meaningOf } from '../../../src/page/document/meaning.ts';

test.each([
  ['author-description', true],
  ['_authorDescription_15srf_27', true],
  ['related-posts__1a2b3c', true],
  ['related_posts', false],
  ['author-description_left', false],
  ['chapter_2024', false],
])('%s names a part beside the text: %s', (name, isNoise) => {
  expect(meaningOf(name).noise).toBe(isNoise);
});

test.each([
  ['related-articles', true],
  ['relatedArticle standard', true],
  ['relatedness', false],
])('%s names other articles: %s', (name, isElsewhere) => {
  expect(meaningOf(name).elsewhere).toBe(isElsewhere);
});
