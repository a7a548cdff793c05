import { COLORS } from '../../../src/domain/notes/color.ts';
import { editDraft, newDraft, type PersonalNote } from '../../../src/domain/notes/note.ts';
import { deleteForGood, STORES_OF_NOTES } from '../../../src/storage/deleteForGood.ts';
import { saveNote, setColor, setDeleted, settleNote } from '../../../src/storage/notes.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { carry, compact, connect } from '../../../src/worker/devices/engine.ts';
import type { CarryResult } from '../../../src/domain/devices/status.ts';
import type { Random } from '../../bench/random.ts';
import { textsOf } from '../history.ts';
import { RestOfHistory } from './restOfHistory.ts';
import { SharedFolder } from './sharedFolder.ts';
import { setClock } from './clock.ts';
import { endedAfter, isEnd, notesOf, openDevice, seen, type Device } from './device.ts';

const subject = { kind: 'article' as const, keys: ['article:harbour.example/locks'], label: 'The locks' };
const origin = { url: 'https://harbour.example/locks', title: 'The locks', authors: [], outlet: '', published: null };
const HOUR_MS = 3_600_000;
/** More rounds than devices: whatever one has learnt in the last reaches all. */
const MOST_ROUNDS = 12;

/**
 * What a reader does with several devices over the weeks: he writes, edits, chooses between texts, deletes and brings
 * back, while what he wrote is carried through a folder that is late, half there, emptied, and carries are ended
 * anywhere. Through the real engine and the real storage. Every text is a word of its own, so that its way can be
 * followed.
 */
export class DeviceHistory {
  words = 0;
  carries = 0;
  /** What went wrong, in words. */
  readonly faults: string[] = [];
  /** Texts that stand twice on a device at the end. */
  doubled = 0;
  readonly #random: Random;
  readonly #folder: SharedFolder;
  readonly #devices: Device[] = [];
  /** By a text, those written in its place by somebody who had it before him. */
  readonly #successors = new Map<string, Set<string>>();
  /** Texts that somebody who had them before him put into the trash. */
  readonly #trashed = new Set<string>();
  readonly #rest: RestOfHistory;
  #now = Date.UTC(2026, 0, 1);

