import type { Article } from '../../domain/article/article.ts';
import { isNameKey } from '../../domain/keys/phraseKey.ts';
import { wordsOf } from '../../domain/keys/phraseWords.ts';
import type { SubjectKey } from '../../domain/keys/subjectKey.ts';
import type { Matches } from '../packs/matching.ts';
import type { ContextNote } from '../../domain/packs/contextNote.ts';
import type { Asked } from './articleKeys.ts';
import type { ContextGroup, ContextRole } from '../../domain/report/report.ts';
import { withoutDoubles } from '../packs/doubles.ts';

/** A group that notes may come into, without its notes and the name they give it. */
type Reason = Pick<ContextGroup, 'role' | 'why'> & { rank: number };

/** What changes how all of a page is to be read is told before all else: satire, and what somebody paid or released. */
const FIRST_KINDS: ReadonlySet<string | null> = new Set(['satire', 'paid-content', 'press-release-service']);
const FIRST_ROLES: ReadonlySet<ContextRole> = new Set(['section', 'outlet', 'house', 'original', 'credited']);
const comesFirst = ({ role }: Reason, notes: readonly ContextNote[]): boolean =>
  FIRST_ROLES.has(role) &&
  notes.some(
    ({ property, value, status }) => property === 'additionalType' && FIRST_KINDS.has(value) && status === 'current',
  );

/**
 * Sorts notes into groups, one for each subject the article asked for, in its order but for {@link FIRST_KINDS}, then
 * one for each name and term in the order of the text. A note that applies for several reasons stands under the first:
 * an outlet that is also the original one is shown once.
 */
export function groupContext(
  asked: readonly Asked[],
  { text }: Pick<Article, 'text'>,
  { notes, uses }: Matches,
): ContextGroup[] {
  const reasons = new Map<SubjectKey, Reason>();
  for (const [rank, { role, keys, words, links }] of asked.entries())
    for (const key of keys) {
      if (!reasons.has(key)) reasons.set(key, { role, rank, why: { key, words, use: null, ...(links && { links }) } });
    }
  const countOf = mentionCounter(text);
  for (const { key, start, end } of uses) {
    if (reasons.has(key)) continue;
    const words = text.slice(start, end);
    const isName = isNameKey(key);
    const why = { key, words, use: { start, end }, ...(isName && { count: countOf(words) }) };
    reasons.set(key, { role: isName ? 'named' : 'term', rank: asked.length + start, why });
  }
  const groups = new Map<number, { reason: Reason; notes: ContextNote[] }>();
  for (const note of notes) {
    const [reason] = note.keys.flatMap((key) => reasons.get(key) ?? []).toSorted((a, b) => a.rank - b.rank);
    if (!reason) continue;
    const group = groups.get(reason.rank) ?? { reason, notes: [] };
    group.notes.push(note);
    groups.set(reason.rank, group);
  }
  return [...groups.values()]
    .toSorted((a, b) => a.reason.rank - b.reason.rank)
    .toSorted((a, b) => Number(comesFirst(b.reason, b.notes)) - Number(comesFirst(a.reason, a.notes)))
    .map(({ reason: { role, why }, notes: own }) => ({
      role,
      why,
      label: own[0]?.subjectName ?? why.words,
      notes: withoutDoubles(own),
    }));
}

/** Counts how often a text has the last word of a name, by which it goes on to speak of who bears it; at least once. */
function mentionCounter(text: string): (name: string) => number {
  let counts: Map<string, number> | undefined;
  return (name) => {
    if (counts === undefined) {
      counts = new Map();
      for (const { plain } of wordsOf(text)) counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
    return Math.max(1, counts.get(wordsOf(name).at(-1)?.plain ?? '') ?? 0);
  };
}
