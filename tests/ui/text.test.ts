import { expect, test } from 'vitest';
import { textIn } from '../../src/ui/text.ts';

const english = textIn({ tag: 'en', message: (key, parts) => [key, ...parts].join(' ') });
const arabic = textIn({ tag: 'ar', message: (_key, parts) => ['كتب', ...parts].join(' ') });

test('what is put into a sentence of another direction keeps its own order', () => {
  expect(english('dayAndAge', 'سبتمبر', '2')).toBe('dayAndAge \u2068سبتمبر\u2069 \u20682\u2069');
  expect(arabic('dayAndAge', '3 September', '2')).toBe('كتب \u20683 September\u2069 \u20682\u2069');
});

test('sentences of one direction hold no invisible signs', () => {
  expect(english('dayAndAge', '3 September 2024', '2 years')).toBe('dayAndAge 3 September 2024 2 years');
});
