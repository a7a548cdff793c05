import { editDraft, type Draft, type PersonalNote } from '../../../src/domain/notes/note.ts';
import { after } from '../../../src/domain/notes/saving.ts';
import { destinationOf } from '../../../src/storage/devices/state.ts';
import { allDrafts, dropDraft, keepDraft } from '../../../src/storage/drafts.ts';
import { forgetKept } from '../../../src/storage/kept/forget.ts';
import { keepSight } from '../../../src/storage/kept/keep.ts';
import { pack } from '../../../src/storage/kept/packed.ts';
import { saveNote } from '../../../src/storage/notes.ts';
import { decide, decisions } from '../../../src/storage/people.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { setWithKept } from '../../../src/worker/devices/engine.ts';
import type { Random } from '../../bench/random.ts';
import { notesOf, type Device } from './device.ts';

/** How a text is followed. */
interface Texts {
  newText: () => string;
  replace: (text: string, by: string) => void;
  giveUp: (text: string) => void;
}

const NAMES = ['author:mira holt', 'author:m holt', 'author:mira h'];
const SETTINGS = { highlightColor: ['yellow', 'green', 'pink'], historyInBackups: [true, false] };
const ARTICLES = ['article:harbour.example/locks', 'article:harbour.example/gates'];
const MEGABYTES = 1000;
/** What a history has most of: how often drafts, kept articles, and the rest. */
const FOCUS = { drafts: [6, 1, 1], kept: [1, 6, 1], rest: [1, 1, 4] } as const;

/**
 * What a reader does beside his notes, on several devices: drafts of notes, decisions on names, settings, and what is
 * kept of his reading.
 */
export class RestOfHistory {
  /** How much of all there is of these. */
  readonly weight: number;
  readonly #random: Random;
  readonly #texts: Texts;
  readonly #focus: keyof typeof FOCUS;
  #isWithdrawn = false;

  constructor(random: Random, texts: Texts) {
    this.#random = random;
    this.#texts = texts;
    this.#focus = random.pick(['drafts', 'kept', 'rest'] as const) ?? 'rest';
    this.weight = random.pick([3, 6, 12]) ?? 3;
  }

