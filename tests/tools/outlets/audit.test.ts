import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { Pack } from '../../../src/domain/packs/pack.ts';
import { sampleOf } from '../../../tools/outlets/sample.ts';
import { madeUpPack } from '../../domain/packs/madeUpPack.ts';

const pack = Pack.parse(madeUpPack());

test('a sample has each note at most once, and is the same for the same seed', () => {
  const all = sampleOf(pack, 1000, 7);
  expect(all.map(({ id }) => id).toSorted()).toEqual(pack.notes.map(({ id }) => id).toSorted());
  expect(sampleOf(pack, 3, 7)).toEqual(all.slice(0, 3));
  const orders = [1, 2, 3, 4].map((seed) =>
    sampleOf(pack, 1000, seed)
      .map(({ id }) => id)
      .join(' '),
  );
  expect(new Set(orders).size).toBeGreaterThan(1);
});

test('each row says what the note says, whence, and what to look up', () => {
  const row = sampleOf(pack, 1000, 7).find(({ property }) => property === 'foundingDate');
  expect(row).toMatchObject({
    outlet: 'The Example Herald (herald)',
    says: '1901',
    lookUp: 'Did The Example Herald itself, not a predecessor or namesake, begin in 1901?',
  });
  expect(row?.source).toMatch(/^https:/);
  const judged = sampleOf(pack, 1000, 7).find(({ property }) => property === 'assessment');
  expect(judged?.says).toBe('The council upheld two complaints. [of politics; as of 2026-09; disputed]');
});

const audit = (...args: string[]): string =>
  execFileSync(process.execPath, ['tools/outlets/audit.ts', ...args], { encoding: 'utf8' });

/** Starting a process takes long while others run. */
const SLOW = 60_000;

test(
  'the command prints as many notes as it is asked for, as a list or as JSON lines',
  () => {
    const lines = audit('5', '--seed', '1', '--property', 'inLanguage', '--json').trim().split('\n');
    expect(lines.map((line) => Object.keys(JSON.parse(line)).length)).toEqual([6, 6, 6, 6, 6]);
    expect(lines.filter((line) => !line.includes('inLanguage'))).toEqual([]);
    expect(audit('5', '--seed', '1').match(/^\d\. /gm)).toHaveLength(5);
  },
  SLOW,
);

test('it asks for a number and a seed', () => expect(() => audit('5')).toThrow(/usage/), SLOW);
