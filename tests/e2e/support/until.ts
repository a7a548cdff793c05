const EVERY_MS = 40;
/** Longer than anything a reader would wait for, short enough to fail a test before its own time limit. */
export const PATIENCE_MS = 15_000;
/** For one answer: longer than the busiest machine takes for it. A document that goes away under a question may never answer. */
const ANSWER_MS = 30_000;

export const sleep = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/** What is left of a type once it was asked for until it was truthy. */
export type Truthy<T> = Exclude<T, undefined | null | false | 0 | ''>;

/**
 * Asks again and again until the answer is truthy, and returns it. An error counts as "not yet": documents come and go while a
 * page loads. After {@link PATIENCE_MS} it throws, with the last answer or error and what `describe` adds.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  describe: () => Promise<string> = async () => '',
): Promise<Truthy<T>> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    let last: unknown;
    try {
      const answer = await within(ANSWER_MS, ask());
      if (answer) return answer as Truthy<T>;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      const more = await within(ANSWER_MS, describe()).catch(() => '');
      throw new Error(`Waited ${PATIENCE_MS / 1000} s for ${what}; last answer: ${String(last)}\n${more}`);
    }
    await sleep(EVERY_MS);
  }
}

/** An answer, or an error when it takes longer than some milliseconds. */
async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`no answer in ${ms / 1000} s`)), ms);
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
