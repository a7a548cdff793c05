import { keptTextOf, type KeptText } from '../../domain/changes/keptText.ts';
import type { ArticleReading } from '../../domain/article/reading.ts';
import { isSameLoad } from '../../domain/article/readingId.ts';
import type { Keeping } from '../../domain/keeping/keeping.ts';
import type { KeptArticle } from '../../domain/keeping/keptArticle.ts';
import type { ChangedArticle, LostPassage, SeenArticle } from '../../domain/keeping/seenArticle.ts';
import { seenBefore, versionsIn, type Seen } from '../../domain/keeping/sightings.ts';
import { isBeginning, isWhole, versionOf } from '../../domain/keeping/version.ts';
import type { PersonalNote } from '../../domain/notes/note.ts';
import { keptArticleOf, textOfVersion } from '../../storage/kept/find.ts';
import { keepSight } from '../../storage/kept/keep.ts';
import { pack } from '../../storage/kept/packed.ts';
import type { Database } from '../../storage/schema.ts';
import { compare } from '../changes/compare.ts';
import { alsoRead } from '../stories/alsoRead.ts';
import { articleNotesFor, sketchFor } from '../notes/articleNotes.ts';
import { placesOf } from '../notes/places.ts';
import { servedKeys } from '../notes/sameArticle.ts';
import { aspectsOf } from './aspects.ts';

/** A page that goes on loading has done so by then. */
const GROWS_MS = 10 * 60_000;

/** In so many versions before the last it is looked for whether a text goes back. */
const MOST_EARLIER = 5;

const NOTHING: SeenArticle = { isUndecided: false, kept: null, changed: null, lost: [], also: null };

/**
 * Tells what has changed in an article since the reader last saw it, then keeps it as they see it now; neither where
 * they have not said so. Idempotent: asked again of one reading it tells the same.
 *
 * @param reading - of what the reader sees, with its wording
 */
export async function sawArticle(
  database: Database,
  reading: ArticleReading,
  keeping: Keeping,
  now: Date,
): Promise<SeenArticle> {
  if (keeping.of === null) return { ...NOTHING, isUndecided: true };
  if (keeping.of === 'never') return NOTHING;
  const { article } = reading;
  const notes = await articleNotesFor(database, article);
  if (keeping.of === 'noted' && notes.length === 0) return NOTHING;
  const again = await seenAgain(database, reading, now);
  if (again === null) return NOTHING;
  const { text, sketch, before, seen, known, changed } = again;
  const lost = before ? await lostPassages(database, before, { notes, reading }) : [];
  if (!isWhole(text) || changed?.changes.partial === true)
    return { ...NOTHING, kept: before, changed, lost, also: before && (await alsoRead(database, before, text)) };
  const kept = await keepSight(
    database,
    {
      article: aspectsOf(article, text, sketch),
      seen,
      packed: await pack(JSON.stringify(text)),
      sameAs: before?.id ?? null,
      grown: known?.grown ?? null,
    },
    keeping.megabytes,
  );
  return { ...NOTHING, kept, changed, lost, also: await alsoRead(database, kept, text) };
}

/**
 * What has changed in an article since the reader last saw it, before its wording is known: so that the line that says
 * so comes with the report and moves nothing later. Keeps nothing.
 */
export async function changedSince(
  database: Database,
  reading: ArticleReading,
  keeping: Keeping,
  now: Date,
): Promise<ChangedArticle | null> {
  if (keeping.of === null || keeping.of === 'never') return null;
  if (keeping.of === 'noted' && (await articleNotesFor(database, reading.article)).length === 0) return null;
  return (await seenAgain(database, reading, now))?.changed ?? null;
}

