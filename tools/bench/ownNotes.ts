import type { Article } from '../../src/domain/article/article.ts';
import type { Database } from '../../src/storage/schema.ts';
import { passageAt } from '../../src/domain/notes/passage.ts';
import type { PersonalNote, Subject } from '../../src/domain/notes/note.ts';
import { articleKey, authorKey, outletKey } from '../../src/domain/keys/subjectKey.ts';
import { sketchOf } from '../../src/domain/notes/textSketch.ts';
import { linkSubject } from '../../src/domain/notes/linkSubject.ts';
import { topicSubject } from '../../src/domain/notes/topicSubject.ts';

/** A reader's own notes in any number, of which {@link MATCHING} apply to one article; the same at every run. */

/** Of each kind so many apply to the article. */
const MATCHING = { article: 20, author: 5, outlet: 5, link: 5, topic: 5 };
/**
 * Every tenth note is on a topic of its own, every twentieth on a link; the others are on articles, authors and
 * outlets.
 */
const EVERY = { topic: 10, link: 20, author: 15, outlet: 50 };
const NOTES_AN_ARTICLE = 5;
/** Characters of a passage, and from one to the next in the article. */
const PASSAGE = 120;
const APART = 500;
const BATCH = 2000;

/** Stores them, with a sketch of every article that is noted on. */
export async function fillOwnNotes(database: Database, article: Article, count: number): Promise<number> {
  const applying = [...matching(article)];
  for (let start = 0; start < count; start += BATCH) {
    const transaction = database.transaction(['personalNotes', 'textSketches'], 'readwrite');
    for (let index = start; index < Math.min(start + BATCH, count); index++) {
      const [subject, passage = null] = applying[index] ?? [otherSubject(index)];
      void transaction.objectStore('personalNotes').put(noteOn(subject, passage, index));
      const [key = ''] = subject.keys;
      if (subject.kind !== 'article' || index % NOTES_AN_ARTICLE > 0) continue;
      // Sketches of texts that have nothing in common: numbers of their own.
      const sketch = sketchOf(Array.from({ length: 100 }, (_, word) => `w${index * 100 + word}`).join(' '));
      if (sketch) void transaction.objectStore('textSketches').put({ key, keys: subject.keys, ...sketch });
    }
    await transaction.done;
  }
  return count;
}

function* matching({ text, url, links }: Article): Generator<[Subject, PersonalNote['passage']?]> {
  const page: Subject = { kind: 'article', keys: [articleKey(url) ?? ''], label: 'Made up' };
  for (let at = 0; at < MATCHING.article; at++) yield [page, passageAt(text, at * APART, at * APART + PASSAGE)];
  for (let at = 0; at < MATCHING.author; at++)
    yield [{ kind: 'author', keys: [authorKey('Writer Number1')], label: 'Writer Number1' }];
  for (let at = 0; at < MATCHING.outlet; at++)
    yield [{ kind: 'outlet', keys: [outletKey('paper-0.example')], label: 'Paper 0' }];
  for (const { url: linked } of links.slice(0, MATCHING.link)) {
    const subject = linkSubject(linked, '');
    if (subject) yield [subject];
  }
  const words = text.split(' ');
  for (let at = 0; at < MATCHING.topic; at++) {
    const subject = topicSubject([words.slice(at * 100, at * 100 + 3).join(' ')]);
    if (subject) yield [subject];
  }
}

function otherSubject(index: number): Subject {
  const topic = index % EVERY.topic === 0 ? topicSubject([`topic number${index}`, `alias number${index}`]) : null;
  const link = index % EVERY.link === 1 ? linkSubject(`https://linked.example/${index}`, '') : null;
  if (topic ?? link) return topic ?? link ?? otherSubject(index + 1);
  if (index % EVERY.author === 2)
    return { kind: 'author', keys: [authorKey(`Author ${index % 1000}`)], label: `Author ${index % 1000}` };
  if (index % EVERY.outlet === 3)
    return { kind: 'outlet', keys: [outletKey(`outlet-${index % 500}.example`)], label: 'Outlet' };
  const article = Math.floor(index / NOTES_AN_ARTICLE);
  return { kind: 'article', keys: [`article:elsewhere.example/story/${article}`], label: `Story ${article}` };
}

function noteOn(subject: Subject, passage: PersonalNote['passage'], index: number): PersonalNote {
  const time = new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString();
  return {
    id: crypto.randomUUID(),
    subject,
    passage,
    body: `Note ${index}: ${'a thought in some words. '.repeat(1 + (index % 20))}`,
    tags: [`tag ${index % 50}`],
    origin: {
      url: `https://elsewhere.example/story/${index}`,
      title: `Story ${index}`,
      authors: [`Author ${index % 1000}`],
      outlet: `Outlet ${index % 500}`,
      published: '2026-01-01',
    },
    created: time,
    updated: time,
    deleted: null,
    rivals: [],
  };
}
