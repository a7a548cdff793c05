import type { Article } from '../../domain/article/article.ts';
import type { PersonalNote } from '../../domain/notes/note.ts';
import { linkKeys, type SubjectKey } from '../../domain/keys/subjectKey.ts';
import { mayHold, type KeyFilter } from '../../domain/keys/keyFilter.ts';
import { phrasesIn, type PhraseUse } from '../packs/phrases.ts';
import { hashOf } from '../../domain/text/hash.ts';
import { ownAddress } from '../report/outlet.ts';
import type { NoteUse } from '../../domain/report/report.ts';
import { TOPIC_LANGUAGE } from '../../domain/notes/topicSubject.ts';

/** What an article mentions that the reader may have notes on: phrases in its text, and addresses. */
interface Mentions {
  keys: SubjectKey[];
  uses: PhraseUse[];
}

/** A reader with more topics than this in one article has made topics of everyday words. */
const MOST_TOPICS = 1000;

/**
 * The addresses an article links to and those it stands at, and the phrases of its text, as far as the filter knows
 * them.
 */
export function mentionsIn(article: Article, filter: KeyFilter): Mentions {
  const addresses = [...article.links.map(({ url }) => url), article.url, ownAddress(article)];
  const links = addresses.flatMap(linkKeys).filter((key) => mayHold([filter], hashOf(key)));
  const uses = phrasesIn(article.text, TOPIC_LANGUAGE, [filter], MOST_TOPICS);
  return { keys: [...new Set([...links, ...uses.map(({ key }) => key)])], uses };
}

/** Where each note on a topic applies first. */
export function usesOf(notes: readonly PersonalNote[], uses: readonly PhraseUse[]): NoteUse[] {
  const first = new Map<SubjectKey, PhraseUse>();
  for (const use of uses) if (!first.has(use.key)) first.set(use.key, use);
  return notes.flatMap(({ id, subject }) => {
    const [use] = subject.keys.flatMap((key) => first.get(key) ?? []).toSorted((a, b) => a.start - b.start);
    return use ? [{ noteId: id, start: use.start, end: use.end }] : [];
  });
}
