import { checkPackText } from '../../domain/packs/validate.ts';
import { installStaged, stageNotes } from '../../storage/packs/stagePack.ts';
import { compareVersions, headerOf } from '../../storage/packs/packHeader.ts';
import { importedPack, removedPackKey } from '../../storage/packs/packs.ts';
import { withPacksLock } from '../../storage/packs/installPack.ts';
import type { Database } from '../../storage/schema.ts';
import type { PartRecord } from './partFormat.ts';

/**
 * Takes in the packs of a part that are not here in the same version or a later one, and were not removed here.
 * Repeated it adds nothing.
 *
 * @returns whether there were any
 */
export async function takePacks(database: Database, records: readonly PartRecord[]): Promise<boolean> {
  let hasTaken = false;
  for (const [kind, content] of records) {
    if (kind !== 'pack') continue;
    const check = checkPackText(content.file);
    if (!check.ok || !(await isWanted(database, check.pack.id, check.pack.version))) continue;
    const { pack } = check;
    await withPacksLock(async () => {
      const replaces = (await importedPack(database, pack.id))?.key ?? null;
      const staged = await stageNotes(database, pack, () => undefined);
      const record = { ...staged, imported: headerOf(pack), enabled: content.enabled };
      const file = new Blob([content.file], { type: 'application/json' });
      hasTaken = (await installStaged(database, { record, file, replaces })) || hasTaken;
    });
  }
  return hasTaken;
}

async function isWanted(database: Database, id: string, version: string): Promise<boolean> {
  const known = [(await importedPack(database, id))?.header.version, await database.get('devices', removedPackKey(id))];
  return known.every((one) => typeof one !== 'string' || compareVersions(one, version) < 0);
}
