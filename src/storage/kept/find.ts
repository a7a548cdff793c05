import { KeptText } from '../../domain/changes/keptText.ts';
import { KEPT_BANDS, KeptArticle, KeptVersion, versionId } from '../../domain/keeping/keptArticle.ts';
import type { SubjectKey } from '../../domain/keys/subjectKey.ts';
import { resemblance, SAME_TEXT, type TextSketch } from '../../domain/notes/textSketch.ts';
import { parseRecords } from '../parseRecords.ts';
import type { Database } from '../schema.ts';
import { unpack } from './packed.ts';

type Sketch = Pick<TextSketch, 'bands' | 'values'>;

/** The keys and the sketch of an article that was read now. */
interface Wanted {
  /** Of the addresses it was served at. */
  keys: readonly SubjectKey[];
  /** Null of a text too short for one. */
  sketch: Sketch | null;
}

/** The kept article that one is: by its own address, else by its text. Null where none is. */
export async function keptArticleOf(database: Database, { keys, sketch }: Wanted): Promise<KeptArticle | null> {
  const { store } = database.transaction('keptArticles');
  const atAddress = await Promise.all(keys.map((key) => store.index('keys').getAll(key)));
  const [known] = parseRecords(KeptArticle, atAddress.flat());
  if (known || sketch === null) return known ?? null;
  const alike = (
    await Promise.all(sketch.bands.slice(0, KEPT_BANDS).map((band) => store.index('bands').getAll(band)))
  ).flat();
  const unique = [...new Map(alike.map((record) => [record.id, record])).values()];
  const same = parseRecords(KeptArticle, unique)
    .map((article) => ({ article, likeness: resemblance(sketch, article) }))
    .filter(({ likeness }) => likeness >= SAME_TEXT);
  return same.toSorted((a, b) => b.likeness - a.likeness)[0]?.article ?? null;
}

/** The text of a kept version; null where it is gone or damaged. */
export async function textOfVersion(database: Database, articleId: string, version: string): Promise<KeptText | null> {
  const record = await database.get('keptVersions', versionId(articleId, version));
  const [stored] = parseRecords(KeptVersion, record ? [record] : []);
  return stored ? unpackKept(stored.packed) : null;
}

/** The text of a version, unpacked and parsed; null where it is damaged. */
export async function unpackKept(packed: Uint8Array): Promise<KeptText | null> {
  try {
    return parseRecords(KeptText, [JSON.parse(await unpack(packed))])[0] ?? null;
  } catch (error) {
    console.error('Sidelight: a kept text could not be read', error);
    return null;
  }
}
