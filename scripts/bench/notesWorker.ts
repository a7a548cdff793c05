import { openDatabase, type Database } from '../../src/browser/database.ts';
import { contextFor, storePack } from '../../src/browser/packsStore.ts';
import { checkPack } from '../../src/packs/validate.ts';
import { buildReport, questionOf } from '../../src/report/build.ts';
import { article, notesPack, phrasesPack } from './knowledge.ts';

/** What the bench has its worker do; the answers are milliseconds, or what was found. */
export type Task = { fill: number } | { ask: true };

/** The background's part in a report, in a worker: it opens the database at the first task, as a worker that was just started. */
let opened: Promise<Database> | null = null;
const database = () => (opened ??= openDatabase(() => undefined));

async function carryOut(task: Task): Promise<{ milliseconds: number; groups: number }> {
  const start = performance.now();
  let groups = 0;
  if ('fill' in task) {
    for (const json of [notesPack(task.fill), phrasesPack(task.fill)]) {
      const checked = checkPack(json);
      if (checked.ok) await storePack(await database(), checked.pack);
    }
  } else {
    const page = article();
    const reading = {
      outcome: 'article',
      readingId: 'bench',
      url: page.url,
      article: page,
      signals: { hedges: { status: 'no-lexicon' } },
    } as const;
    const matches = await contextFor(await database(), questionOf(reading));
    groups = buildReport(reading, matches).context.length;
  }
  return { milliseconds: performance.now() - start, groups };
}

self.addEventListener('message', (event: MessageEvent<Task>) => {
  void carryOut(event.data).then((answer) => self.postMessage(answer, {}));
});
