import { CONTEXT, annotationOf } from '../../src/worker/exchange/annotation.ts';
import { articleNote } from '../../src/worker/exchange/articleNote.ts';
import { markdownOf } from '../../src/worker/exchange/markdown.ts';
import { mergeNote } from '../../src/worker/exchange/merge/mergeNote.ts';
import { parseAnnotations } from '../../src/worker/exchange/parseAnnotations.ts';
import { parseMarkdown } from '../../src/worker/exchange/parseMarkdown.ts';
import { editDraft, newDraft, PersonalNote } from '../../src/domain/notes/note.ts';
import { savedNote, settled } from '../../src/domain/notes/saving.ts';
import type { Random } from '../bench/random.ts';
import { DAY_MS } from '../../src/domain/time.ts';

interface Library {
  notes: Map<string, PersonalNote>;
  /** How far its clock is off, in milliseconds. */
  clock: number;
}
interface File {
  what: string;
  notes: readonly PersonalNote[];
}
/** A highlight in another program, which may or may not date its changes. */
interface Highlight {
  name: string;
  text: string;
  updated: string | null;
}

const subject = { kind: 'article' as const, keys: ['article:harbour.example/locks'], label: 'The locks' };
const origin = {
  url: 'https://harbour.example/locks',
  title: 'The locks',
  authors: ['Mira Holt'],
  outlet: 'Harbour Herald',
  published: null,
};
const MOST_FILES = 12;

/** The texts of a note; each is one word. */
export const textsOf = ({ body, rivals }: PersonalNote): string[] => [body, ...rivals.map((rival) => rival.body)];

/**
 * What a reader does with several libraries over the years: he writes, edits, goes back to earlier texts, chooses
 * between texts, makes backups and exports, edits them in a vault, reads them back in any order, old ones and his own
 * too, with clocks that are wrong and another program in which he goes on with his highlights. Every text is a word of
 * its own, so that its way can be followed.
 */
export class History {
  /**
   * Texts that a library or a file had and that are gone, though nobody wrote another in their place; with what was
   * done.
   */
  readonly lost: string[] = [];
  words = 0;
  readonly #random: Random;
  readonly #libraries: Library[];
  readonly #files: File[] = [];
  readonly #highlights: Highlight[] = [];
  /** By a text, those written in its place by somebody who had it before him. */
  readonly #successors = new Map<string, Set<string>>();
  #now = Date.UTC(2026, 0, 1);

  constructor(random: Random) {
    this.#random = random;
    this.#libraries = Array.from({ length: 2 + random.below(4) }, () => ({ notes: new Map(), clock: 0 }));
  }

