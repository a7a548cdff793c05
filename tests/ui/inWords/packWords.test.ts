import { expect, test } from 'vitest';
import { packDescription, packTitle } from '../../../src/ui/inWords/packWords.ts';
import { textIn } from '../../../src/ui/text.ts';

const german: Record<string, string> = {
  packTitle_sidelight_terms: 'Begriffe',
  packDescription_sidelight_terms: 'Was Wörter bedeuten.',
};

test.each([
  ['sidelight.terms', 'Begriffe', 'Was Wörter bedeuten.'],
  ['harbour.rulings', 'Rulings', 'What was ruled.'],
])('%s is told in the reader’s language if it is ours, else as it tells itself', (id, title, description) => {
  const text = textIn({ tag: 'de', message: (key) => german[key] ?? '' });
  expect([packTitle(id, 'Rulings', text), packDescription(id, 'What was ruled.', text)]).toEqual([title, description]);
});
