import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/browser/database.ts';
import { areOwnBackups, nameBackup } from '../../src/browser/madeBackups.ts';

test('two backups made at once are both remembered', async () => {
  const database = await openDatabase(() => undefined);
  const backups = await Promise.all([nameBackup(database), nameBackup(database)]);
  expect(new Set(backups).size).toBe(2);
  expect(await areOwnBackups(database, { installation: 'here', backups }, 'here')).toBe(true);
});
