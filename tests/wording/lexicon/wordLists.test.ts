import { expect, test } from 'vitest';
import months from '../../../assets/lexicons/months.json' with { type: 'json' };
import ownPieces from '../../../assets/lexicons/ownPieces.json' with { type: 'json' };
import turningWords from '../../../assets/lexicons/turningWords.json' with { type: 'json' };

test.each(Object.entries(months.months))('the months of %s are twelve, each form once', (_, names) => {
  const rows = names.split(' ');
  expect(rows).toHaveLength(12);
  const forms = rows.flatMap((row) => row.split('|'));
  expect(forms).toEqual(
    forms.filter((form, at) => form === form.toLowerCase() && form !== '' && forms.indexOf(form) === at),
  );
});

test('months have a source', () => expect(months.provenance).toMatch(/CLDR/));

test.each(Object.entries(ownPieces.languages))(
  'the words by which %s tells of own pieces have a source, and are patterns',
  (_, words) => {
    expect(words.provenance).toMatch(/\(\d{4}\)/);
    for (const list of [words.self, words.wrote, words.possessives, words.pieces, words.points]) {
      expect(list).toEqual([...new Set(list)]);
      expect(() => new RegExp(list.join('|'), 'iu')).not.toThrow();
    }
  },
);

test.each(Object.entries(turningWords.languages))(
  'the turning words of %s have a source, and stand once each',
  (_, words) => {
    expect(words.provenance).toMatch(/\(\d{4}\)/);
    const { negations, numbers, days } = words;
    const all = [negations, numbers, days].flat();
    expect(all).toEqual([...new Set(all)]);
    expect(all).toEqual(all.map((word) => word.toLowerCase()));
    expect(days.length).toBeGreaterThanOrEqual(7);
  },
);
