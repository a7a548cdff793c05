import type { PersonalNote, Rival } from '../../../domain/notes/note.ts';
import { ownTextOf, textKeyOf } from '../../../domain/notes/saving.ts';
import { forebearsOf, lineageOf, versionOf, withForebears } from '../../../domain/notes/lineage.ts';
import { isSamePlace } from './samePlace.ts';

/** A text of either side or of both, relative to the stored note. */
export interface JoinedText {
  text: Rival;
  /** Its own, one for each side that has it: the same words may have been written twice. */
  versions: string[];
  /** Whether it is the own text of a side, not one of its others. */
  isOwn: { stored: boolean; incoming: boolean };
  /** The sides that have it. */
  sides: Set<Side>;
}

type Side = 'stored' | 'incoming';

/** The texts of two states of a note, each once, those of the stored one first. */
export function joinTexts(stored: PersonalNote, incoming: PersonalNote): JoinedText[] {
  const joined = new Map<string, JoinedText>();
  const add = (text: Rival, side: Side, isOwn: boolean) => {
    const key = textKeyOf(stored, text);
    const known = joined.get(key);
    if (known) {
      known.text = withForebears(known.text, [...lineageOf(text), ...forebearsOf(known.text)]);
      known.versions.push(versionOf(text));
      known.isOwn[side] ||= isOwn;
      known.sides.add(side);
    } else {
      const owner = { stored: false, incoming: false, [side]: isOwn };
      joined.set(key, { text, versions: [versionOf(text)], isOwn: owner, sides: new Set([side]) });
    }
  };
  const { subject, passage } = incoming;
  const isMoved = !isSamePlace(stored, incoming);
  const placed = (text: Rival): Rival => (isMoved && !text.place ? { ...text, place: { subject, passage } } : text);
  add(ownTextOf(stored, {}), 'stored', true);
  for (const rival of stored.rivals) add(rival, 'stored', false);
  add(placed(ownTextOf(incoming, {})), 'incoming', true);
  for (const rival of incoming.rivals) add(placed(rival), 'incoming', false);
  return [...joined.values()];
}

/**
 * The texts without those that ended: another was written in their place, and has their lineage.
 *
 * @param later - the side whose own text stays before the other's, where lineages do not tell; null for neither
 */
export function withoutEnded(texts: readonly JoinedText[], later: Side | null): JoinedText[] {
  const standing = new Set(texts);
  const end = (text: JoinedText, by: JoinedText) => {
    by.text = withForebears(by.text, [...lineageOf(text.text), ...forebearsOf(by.text)]);
    standing.delete(text);
  };
  // One after the other: whatever has ended, a text that came from it stands.
  for (const text of texts) {
    const by = [...standing].find((other) => other !== text && isFrom(other, text));
    if (by) end(text, by);
  }
  const [here, there] = (['stored', 'incoming'] as const).map((side) => [...standing].find(({ isOwn }) => isOwn[side]));
  // What a side has among its other texts was never ended there.
  if (here && there && here !== there) {
    if (later === 'stored' && !there.sides.has('stored')) end(there, here);
    if (later === 'incoming' && !here.sides.has('incoming')) end(here, there);
  }
  return [...standing];
}

/**
 * Whether a text came from another: by its forebears. Where each did, by words that were written twice, the latest
 * version tells.
 */
function isFrom(text: JoinedText, other: JoinedText): boolean {
  const has = (one: JoinedText, versions: readonly string[]) => {
    const forebears = forebearsOf(one.text);
    return versions.some((version) => forebears.includes(version));
  };
  const [isDescendant, isForebear] = [has(text, other.versions), has(other, text.versions)];
  if (isDescendant !== isForebear) return isDescendant;
  return isDescendant && has(text, [versionOf(other.text)]) && !has(other, [versionOf(text.text)]);
}
