import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/schema.ts';
import { keepDraft } from '../../src/storage/drafts.ts';
import { saveNote } from '../../src/storage/notes.ts';
import { ownNotesOn } from '../../src/background/notes/ownNotes.ts';
import { contextFor, storePack } from '../../src/background/packs/contextFor.ts';
import { newDraft } from '../../src/domain/notes/note.ts';
import { checkPack } from '../../src/domain/packs/validate.ts';
import { buildReport, questionOf } from '../../src/background/report/buildReport.ts';
import { originOf } from '../../src/domain/report/originOf.ts';
import { article, notesPack, phrasesPack } from './knowledge.ts';
import { fillOwnNotes } from './ownNotes.ts';

/**
 * What the bench has its worker do: fill the store with packs or with notes of the reader's own, make a report (the packs' part, or
 * the whole), save a note. The answer says how long it took, and how many groups or own notes were found.
 */
export type Task = { fill: number } | { fillOwn: number } | { do: 'ask' | 'open' | 'save' };

/** The background's part in a report, in a worker: it opens the database at the first task, as a worker that was just started. */
let opened: Promise<Database> | null = null;
const database = () => (opened ??= openDatabase(() => undefined));

async function carryOut(task: Task): Promise<{ milliseconds: number; found: number }> {
  if ('fill' in task) return timed(() => fillPacks(task.fill));
  if ('fillOwn' in task) return timed(async () => fillOwnNotes(await database(), article(), task.fillOwn));
  switch (task.do) {
    case 'ask':
      return timed(async () => (await report()).context.length);
    case 'open':
      return timed(async () => {
        const { article: page, subjects } = await report();
        return (await ownNotesOn(await database(), page, subjects)).notes.length;
      });
    case 'save': {
      const made = await report();
      const [subject] = made.subjects;
      if (!subject) throw new Error('nothing to note on');
      const draft = { ...newDraft(subject, originOf(made)), body: 'A thought, in a sentence of some length.' };
      await keepDraft(await database(), draft, draft.updated);
      return timed(async () => (await saveNote(await database(), draft, draft.updated)).rivals.length);
    }
  }
}

async function timed(act: () => Promise<number>): Promise<{ milliseconds: number; found: number }> {
  const start = performance.now();
  const found = await act();
  return { milliseconds: performance.now() - start, found };
}

async function fillPacks(size: number): Promise<number> {
  for (const json of [notesPack(size), phrasesPack(size)]) {
    const checked = checkPack(json);
    if (checked.ok) await storePack(await database(), checked.pack);
  }
  return size;
}

async function report() {
  const page = article();
  const reading = {
    outcome: 'article',
    readingId: 'bench',
    url: page.url,
    article: page,
    signals: { hedges: { status: 'no-lexicon' } },
  } as const;
  return buildReport(reading, await contextFor(await database(), questionOf(reading)));
}

self.addEventListener('message', (event: MessageEvent<Task>) => {
  carryOut(event.data).then(
    (answer) => self.postMessage(answer, {}),
    (error: unknown) =>
      setTimeout(() => {
        throw error;
      }), // the page hears of what nobody caught
  );
});
