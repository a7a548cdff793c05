import type { Article } from '../../src/domain/article/article.ts';
import type { ArticleReading } from '../../src/domain/article/reading.ts';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/schema.ts';
import { keepDraft } from '../../src/storage/drafts.ts';
import { saveNote } from '../../src/storage/notes.ts';
import { ownNotesOn } from '../../src/background/notes/ownNotes.ts';
import { contextFor } from '../../src/background/packs/contextFor.ts';
import { storePack } from '../../src/background/packs/shippedPacks.ts';
import { newDraft } from '../../src/domain/notes/note.ts';
import { checkPack } from '../../src/domain/packs/validate.ts';
import { buildReport, questionOf } from '../../src/background/report/buildReport.ts';
import { originOf } from '../../src/domain/report/originOf.ts';
import { article, notesPack, phrasesPack } from './knowledge.ts';
import { sawArticle } from '../../src/background/keeping/sawArticle.ts';
import { alsoRead } from '../../src/background/stories/alsoRead.ts';
import { keptTextOf } from '../../src/domain/changes/keptText.ts';
import { KeptArticle } from '../../src/domain/keeping/keptArticle.ts';
import { parseRecords } from '../../src/storage/parseRecords.ts';
import { DEFAULT_KEEPING } from '../../src/domain/keeping/keeping.ts';
import { fillKept } from './kept/fillKept.ts';
import { fillOwnNotes } from './ownNotes.ts';

/**
 * What the bench has its worker do: fill the store with packs or with notes of the reader's own, make a report (the
 * packs' part, or the whole), save a note, tell what has changed and keep the article as it is seen, look for others on
 * the same event. The answer says how long it took, and how many groups or own notes were found.
 */
export type Task =
  | { fill: number }
  | { fillOwn: number }
  | { fillKept: number }
  | { do: 'ask' | 'open' | 'save' | 'see' | 'stories' };

/**
 * The background's part in a report, in a worker: it opens the database at the first task, as a worker that was just
 * started.
 */
let opened: Promise<Database> | null = null;
const database = () => (opened ??= openDatabase(() => undefined));

async function carryOut(task: Task): Promise<{ milliseconds: number; found: number }> {
  if ('fill' in task) return timed(() => fillPacks(task.fill));
  if ('fillOwn' in task) return timed(async () => fillOwnNotes(await database(), article(), task.fillOwn));
  if ('fillKept' in task) return timed(async () => fillKept(await database(), inParagraphs(article()), task.fillKept));
  switch (task.do) {
    case 'ask':
      return timed(async () => (await report()).context.length);
    case 'open':
      return timed(async () => {
        const { article: page, subjects } = await report();
        return (await ownNotesOn(await database(), page, subjects)).notes.length;
      });
    case 'see': {
      const reading = seenReading();
      return timed(async () => ((await sawArticle(await database(), reading, KEEPING, new Date())).kept ? 1 : 0));
    }
    case 'stories': {
      const reading = seenReading();
      const { kept } = await sawArticle(await database(), reading, KEEPING, new Date());
      const [known] = kept ? parseRecords(KeptArticle, [await (await database()).get('keptArticles', kept.id)]) : [];
      if (!known) throw new Error('nothing is kept');
      return timed(async () => (await alsoRead(await database(), known, keptTextOf(reading))).stories.length);
    }
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

const KEEPING = { ...DEFAULT_KEEPING, of: 'all', megabytes: 200 } as const;

/** The article as a reader sees it once more. */
function seenReading() {
  const page = inParagraphs(article());
  return { ...answerOf(page), readingId: crypto.randomUUID() };
}

/** Characters of a paragraph. */
const PARAGRAPH = 600;

function inParagraphs(page: Article): Article {
  const { length } = page.text;
  const blocks = Array.from({ length: Math.ceil(length / PARAGRAPH) }, (_, at) => ({
    kind: 'paragraph' as const,
    start: at * PARAGRAPH,
    end: Math.min((at + 1) * PARAGRAPH, length),
  }));
  return { ...page, blocks };
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

const answerOf = (page: Article): ArticleReading => ({
  outcome: 'article',
  readingId: 'bench',
  url: page.url,
  article: page,
  languageClaims: { page: 'en', words: 'en' },
  signals: { hedges: { status: 'no-lexicon' } },
});

async function report() {
  const reading = answerOf(article());
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
