import { expect, test } from 'vitest';
import { placesOf } from '../../../src/background/notes/places.ts';
import type { Passage } from '../../../src/domain/notes/passage.ts';
import { aNote } from '../../domain/notes/aNote.ts';
import { anArticle, evidence } from '../report/fixtures.ts';

const article = anArticle({
  title: { value: 'Harbour dues rise again', evidence },
  subtitle: { value: 'Ships pay more from May, says the council', evidence },
  text: 'The council voted on Monday. From May, ships will pay a tenth more than they did.',
  disclosures: [{ kind: 'image-credit', text: 'Cranes at dawn. Photo: Mira Holt', place: 0, evidence }],
});
const placeOf = (exact: string, context: Partial<Passage> = {}) => {
  const passage = { exact, prefix: '', suffix: '', start: 0, end: exact.length, ...context };
  const [place] = placesOf(article, [aNote({ passage })]);
  return place && ('part' in place ? place.part : place.status);
};

test.each([
  ['Harbour dues rise again', 'title'],
  ['Harbour dues  rise', 'title'],
  ['Ships pay more', 'subtitle'],
  ['Cranes at dawn', 'disclosure'],
  ['The council voted', 'exact'],
  ['dues rise', 'orphaned'],
  ['arbour dues rise', 'orphaned'],
  ['Locks are full again', 'orphaned'],
])('words outside the text are in the part that has them: %s', (exact, where) => expect(placeOf(exact)).toBe(where));

test('words of the headline are not taken for some in the text that are like them', () =>
  expect(placeOf('Ships pay more from May, says the council', { prefix: 'From May, ' })).toBe('subtitle'));

test('one word is in the headline that has no other', () => {
  const passage = { exact: 'Dues', prefix: '', suffix: '', start: 0, end: 4 };
  const headed = { ...article, title: { value: 'Dues', evidence } };
  expect(placesOf(headed, [aNote({ passage })])).toMatchObject([{ status: 'outside', part: 'title' }]);
});