  constructor(random: Random) {
    this.#random = random;
    this.#rest = new RestOfHistory(random, {
      newText: () => this.#newText(),
      replace: (text, by) => this.#replace(text, by),
      giveUp: (text) => this.#trashed.add(text),
    });
    this.#folder = new SharedFolder(random, 2 + random.below(4));
  }

  async play(steps: number): Promise<void> {
    try {
      for (const index of this.#folder.views.keys()) {
        const database = await openDevice();
        const device = { index, database, clock: 0, settings: {} };
        this.#devices.push(device);
        if (this.#random.chance(0.3)) await this.#write(device); // before it is connected
        await this.#connect(device);
      }
      for (let step = 0; step < steps; step += 1) await this.#step();
      await this.#comeToRest();
      await this.#check();
    } finally {
      setClock(null);
      for (const { database } of this.#devices) database.close();
    }
  }

  async #step(): Promise<void> {
    this.#now += 1 + this.#random.below(24 * HOUR_MS);
    const device = this.#random.pick(this.#devices);
    if (!device) return;
    if (this.#random.chance(0.03)) device.clock = this.#random.pick([0, 4000 * HOUR_MS, -4000 * HOUR_MS]) ?? 0;
    this.#setClock(device);
    const acts: [weight: number, act: () => Promise<unknown>][] = [
      [2, () => this.#write(device)],
      [3, () => this.#edit(device)],
      [1, () => this.#choose(device)],
      [2, () => this.#trash(device)],
      [1, () => this.#purge(device)],
      [1, () => this.#color(device)],
      [4, () => this.#carry(device)],
      [2, () => this.#endedCarry(device)],
      [3, () => this.#bring()],
      [1, () => this.#seldom(device)],
      [this.#rest.weight, () => this.#rest.act(device)],
    ];
    await this.#random.pick(acts.flatMap(([weight, act]) => Array.from({ length: weight }, () => act)))?.();
  }

  #connect({ database, index }: Device): Promise<unknown> {
    return connect(database, {
      kind: 'folder',
      label: '',
      deviceName: `Device ${index}`,
      passphrase: null,
      access: null,
    });
  }

  async #write({ database }: Device): Promise<void> {
    await saveNote(database, { ...newDraft(subject, origin), body: this.#newText() }, '');
  }

  async #edit({ database }: Device): Promise<void> {
    const note = await this.#anyNote(database);
    if (!note) return;
    const body = this.#newText();
    // Now and then from a window that has not heard of the last change.
    const isStale = this.#random.chance(0.1) && note.created !== note.updated;
    if (!isStale) this.#replace(note.body, body);
    await saveNote(database, { ...editDraft(note), body, ...(isStale && { noteRevision: note.created }) }, '').catch(
      notFound,
    );
  }

  async #choose({ database }: Device): Promise<void> {
    const notes = (await notesOf(database)).filter(({ rivals }) => rivals.length > 0);
    const note = this.#random.pick(notes);
    const rival = this.#random.pick(note?.rivals ?? []);
    if (!note || !rival) return;
    const keep = this.#random.pick(['own', 'rival', 'both'] as const) ?? 'own';
    if (keep === 'own') this.#replace(rival.body, note.body);
    if (keep === 'rival') this.#replace(note.body, rival.body);
    await settleNote(database, note.id, { keep, rival, revision: note.updated });
  }

  async #trash({ database }: Device): Promise<void> {
    const note = await this.#anyNote(database);
    if (!note) return;
    if (note.deleted === null) for (const text of textsOf(note)) this.#trashed.add(text);
    await setDeleted(database, note.id, note.deleted === null);
  }

  async #purge({ database }: Device): Promise<void> {
    const gone = (await notesOf(database)).filter(({ deleted }) => deleted !== null);
    const some = gone.slice(0, 2);
    await this.#rest.giveUpDrafts(database, some);
    const transaction = database.transaction([...STORES_OF_NOTES], 'readwrite');
    await deleteForGood(transaction, some);
    await transaction.done;
  }

  async #color({ database }: Device): Promise<void> {
    const note = await this.#anyNote(database);
    const color = this.#random.pick(COLORS);
    if (note && color) await setColor(database, note.id, color);
  }

  async #carry(device: Device): Promise<CarryResult> {
    this.carries += 1;
    this.#setClock(device);
    const { database, index, settings } = device;
    const result = await carry(database, this.#folder.carrierOf(index), { settings, consent: 'delete' });
    Object.assign(settings, result.settings);
    return result;
  }

  /** Ended at any call of the carrier or of the database. */
  async #endedCarry({ database, index, settings }: Device): Promise<void> {
    this.carries += 1;
    const isOfCarrier = this.#random.chance(0.5);
    const carrier = this.#folder.carrierOf(index, isOfCarrier ? this.#random.below(12) : Infinity);
    const opened = isOfCarrier ? database : endedAfter(database, this.#random.below(40));
    await carry(opened, carrier, { settings, consent: 'delete' }).catch(isEnd);
  }

  async #bring(): Promise<void> {
    const count = this.#devices.length;
    const to = this.#random.below(count);
    for (let from = 0; from < count; from += 1) if (this.#random.chance(0.5)) this.#folder.bring(from, to);
  }

  async #seldom(device: Device): Promise<void> {
    const chance = this.#random.next();
    if (chance < 0.1) this.#folder.empty();
    else if (chance < 0.2) await this.#connect(device);
    else if (chance < 0.5)
      await compact(device.database, this.#folder.carrierOf(device.index), {
        settings: device.settings,
        consent: 'delete',
      });
  }

  /** All files come to all, and every device carries until none has anything to say. */
  async #comeToRest(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      let said = 0;
      for (const device of this.#devices) {
        this.#folder.settle();
        const { failures, sent, noteIds } = await this.#carry(device);
        said += sent.records + noteIds.length;
        const bad = failures.filter(({ code }) => code !== 'clock' && code !== 'missing' && code !== 'damaged');
        if (bad.length > 0) this.faults.push(`failed: ${JSON.stringify(bad)}`);
      }
      if (said === 0 && round > 0) return;
    }
    this.faults.push('devices do not come to rest');
  }

  async #check(): Promise<void> {
    const all = await Promise.all(this.#devices.map(({ database }) => notesOf(database)));
    const states = all.map((notes) =>
      JSON.stringify(
        notes
          .filter(({ deleted }) => deleted === null)
          .map(seen)
          .toSorted(),
      ),
    );
    for (const state of states) if (state !== states[0]) this.faults.push(`not alike:\n${states[0]}\n${state}`);
    this.faults.push(...(await this.#rest.faults(this.#devices)));
    const drafted = await this.#rest.drafted(this.#devices);
    for (const notes of all) {
      const alive = notes.filter(({ deleted }) => deleted === null).flatMap(textsOf);
      this.doubled += alive.length - new Set(alive).size;
      const has = new Set([...alive, ...drafted]);
      for (let word = 1; word <= this.words; word += 1)
        if (!this.#isWhereItShould(`word${word}`, has)) this.faults.push(`word${word} is lost`);
    }
  }

  /** Whether a text stands, or one that was written in its place, or somebody has deleted it. */
  #isWhereItShould(text: string, has: ReadonlySet<string>): boolean {
    const reached = new Set([text]);
    for (const one of reached) {
      if (has.has(one) || this.#trashed.has(one)) return true;
      for (const successor of this.#successors.get(one) ?? []) reached.add(successor);
    }
    return false;
  }

  async #anyNote(database: Database): Promise<PersonalNote | undefined> {
    return this.#random.pick(await notesOf(database));
  }

  #newText(): string {
    this.words += 1;
    return `word${this.words}`;
  }

  #replace(text: string, by: string): void {
    if (text !== by) this.#successors.set(text, (this.#successors.get(text) ?? new Set()).add(by));
  }

  #setClock({ clock }: Device): void {
    setClock(this.#now + clock);
  }
}

/** The note was deleted for good between. */
function notFound(error: unknown): void {
  if (!(error instanceof Error) || !error.message.startsWith('no note')) throw error;
}
