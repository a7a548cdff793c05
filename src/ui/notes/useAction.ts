import { useState } from 'preact/hooks';
import type { ActionResult } from '../../domain/failure.ts';
import { errorWords, useText } from '../text.ts';

/** Carries out a reader's wish and remembers why it failed, in words; the next try forgets that. */
export function useAction() {
  const text = useText();
  const [problem, setProblem] = useState<string | null>(null);
  const act = async <T>(action: () => Promise<ActionResult<T>>): Promise<{ value: T } | null> => {
    setProblem(null);
    const result = await action();
    if (result.ok) return { value: result.value };
    setProblem(errorWords(result.code, text));
    return null;
  };
  return { problem, act, fail: setProblem };
}
