import type { Subject } from './note.ts';
import { termKey } from '../keys/phraseKey.ts';

/** No topic has more names than a subject has keys. */
const MOST_PHRASES = 20;

/** A topic of the reader's own is one in any language. */
export const TOPIC_LANGUAGE = 'und';

/**
 * A topic known by a phrase and its aliases, in any language and script.
 *
 * @param phrases - the first is its label; what is no sequence of words is left out
 * @returns null when no phrase is left
 */
export function topicSubject(phrases: readonly string[]): Subject | null {
  const keys = new Set(phrases.map((phrase) => termKey(TOPIC_LANGUAGE, phrase)).filter((key) => key !== null));
  const label = phrases.find((phrase) => termKey(TOPIC_LANGUAGE, phrase) !== null);
  if (label === undefined) return null;
  return { kind: 'topic', keys: [...keys].slice(0, MOST_PHRASES), label: label.trim().slice(0, 1000) };
}