  async act({ database, settings, clock }: Device): Promise<void> {
    const [drafts, often, rest] = FOCUS[this.#focus];
    // What is kept goes by the clock: for how long, and what of it was forgotten.
    const kept = clock === 0 ? often : 0;
    const acts: [weight: number, act: () => Promise<unknown>][] = [
      [5 * drafts, () => this.#draft(database)],
      [2 * drafts, () => this.#saveDraft(database)],
      [drafts, () => this.#dropDraft(database)],
      [4 * kept, () => this.#see(database)],
      [2 * kept, () => this.#forget(database)],
      [2 * kept, () => this.#askFor(database)],
      [2 * rest, () => this.#decide(database)],
      [rest, async () => this.#set(settings)],
    ];
    await this.#random.pick(acts.flatMap(([weight, act]) => Array.from({ length: weight }, () => act)))?.();
  }

  /** Has kept articles carried, or no longer: then who comes later does not get what others had taken. */
  async #askFor(database: Database): Promise<void> {
    const isWanted = this.#random.chance(0.9);
    this.#isWithdrawn ||= !isWanted && (await destinationOf(database))?.withKept === true;
    await setWithKept(database, isWanted);
  }

  /** Begins to change a note, or writes on. */
  async #draft(database: Database): Promise<void> {
    const drafts = await allDrafts(database);
    // Rather one that has come from another device: there somebody may be writing too.
    const carried = drafts.filter(({ slot }) => slot.split(':').length > 2);
    const begun = this.#random.pick(this.#random.chance(0.7) ? carried : drafts);
    const note = this.#random.pick((await notesOf(database)).filter(({ deleted }) => deleted === null));
    const draft = (this.#random.chance(0.7) ? begun : undefined) ?? (note && editDraft(note));
    if (!draft) return;
    const known = drafts.find(({ slot }) => slot === draft.slot);
    const body = this.#texts.newText();
    if (known) this.#texts.replace(known.body, body);
    const updated = after(known?.updated ?? '', new Date().toISOString());
    await keepDraft(database, { ...(known ?? draft), body, updated }, known?.updated ?? '');
  }

  async #saveDraft(database: Database): Promise<void> {
    const [draft, note] = await this.#anyDraft(database);
    if (!draft || !note) return;
    // One that has changed since keeps its text beside this one.
    if (note.updated === draft.noteRevision) this.#texts.replace(note.body, draft.body);
    await saveNote(database, draft, draft.updated);
  }

  async #dropDraft(database: Database): Promise<void> {
    const [draft] = await this.#anyDraft(database);
    if (!draft) return;
    this.#texts.giveUp(draft.body);
    await dropDraft(database, draft.slot, draft.updated);
  }

  /** What was begun to be written on notes goes with them. */
  async giveUpDrafts(database: Database, gone: readonly PersonalNote[]): Promise<void> {
    for (const { slot, body } of await allDrafts(database))
      if (gone.some(({ id }) => slot.startsWith(`edit:${id}`))) this.#texts.giveUp(body);
  }

  async #anyDraft(database: Database): Promise<[draft?: Draft, note?: PersonalNote | undefined]> {
    const draft = this.#random.pick(await allDrafts(database));
    return draft ? [draft, (await notesOf(database)).find(({ id }) => id === draft.noteId)] : [];
  }

  async #decide(database: Database): Promise<void> {
    const [a, b] = NAMES.toSorted(() => this.#random.next() - 0.5);
    const relation = this.#random.pick(['same', 'different', null] as const) ?? null;
    if (a && b) await decide(database, { a, b, relation });
  }

  #set(settings: Record<string, unknown>): void {
    const [name, values] = this.#random.pick(Object.entries(SETTINGS)) ?? ['', []];
    settings[name] = this.#random.pick<unknown>(values);
  }

  /** An article as it is seen now; each time it says something else. */
  async #see(database: Database): Promise<void> {
    const key = this.#random.pick(ARTICLES) ?? '';
    const now = new Date().toISOString();
    const version = `${now} ${this.#random.next()}`;
    const text = { title: key, subtitle: null, authors: [], published: null, modified: null, kind: 'news' };
    const said = { outletName: null, language: 'en', blocks: [{ text: version }], disclosures: [] };
    const packed = await pack(JSON.stringify({ ...text, ...said, paywalled: false, hedges: null, sources: null }));
    const names = { authors: [], authorKeys: [], outlet: 'Harbour', outletKey: 'outlet:harbour.example' };
    const article = { keys: [key], url: 'https://harbour.example/', title: key, ...names, published: null, words: 1 };
    const sight = { article: { ...article, bands: [], values: [] }, packed, sameAs: null, grown: null };
    await keepSight(database, { ...sight, seen: { version, readingId: version.slice(0, 60), now } }, MEGABYTES);
  }

  async #forget(database: Database): Promise<void> {
    const article = this.#random.pick(await database.getAllKeys('keptArticles'));
    if (article) await forgetKept(database, this.#random.chance(0.2) ? { all: true } : { article });
  }

  /** What is begun on any device. */
  async drafted(devices: readonly Device[]): Promise<Set<string>> {
    const drafts = await Promise.all(devices.map(({ database }) => allDrafts(database)));
    return new Set(drafts.flat().map(({ body }) => body));
  }

  /** In what devices are not alike, that have carried all. */
  async faults(devices: readonly Device[]): Promise<string[]> {
    const withKept = [];
    // Where a note was deleted for good its draft went too, and of that nothing is said: elsewhere somebody may want
    // it.
    const buried = new Set(
      (await Promise.all(devices.map(({ database }) => database.getAllKeys('tombstones')))).flat(),
    );
    for (const device of this.#isWithdrawn ? [] : devices)
      if ((await destinationOf(device.database))?.withKept) withKept.push(device);
    return [
      ...unlike('drafts', await Promise.all(devices.map(({ database }) => rivalDrafts(database, buried)))),
      ...unlike('decisions', await Promise.all(devices.map(({ database }) => decided(database)))),
      ...unlike(
        'settings',
        devices.map(({ settings }) => Object.entries(settings).map((entry) => JSON.stringify(entry))),
      ),
      ...unlike('kept articles', await Promise.all(withKept.map(({ database }) => keptVersions(database)))),
    ];
  }
}

function unlike(what: string, states: readonly (readonly string[])[]): string[] {
  const [first, ...others] = states.map((state) => state.toSorted().join('\n'));
  return others.filter((other) => other !== first).map((other) => `not alike, ${what}:\n${first}\n--\n${other}`);
}

/** The drafts of notes that have changed since. */
async function rivalDrafts(database: Database, without: ReadonlySet<string>): Promise<string[]> {
  const alive = new Map(
    (await notesOf(database))
      .filter(({ id, deleted }) => deleted === null && !without.has(id))
      .map((note) => [note.id, note]),
  );
  return (await allDrafts(database)).flatMap(({ noteId, noteRevision, body }) => {
    const note = alive.get(noteId ?? '');
    return note && note.updated !== noteRevision ? [`${noteId} ${body}`] : [];
  });
}

const decided = async (database: Database): Promise<string[]> =>
  (await decisions(database)).map(({ a, b, relation }) => `${[a, b].toSorted().join(' ')} ${relation}`);

const keptVersions = async (database: Database): Promise<string[]> =>
  (await database.getAll('keptArticles')).flatMap(({ keys, sightings }) =>
    sightings.map(({ version }) => `${keys.join(' ')} ${version}`),
  );
