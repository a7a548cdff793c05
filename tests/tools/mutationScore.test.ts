import { expect, test } from 'vitest';
import { scoresOf, scoresTable } from '../../tools/dev/mutationScore.ts';

const mutants = (fileName: string, ...statuses: string[]) => statuses.map((status) => ({ fileName, status }));

test('of each folder’s mutants those count that tests could notice', () => {
  const scores = scoresOf([
    ...mutants('src/domain/notes/saving.ts', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'),
    ...mutants(`${process.cwd()}/src/domain/notes/note.ts`, 'Killed'),
    ...mutants('src/domain/keys/subjectKey.ts', 'Survived'),
  ]);
  expect(scores).toEqual([
    { folder: 'src/domain/keys', killed: 0, total: 1 },
    { folder: 'src/domain/notes', killed: 3, total: 5 },
  ]);
  expect(scoresTable(scores).split('\n').slice(2)).toEqual([
    '| src/domain/keys | 1 | 1 | 0.0 % |',
    '| src/domain/notes | 5 | 2 | 60.0 % |',
    '| all | 6 | 3 | 50.0 % |',
  ]);
});

test('a sample may hold nothing', () => {
  expect(scoresTable(scoresOf([])).split('\n').at(-1)).toBe('| all | 0 | 0 | – |');
});