  async play(steps: number): Promise<void> {
    const acts: ((library: Library) => void | Promise<void>)[] = [
      (library: Library) => this.#write(library),
      (library: Library) => this.#edit(library),
      (library: Library) => this.#edit(library),
      (library: Library) => this.#choose(library),
      (library: Library) => this.#trash(library),
      (library: Library) => this.#export(library),
      (library: Library) => this.#import(library),
      (library: Library) => this.#import(library),
      () => this.#editInVault(),
      () => this.#highlight(),
    ];
    for (let step = 0; step < steps; step += 1) {
      this.#now += 1 + this.#random.below(DAY_MS);
      const library = this.#random.pick(this.#libraries);
      if (!library) return;
      if (this.#random.chance(0.05)) library.clock = this.#random.pick([0, 400 * DAY_MS, -400 * DAY_MS]) ?? 0;
      await this.#random.pick(acts)?.(library);
    }
  }

  /** Texts that stand twice in a library. */
  get doubled(): number {
    return this.#libraries.reduce((sum, { notes }) => {
      const texts = [...notes.values()].flatMap(textsOf);
      return sum + texts.length - new Set(texts).size;
    }, 0);
  }

  #write(library: Library): void {
    this.#save(library, { ...newDraft(subject, origin), body: this.#newText() }, null);
  }

  #edit(library: Library): void {
    const note = this.#random.pick([...library.notes.values()]);
    if (!note || note.body === '') return;
    const earlier = this.#random.chance(0.1) ? this.#random.pick([...this.#successors.keys()]) : undefined;
    const isOfNote = earlier !== undefined && this.#isReplaced(earlier, new Set([note.body]));
    const body = isOfNote ? earlier : this.#newText();
    // Now and then from a window that has not heard of the last change.
    const draft = { ...editDraft(note), body, ...(this.#random.chance(0.1) && { noteRevision: note.created }) };
    if (draft.noteRevision === note.updated) this.#replace(note.body, body);
    this.#save(library, draft, note);
  }

  #save(library: Library, draft: Parameters<typeof savedNote>[0], stored: PersonalNote | null): void {
    const saved = savedNote(draft, stored, this.#date(library));
    for (const note of [saved?.note, saved?.beside]) if (note) library.notes.set(note.id, note);
  }

  #choose(library: Library): void {
    const note = this.#random.pick([...library.notes.values()].filter(({ rivals }) => rivals.length > 0));
    const rival = this.#random.pick(note?.rivals ?? []);
    if (!note || !rival) return;
    const keep = this.#random.pick(['own', 'rival', 'both'] as const) ?? 'own';
    const choice = { keep, rival, revision: note.updated };
    const ended = settled(note, choice, this.#date(library));
    if (keep === 'own') this.#replace(rival.body, note.body);
    if (keep === 'rival') this.#replace(note.body, rival.body);
    for (const one of [ended?.note, ended?.beside]) if (one) library.notes.set(one.id, one);
  }

  #trash(library: Library): void {
    const note = this.#random.pick([...library.notes.values()]);
    if (note) library.notes.set(note.id, { ...note, deleted: note.deleted === null ? this.#date(library) : null });
  }

  async #export(library: Library): Promise<void> {
    const notes = [...library.notes.values()];
    const form = this.#random.pick(['backup', 'annotations', 'markdown'] as const) ?? 'backup';
    this.#keep({ what: form, notes: (await Promise.all(notes.map((note) => throughFile(form, note)))).flat() });
  }

  /**
   * A note of an export, edited where nobody knows of lineages; with its date, without, or with a date a plugin has put
   * there.
   */
  #editInVault(): void {
    const note = this.#random.pick(this.#libraries.flatMap(({ notes }) => [...notes.values()]));
    if (!note || note.deleted !== null) return;
    const text = this.#newText();
    this.#replace(note.body, text);
    const updated = this.#random.pick([note.updated, new Date(this.#now).toISOString()]) ?? note.updated;
    const file = markdownOf(note)
      .replace(new RegExp(`\n${note.body}\n$`), `\n${text}\n`)
      .replace(/^updated: .*$/m, `updated: ${updated}`);
    const { own } = parseMarkdown('edited.md', file, new Date(this.#now).toISOString());
    this.#keep({ what: 'vault', notes: own.map((found) => found.note) });
  }

  /** Another program's highlights, as they are now. */
  async #highlight(): Promise<void> {
    const known = this.#random.chance(0.7) ? this.#random.pick(this.#highlights) : undefined;
    const text = this.#newText();
    const date = new Date(this.#now).toISOString();
    const isDated = known ? known.updated !== null : this.#random.chance(0.7);
    const highlight = known ?? { name: `record ${this.#highlights.length}`, text, updated: null };
    if (known) this.#replace(known.text, text);
    else this.#highlights.push(highlight);
    Object.assign(highlight, { text, updated: isDated ? date : null });
    const found = { ...highlight, url: origin.url, title: '', body: text, tags: [], quote: null, created: null };
    const note = await articleNote(found, date);
    if ('note' in note) this.#keep({ what: 'highlights', notes: [note.note] });
  }

  /** Any file, however old; now and then it is read twice, or the browser is killed before it is written. */
  #import(library: Library): void {
    const file = this.#random.pick(this.#files);
    if (!file || this.#random.chance(0.05)) return;
    const before = [...library.notes.values()];
    const had = new Set([...before, ...file.notes].flatMap(textsOf));
    const now = this.#date(library);
    for (const incoming of this.#random.chance(0.1) ? [...file.notes, ...file.notes] : file.notes) {
      const { note, beside } = mergeNote(library.notes.get(incoming.id), incoming, now, (id) => library.notes.has(id));
      for (const one of [note, ...beside]) library.notes.set(one.id, PersonalNote.parse(one));
    }
    const has = new Set([...library.notes.values()].flatMap(textsOf));
    for (const text of had)
      if (!has.has(text) && !this.#isReplaced(text, has))
        this.lost.push(
          `${text}: ${file.what} ${JSON.stringify({ before, file: file.notes, after: [...library.notes.values()] })}`,
        );
  }

  #keep(file: File): void {
    if (this.#files.length < MOST_FILES) this.#files.push(file);
    else this.#files[this.#random.below(MOST_FILES)] = file;
  }

  /** Whether one of some texts was written in a text's place, or in the place of one that was. */
  #isReplaced(text: string, by: ReadonlySet<string>): boolean {
    const reached = new Set([text]);
    for (const one of reached) {
      for (const successor of this.#successors.get(one) ?? []) {
        if (by.has(successor)) return true;
        reached.add(successor);
      }
    }
    return false;
  }

  #newText(): string {
    this.words += 1;
    return `word${this.words}`;
  }

  #replace(text: string, by: string): void {
    if (text !== by) this.#successors.set(text, (this.#successors.get(text) ?? new Set()).add(by));
  }

  #date({ clock }: Library): string {
    return new Date(this.#now + clock).toISOString();
  }
}

/** A note as it comes out of a file of ours. */
async function throughFile(form: 'backup' | 'annotations' | 'markdown', note: PersonalNote): Promise<PersonalNote[]> {
  switch (form) {
    case 'backup':
      return [PersonalNote.parse(JSON.parse(JSON.stringify(note)))];
    case 'annotations': {
      const json: unknown = JSON.parse(JSON.stringify({ '@context': CONTEXT, ...(await annotationOf(note)) }));
      return parseAnnotations('notes.jsonld', json).own.map((found) => found.note);
    }
    case 'markdown': {
      if (note.deleted !== null) return [];
      return parseMarkdown('note.md', markdownOf(note), note.updated).own.map((found) => found.note);
    }
  }
}