/** An article beside what is kept of it; null of one that has no address or text to be known by. */
async function seenAgain(database: Database, reading: ArticleReading, now: Date) {
  const { article, readingId } = reading;
  const keys = servedKeys(article);
  const text = keptTextOf(reading);
  if (keys.length === 0 || text.blocks.length === 0) return null;
  const sketch = sketchFor(article.text);
  const before = await keptArticleOf(database, { keys, sketch });
  const seen: Seen = { version: versionOf(text), readingId, now: now.toISOString() };
  const known = before && (await knownOf(database, before, seen, text));
  return { text, sketch, before, seen, known, changed: known && (await changesOf(database, known, seen, text)) };
}

/** What is known of an article that is seen again. */
interface Known {
  id: string;
  sightings: KeptArticle['sightings'];
  /** What it is compared with, and its text; null where there is nothing to compare. */
  base: { since: string; text: KeptText } | null;
  /** The version seen last, where that was no more than the beginning of a page that was loading. */
  grown: string | null;
}

async function knownOf(database: Database, { id, sightings }: KeptArticle, seen: Seen, text: KeptText): Promise<Known> {
  const textOf = (version: string) => textOfVersion(database, id, version);
  const last = sightings.at(-1);
  const isLoading =
    last !== undefined &&
    last.version !== seen.version &&
    isSameLoad(last.readingId, seen.readingId) &&
    Math.abs(Date.parse(seen.now) - Date.parse(last.from)) < GROWS_MS;
  const lastText = isLoading ? await textOf(last.version) : null;
  const hasGrown = last !== undefined && lastText !== null && isBeginning(lastText, text);
  const whole = hasGrown ? sightings.slice(0, -1) : sightings;
  const base = seenBefore(whole, seen);
  const baseText = base && (base === last && lastText ? lastText : await textOf(base.version));
  return {
    id,
    sightings: whole,
    base: base && baseText && { since: base.until, text: baseText },
    grown: hasGrown ? last.version : null,
  };
}

async function changesOf(
  database: Database,
  { id, sightings, base }: Known,
  seen: Seen,
  text: KeptText,
): Promise<ChangedArticle | null> {
  if (base === null) return null;
  const elapsed = Math.max(0, Date.parse(seen.now) - Date.parse(base.since));
  const before = sightings.filter(({ until }) => until < base.since);
  const earlier = versionsIn(before).slice(-MOST_EARLIER);
  const damaged = { ...text, blocks: [] };
  const textsOf = async () => {
    const texts = await Promise.all(earlier.map((version) => textOfVersion(database, id, version)));
    return texts.map((one) => one ?? damaged);
  };
  const changes = await compare(base.text, text, { elapsed, versions: textsOf });
  if (changes.same) return null;
  // With its headline, or by its text alone.
  const back = changes.backTo === null ? seen.version : earlier[changes.backTo];
  return {
    since: base.since,
    changes,
    backTo: before.findLast(({ version }) => version === back)?.until ?? null,
    before: changes.rewritten ? base.text.blocks.map((block) => block.text) : null,
  };
}

/** The paragraphs in which passages of notes stood whose words are gone, as they were seen last. */
async function lostPassages(
  database: Database,
  { id, sightings }: KeptArticle,
  { notes, reading }: { notes: readonly PersonalNote[]; reading: ArticleReading },
): Promise<LostPassage[]> {
  const gone = new Set(
    placesOf(reading.article, notes).flatMap(({ noteId, status }) => (status === 'orphaned' ? noteId : [])),
  );
  const wanted = new Map(
    notes.flatMap(({ id: noteId, passage }) => (passage && gone.has(noteId) ? [[noteId, passage.exact]] : [])),
  );
  const found: LostPassage[] = [];
  for (const version of versionsIn(sightings).toReversed()) {
    if (wanted.size === 0) break;
    const text = await textOfVersion(database, id, version);
    const seen = sightings.findLast((one) => one.version === version)?.until ?? '';
    for (const [noteId, exact] of wanted) {
      const block = text?.blocks.find((one) => one.text.includes(exact));
      if (!block) continue;
      found.push({ noteId, paragraph: block.text, seen });
      wanted.delete(noteId);
    }
  }
  return found;
}
