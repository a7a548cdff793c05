import type { Named, Phrase, Statement } from './name.ts';

/**
 * Puts sets together, the one that wins first: a subject of several sets is one, with the notes of the first set if
 * that was written by hand, else with all.
 *
 * @param isOne - whether two subjects that share a phrase are the same; of those, one written by hand keeps its own
 * notes only
 */
export function merge(
  byHand: Named[],
  data: Named[][],
  isOne: (phrase: Phrase, known: Named, found: Named) => boolean,
): Named[] {
  const merged: Named[] = [];
  const owners = new Map<string, Named>();
  const ids = new Set<string>();
  for (const found of byHand) add(found);
  const written = new Set(merged);
  for (const found of data.flat()) {
    const owner = found.phrases
      .map((phrase) => ({ phrase, known: owners.get(phrase.text) }))
      .find(({ phrase, known }) => known !== undefined && isOne(phrase, known, found))?.known;
    if (!owner) {
      add(found);
      continue;
    }
    if (!written.has(owner)) {
      owner.notes = [...owner.notes, ...found.notes].toSorted(newestFirst);
      owner.phrases = owner.phrases.map((phrase) => loosened(phrase, found.phrases));
    }
    own(
      owner,
      found.phrases.filter((phrase) => !owners.has(phrase.text)),
    );
  }
  return withoutShared(merged);

  function add(found: Named): void {
    const subject = { ...found, id: freeId(found.id), phrases: [] };
    merged.push(subject);
    own(subject, found.phrases);
  }

  function own(subject: Named, phrases: Phrase[]): void {
    subject.phrases = [...subject.phrases, ...phrases];
    for (const { text } of phrases) if (!owners.has(text)) owners.set(text, subject);
  }

  function freeId(id: string): string {
    let free = id;
    for (let count = 2; ids.has(free); count++) free = `${id}-${count}`;
    ids.add(free);
    return free;
  }
}

/** What holds before what held once, then the newer. */
const newestFirst = (a: Statement, b: Statement): number =>
  Number(a.status === 'former') - Number(b.status === 'former') || b.asOf.localeCompare(a.asOf);

/** A phrase with the words of both sets, or with none if one of them needs none. */
function loosened(phrase: Phrase, others: Phrase[]): Phrase {
  const other = others.find(({ text }) => text === phrase.text);
  if (!other || phrase.near === undefined) return phrase;
  const { near, ...rest } = phrase;
  return other.near === undefined ? rest : { ...rest, near: [...new Set([...near, ...other.near])] };
}

/** Leaves a phrase of several subjects only to those who need words near it that no other of them has. */
function withoutShared(subjects: Named[]): Named[] {
  const uses = Map.groupBy(
    subjects.flatMap(({ id, phrases }) => phrases.map((phrase) => ({ id, ...phrase }))),
    ({ text }) => text,
  );
  const settled = (id: string, phrase: Phrase): Phrase[] => {
    const others = (uses.get(phrase.text) ?? []).filter((use) => use.id !== id);
    if (others.length === 0) return [phrase];
    if (others.some((use) => use.near === undefined)) return [];
    const taken = new Set(others.flatMap((use) => use.near ?? []).map((word) => word.toLowerCase()));
    const near = phrase.near?.filter((word) => !taken.has(word.toLowerCase())) ?? [];
    return near.length > 0 ? [{ ...phrase, near }] : [];
  };
  return subjects
    .map((subject) => ({ ...subject, phrases: subject.phrases.flatMap((phrase) => settled(subject.id, phrase)) }))
    .filter(({ phrases }) => phrases.length > 0);
}
