import { lineageOf, forebearsOf, versionOf, withForebears } from '../../../domain/notes/lineage.ts';
import { MAX_TWINS, type PersonalNote, type Place, type Rival, type Twin } from '../../../domain/notes/note.ts';
import { ownTextOf, placeOf, textKeyOf } from '../../../domain/notes/saving.ts';

/** A text as one version of it, wherever it comes from, with the place it stands on. */
export type Text = Omit<Rival, 'twins' | 'place'> & { place: Place };

/**
 * Texts by their versions, those of one text each by itself. What stands is asked of versions and not of words: words
 * that were folded once could not be told from their twins by what came from one of them, and the order of joins would
 * decide.
 */
export type Pool = Map<string, Text>;

/** The versions that stand in a note. */
export function standingTexts(note: PersonalNote): Text[] {
  return [ownTextOf(note, {}), ...note.rivals].flatMap(({ twins = [], forebears, inTrash, updated, ...text }) =>
    [{ updated, forebears, inTrash }, ...twins].map((version) =>
      Object.assign({}, text, versionWith(version, note.deleted !== null), { place: placeOf(note, text) }),
    ),
  );
}

const versionWith = ({ updated, forebears, inTrash }: Twin, isTrashed: boolean): Twin => ({
  updated,
  ...(forebears && { forebears }),
  ...((isTrashed || inTrash) && { inTrash: true as const }),
});

/** A text that has come from further versions too; what it knew first counts as later. */
export function withLineage(text: Text, versions: readonly string[]): Text {
  const { forebears } = withForebears(text, [
    ...versions.filter((version) => !forebearsOf(text).includes(version)),
    ...forebearsOf(text),
  ]);
  return { ...text, ...(forebears && { forebears }) };
}

/**
 * What stands as a note has it: of versions that say the same of the same place the latest, with the others as its
 * twins.
 */
export function withTwins(note: PersonalNote, pool: Pool): (Rival & { place: Place })[] {
  const same = Map.groupBy([...pool.values()].toSorted(latestFirst), (text) => textKeyOf(note, text));
  return [...same.values()].flatMap(([latest, ...others]) => {
    if (!latest) return [];
    const twins = others.slice(0, MAX_TWINS).map((twin) => versionWith(twin, false));
    const text = withLineage(latest, others.slice(MAX_TWINS).flatMap(lineageOf));
    return twins.length > 0 ? [Object.assign(text, { twins })] : [text];
  });
}

/** By code units, which every browser orders alike. */
export const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);
/** The later text first; of the same moment they are in the same order on every device. */
export const latestFirst = (a: Text, b: Text): number =>
  inOrder(b.updated, a.updated) || inOrder(versionOf(b), versionOf(a));
