import { expect, test } from 'vitest';
import { readWording } from '../../src/wording/readWording.ts';
import { aReading, evidence } from '../background/report/fixtures.ts';

const article = {
  ...aReading({ text: 'The council may decide on Tuesday.' }).article,
  language: { value: 'en', evidence },
};
article.blocks = [{ kind: 'paragraph', start: 0, end: article.text.length }];

/** What is loaded: the lexicons are there already. */
const load = async (path: string) => Promise.reject(new Error(path));

/** A detector that answers when it is told to, and what was read by then. */
async function readBeside(words: string | null, browser: string) {
  const answer = Promise.withResolvers<string>();
  const steps: string[] = [];
  // Asked for when the first signal is read.
  const watched = Object.defineProperty({ ...article }, 'title', { get: () => (steps.push('read'), article.title) });
  const reading = readWording(watched, { page: 'en', words }, { languageOf: async () => answer.promise, load });
  await new Promise((resolve) => setTimeout(resolve, 50));
  steps.push('detected');
  answer.resolve(browser);
  return { steps, wording: await reading };
}

test('a detector that takes long is not waited for where the words tell the language, and still casts doubt', async () => {
  const { steps, wording } = await readBeside('en', 'nl');
  expect(steps[0]).toBe('read');
  expect(wording).toMatchObject({
    language: { value: 'en' },
    languageDoubt: { page: 'en', words: 'en', browser: 'nl' },
    signals: { hedges: { status: 'ok', value: [{ entry: 'may' }] } },
  });
});

test('where the words do not tell it, it decides what is read', async () => {
  const { steps, wording } = await readBeside(null, 'nl');
  expect(steps[0]).toBe('detected');
  expect(wording).toMatchObject({ language: { value: 'nl' }, signals: { hedges: { status: 'no-lexicon' } } });
});
