import { expect, test } from 'vitest';
import { sizeWords } from '../../../src/library/data/words.ts';
import { textIn } from '../../../src/ui/text.ts';

const text = textIn({ tag: 'en', message: (key) => key });

test.each([
  [1, '1 byte'],
  [854, '854 bytes'],
  [1200, '1.2 kB'],
  [48_000_000, '48 MB'],
])('%i is told as people say it: %s', (bytes, words) => expect(sizeWords(bytes, text)).toBe(words));
