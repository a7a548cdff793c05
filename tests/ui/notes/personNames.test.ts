import { expect, test } from 'vitest';
import { namesIn, personName } from '../../../src/ui/notes/personNames.ts';
import { note } from '../../worker/search/madeUpNotes.ts';

const onAuthor = note(1, { subject: { kind: 'author', keys: ['author:jean luc o grady'], label: 'Jean-Luc O’Grady' } });
const names = namesIn([{ ...onAuthor, origin: { ...onAuthor.origin, authors: ['MacDuff, B.'] } }, note(2)]);

test.each([
  ['author:jean luc o grady', 'Jean-Luc O’Grady'],
  ['author:macduff b', 'MacDuff, B.'],
  ['author-at:harbour-herald.example:macduff b', 'MacDuff, B. (harbour-herald.example)'],
  ['author:m holt', 'M Holt'],
  ['author:élodie ångström', 'Élodie Ångström'],
  ['author-at:harbour-herald.example:m holt', 'M Holt (harbour-herald.example)'],
  ['author:سلمى حداد', 'سلمى حداد'],
])('%s is called as it is spelled, or else with capitals', (key, words) => expect(personName(key, names)).toBe(words));
