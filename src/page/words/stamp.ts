import bylines from '../../../assets/lexicons/bylines.merged.json' with { type: 'json' };
import { findDate } from './dateText.ts';
import { firstWordOf, wordsOf } from './words.ts';

/** Words that open a line about when the article was published or changed. */
const OPENINGS = new Set(bylines.stamps.split('|'));
/** Words before those: "last updated", "zuletzt aktualisiert". */
const BEFORE = /^(?:\|\s*)?(?:(?:first|last|originally|zuletzt)\s+)?/i;
const READING_TIME =
  /^\d{1,3}\s*min(?:ute[ns]?|uti|utos)?\.?\s*(?:read|lesezeit|de lecture|de lectura|di lettura|de leitura)/i;
/** Between two days: "3 May 2024, updated 4 May 2024". */
const CHANGED = new RegExp(bylines.changed, 'i');
const LONGEST = 90;
const MOST_WORDS = 8;

/**
 * Whether a line tells when the article was published, or how long it takes to read: "Published 3 March, 10:12", "3 min
 * read".
 */
export function isStamp(line: string): boolean {
  if (line.length >= LONGEST) return false;
  const rest = line.replace(BEFORE, '');
  if (OPENINGS.has(firstWordOf(rest.toLowerCase())) && /\d|\|/.test(line)) return true;
  if (/^\d/.test(line) && READING_TIME.test(line)) return true;
  const date = findDate(line);
  if (date === null) return false;
  const behind = line.slice(date.end);
  const next = findDate(behind);
  if (next && CHANGED.test(behind.slice(0, next.index))) return true;
  return line.length < LONGEST / 2 && wordsOf(line).length <= MOST_WORDS;
}
