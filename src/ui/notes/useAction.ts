import { useState } from 'preact/hooks';
import type { ActionResult } from '../../domain/failure.ts';
import { errorWords, useText, type Text } from '../text.ts';

/**
 * Carries out a reader's wish and remembers why it failed, in words; the next try forgets that.
 *
 * @param wordsOf - an error code as a sentence
 */
export function useAction(wordsOf: (code: string, text: Text) => string = errorWords) {
  const text = useText();
  const [problem, setProblem] = useState<string | null>(null);
  const act = async <T>(action: () => Promise<ActionResult<T>>): Promise<{ value: T } | null> => {
    setProblem(null);
    const result = await action();
    if (result.ok) return { value: result.value };
    setProblem(wordsOf(result.code, text));
    return null;
  };
  return { problem, act, fail: setProblem };
}
