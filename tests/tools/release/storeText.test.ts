import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIMITS, readStoreText } from '../../../tools/release/storeText.ts';

const read = (language: string) => readStoreText(readFileSync(`docs/store/${language}.md`, 'utf8'));
const partsOf = (language: string) => read(language).description.split('\n\n').length;

describe.each(['en', 'de', 'es', 'fr'])('the store text in %s', (language) => {
  const text = read(language);
  test.each(['name', 'summary', 'description'] as const)('has a %s within the stores’ limits', (field) => {
    expect(text[field].length).toBeGreaterThan(0);
    expect(text[field].length).toBeLessThanOrEqual(LIMITS[field]);
  });
  test('tells as much as the English one', () => expect(partsOf(language)).toBe(partsOf('en')));
});
