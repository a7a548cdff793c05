import { subscribe } from '../../messages/events.ts';
import type { Database } from '../../storage/schema.ts';
import { contextFor } from './contextFor.ts';
import type { Matches, Question } from './matching.ts';

/** So long an answer is believed: the report it is for is asked for within moments, or not by this worker. */
const BELIEVED_MS = 1000;

interface Asked {
  readingId: string;
  language: string | null;
  matches: Promise<Matches>;
  /** Milliseconds since 1970. */
  at: number;
}

let ahead: Asked | null = null;
let stopListening: () => void = () => undefined;

/**
 * Prefetch: asks the packs of an article while its wording is read, for the one report that is asked for next. What is
 * lost with this worker is asked again.
 */
export function askAhead(database: Database, readingId: string, question: Question): void {
  forget();
  const matches = contextFor(database, question);
  matches.catch(() => undefined); // whoever takes it is told
  ahead = { readingId, language: question.language, matches, at: Date.now() };
  // Stale once packs change, or are turned on and off.
  stopListening = subscribe(({ event }) => event === 'packs-changed' && forget());
}

/**
 * The notes that apply to an article ({@link contextFor}), which may have been asked for ahead. With its wording an
 * article's language may have become known, and phrases hang on that.
 */
export function contextAsked(database: Database, readingId: string, question: Question): Promise<Matches> {
  const asked = ahead;
  if (asked?.readingId !== readingId) return contextFor(database, question);
  forget();
  const isBelieved = asked.language === question.language && Date.now() - asked.at < BELIEVED_MS;
  return isBelieved ? asked.matches : contextFor(database, question);
}

function forget(): void {
  ahead = null;
  stopListening();
  stopListening = () => undefined;
}
