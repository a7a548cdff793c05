import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../src/domain/packs/linesOfPaths.ts';
import { checkPackText } from '../../../src/domain/packs/validate.ts';
import { madeUpPack } from './madeUpPack.ts';

const TEXT = `{
  "id": "a \\"quoted\\" [id]",
  "notes": [
    { "id": "one", "text": { "en": "brace } in a text" } },
    {
      "id": "two", "sources": [
        { "url": "x" },
        { "url": "y" }
      ]
    }
  ],
  "last": -1.5e3
}`;

test.each<[path: string, line: number]>([
  ['id', 2],
  ['notes', 3],
  ['notes[0]', 4],
  ['notes[0].text.en', 4],
  ['notes[1].id', 6],
  ['notes[1].sources[1].url', 8],
  ['last', 12],
])('%s stands in line %i', (path, line) => {
  expect(linesOf(TEXT, [path]).get(path)).toBe(line);
});

test.each<[path: string, line: number]>([
  ['notes[1].status', 5],
  ['notes[7].id', 3],
  ['licence', 1],
])('%s is missing from what begins in line %i', (path, line) => {
  expect(linesOf(TEXT, [path]).get(path)).toBe(line);
});

test('finds all in one walk', () => {
  expect([...linesOf(TEXT, ['last', 'id', 'notes[0].id'])]).toEqual([
    ['id', 2],
    ['notes[0].id', 4],
    ['last', 12],
  ]);
});

test('finds every value of any JSON where it is written', () => {
  const key = fc.stringMatching(/^[a-z]{1,5}$/);
  fc.assert(
    fc.property(fc.array(fc.dictionary(key, fc.jsonValue({ maxDepth: 2 })), { minLength: 1, maxLength: 5 }), (list) => {
      const text = `[\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
      for (const [index, entry] of list.entries())
        for (const name of Object.keys(entry))
          expect(linesOf(text, [`[${index}].${name}`]).get(`[${index}].${name}`)).toBe(index + 2);
    }),
  );
});

test('a problem names the note and the line of the file', () => {
  const pack = madeUpPack();
  Object.assign(pack.notes[0] ?? {}, { subject: 'nobody' });
  const checked = checkPackText(JSON.stringify(pack, null, 1), '2026-11-01');
  expect(checked).toMatchObject({ ok: false, problems: [{ path: 'notes[0].subject', id: 'n1' }] });
  const lines = JSON.stringify(pack, null, 1).split('\n');
  const at = checked.ok ? 0 : (checked.problems[0]?.line ?? 0);
  expect(lines[at - 1]).toContain('"nobody"');
});

test('a problem of the form does too', () => {
  const pack = madeUpPack();
  Object.assign(pack.subjects[1] ?? {}, { name: '' });
  const checked = checkPackText(JSON.stringify(pack, null, 1), '2026-11-01');
  expect(checked).toMatchObject({ problems: [{ path: 'subjects[1].name', code: 'empty', id: 'herald-opinion' }] });
});
