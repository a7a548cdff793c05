import { readFileSync } from 'node:fs';
import type { PageReading } from '../../src/domain/article/reading.ts';
import { candidatesFor, matchesOf } from '../../src/background/packs/matching.ts';
import { buildReport, questionOf } from '../../src/background/report/buildReport.ts';
import { keyFilterOf, type KeyFilter } from '../../src/domain/keys/keyFilter.ts';
import type { ContextNote } from '../../src/domain/packs/contextNote.ts';
import { contextNotesOf } from '../../src/domain/packs/indexing.ts';
import { SHIPPED_PACKS } from '../../src/domain/packs/shipped.ts';
import { checkPackText } from '../../src/domain/packs/validate.ts';
import { problemInEnglish } from './english.ts';

export type PageReport = ReturnType<typeof buildReport>;

/** Notes by each of their keys, with the filter of those: what the database does for the extension. */
export interface Knowledge {
  byKey: ReadonlyMap<string, ContextNote[]>;
  filters: KeyFilter[];
}

/** The paths of the packs that come with the extension. */
export const shippedPacks = (): string[] =>
  SHIPPED_PACKS.map((path) => new URL(`../../assets${path}`, import.meta.url).pathname);

/**
 * Reads packs.
 *
 * @throws Error that names the file and its first problems when one is no pack
 */
export function readPacks(paths: readonly string[]): Knowledge {
  const notes = paths.flatMap((path) => {
    const checked = checkPackText(readFileSync(path, 'utf8'));
    if (checked.ok) return contextNotesOf(checked.pack);
    throw new Error([path, ...checked.problems.map((problem) => problemInEnglish(problem).what)].join('\n'));
  });
  const byKey = new Map<string, ContextNote[]>();
  for (const note of notes)
    for (const key of note.keys) {
      const known = byKey.get(key);
      if (known) known.push(note);
      else byKey.set(key, [note]);
    }
  return { byKey, filters: [keyFilterOf(notes)] };
}

/** The report of a page that was read, made by the code of the extension. */
export function reportOf(reading: Extract<PageReading, { outcome: 'article' }>, known: Knowledge): PageReport {
  const candidates = candidatesFor(questionOf(reading), known.filters);
  const notes = new Map(
    candidates.keys.flatMap((key) => known.byKey.get(key) ?? []).map((note) => [note.id, note] as const),
  );
  return buildReport(reading, matchesOf(candidates, [...notes.values()]));
}
