const EVERY_MS = 40;
/** Longer than anything a reader would wait for, short enough to fail a test before its own time limit. */
const PATIENCE_MS = 15_000;
/**
 * As many answers as an idle machine gives in that time. A busy one takes longer for them, as it does for what is
 * waited for.
 */
const PATIENCE_ANSWERS = 300;
/**
 * For one answer: longer than the busiest machine takes for it. A document that goes away under a question may never
 * answer.
 */
const ANSWER_MS = 30_000;

export const sleep = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/** What is left of a type once it was asked for until it was truthy. */
export type Truthy<T> = Exclude<T, undefined | null | false | 0 | ''>;

/**
 * Asks again and again until the answer is truthy, and returns it. An error counts as "not yet": documents come and go
 * while a page loads. After {@link PATIENCE_MS}, and on a busy machine {@link PATIENCE_ANSWERS}, it throws, with the
 * last answer or error and what `describe` adds.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  describe: () => Promise<string> = async () => '',
): Promise<Truthy<T>> {
  const start = Date.now();
  let last: unknown;
  for (let answers = 0; answers < PATIENCE_ANSWERS || Date.now() < start + PATIENCE_MS; answers += 1) {
    try {
      const answer = await within(ANSWER_MS, ask());
      if (answer) return answer as Truthy<T>;
      last = answer;
    } catch (error) {
      last = error;
      if (error instanceof NoAnswer) break; // nor would it answer the next time
    }
    await sleep(EVERY_MS);
  }
  const seconds = Math.round((Date.now() - start) / 1000);
  const more = await within(ANSWER_MS, describe()).catch(() => '');
  throw new Error(`Waited ${seconds} s for ${what}; last answer: ${String(last)}\n${more}`);
}

class NoAnswer extends Error {}

/** @throws NoAnswer when the answer takes longer than some milliseconds. */
async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new NoAnswer(`none in ${ms / 1000} s`)), ms);
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
