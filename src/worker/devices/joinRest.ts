import { PersonDecision } from '../../domain/notes/person.ts';
import { KnownSettings, SETTINGS } from '../../storage/devices/state.ts';
import { parseRecords } from '../../storage/parseRecords.ts';
import { takenBackKey } from '../../storage/people.ts';
import { putAll } from '../../storage/putAll.ts';
import { writeBeside } from '../../storage/writeBeside.ts';
import { MOST_SETTINGS } from '../exchange/backupFormat.ts';
import { mergePeople } from '../exchange/merge/mergePeople.ts';
import type { JoinTransaction } from './joinPart.ts';
import { keysAmong } from './notesHere.ts';
import { TakenBack, type PartRecord } from './partFormat.ts';

/**
 * Joins sketches, of which the first stays.
 *
 * @param alike - gets their keys
 */
export async function joinSketches(
  transaction: JoinTransaction,
  records: readonly PartRecord[],
  alike: Set<string>,
): Promise<void> {
  const sketches = transaction.objectStore('textSketches');
  const incoming = records.flatMap(([kind, content]) => (kind === 'sketch' ? [content] : []));
  const known = await keysAmong(sketches, new Set(incoming.map(({ key }) => key)));
  for (const { key } of incoming) alike.add(key);
  await putAll(
    sketches,
    incoming.filter(({ key }) => !known.has(key)),
  );
}

/**
 * Joins decisions on people, of which the latest on two names holds, and settings, of which the one set most often
 * holds (a Lamport clock).
 *
 * @returns whether decisions have changed here
 */
export async function joinRest(transaction: JoinTransaction, records: readonly PartRecord[]): Promise<boolean> {
  await joinSettings(transaction, records);
  const hasEnded = await takeBack(transaction, records);
  const hasNew = await decide(transaction, records);
  return hasEnded || hasNew;
}

/** Ends the decisions that were taken back later than they were made. */
async function takeBack(transaction: JoinTransaction, records: readonly PartRecord[]): Promise<boolean> {
  const devices = transaction.objectStore('devices');
  const people = transaction.objectStore('people');
  const takenBack = records.flatMap(([kind, content]) => (kind === 'takenBack' ? [content] : []));
  if (takenBack.length === 0) return false;
  const decisions = parseRecords(PersonDecision, await people.getAll());
  let hasEnded = false;
  for (const one of takenBack) {
    const key = takenBackKey(one.a, one.b);
    const known = TakenBack.safeParse(await devices.get(key)).data;
    if (!known || known.decided < one.decided) await devices.put(one, key);
    for (const { id, a, b, decided } of decisions) {
      if (takenBackKey(a, b) !== key || decided > one.decided) continue;
      await people.delete(id);
      hasEnded = true;
    }
  }
  return hasEnded;
}

async function decide(transaction: JoinTransaction, records: readonly PartRecord[]): Promise<boolean> {
  const devices = transaction.objectStore('devices');
  const people = transaction.objectStore('people');
  const incoming: PersonDecision[] = [];
  for (const [kind, content] of records) {
    if (kind !== 'person') continue;
    const ended = TakenBack.safeParse(await devices.get(takenBackKey(content.a, content.b))).data;
    if (!ended || ended.decided < content.decided) incoming.push(content);
  }
  if (incoming.length === 0) return false;
  const stored = await people.getAll();
  const byId = new Map(stored.map((record) => [record.id, record]));
  const changed = mergePeople(parseRecords(PersonDecision, stored), incoming);
  for (const decision of changed) {
    const { key: id } = await writeBeside(PersonDecision, decision.id, (one) => byId.get(one));
    await people.put({ ...decision, id });
  }
  return changed.length > 0;
}

async function joinSettings(transaction: JoinTransaction, records: readonly PartRecord[]): Promise<void> {
  const incoming = records.flatMap(([kind, content]) => (kind === 'setting' ? [content] : []));
  if (incoming.length === 0) return;
  const devices = transaction.objectStore('devices');
  const known: KnownSettings = { ...KnownSettings.safeParse(await devices.get(SETTINGS)).data };
  for (const { name, value, turn } of incoming) {
    const here = known[name];
    // What no version knows stays for later ones, but whoever can write to the folder may make up any number.
    if (here ? !isLater({ value, turn }, here) : Object.keys(known).length >= MOST_SETTINGS) continue;
    known[name] = { value, turn, before: here && 'before' in here ? here.before : here?.value };
  }
  await devices.put(known, SETTINGS);
}

const isLater = (a: KnownSettings[string], b: KnownSettings[string]): boolean =>
  a.turn > b.turn || (a.turn === b.turn && JSON.stringify(a.value) > JSON.stringify(b.value));
