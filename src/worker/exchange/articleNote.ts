import { CONTEXT_LENGTH, MAX_PASSAGE, type Passage } from '../../domain/notes/passage.ts';
import {
  MAX_AUTHORS,
  MAX_BODY,
  MAX_DATE,
  MAX_SHORT,
  MAX_TAG,
  MAX_TAGS,
  MAX_URL,
  PersonalNote,
  type Subject,
} from '../../domain/notes/note.ts';
import { contentHashOf } from '../../domain/notes/contentHash.ts';
import { pageKeysAt } from '../../domain/pageKeys.ts';
import { topicSubject } from '../../domain/notes/topicSubject.ts';
import type { IncomingNote } from './incoming.ts';
import { recordRefusal, type RecordRefusal } from '../../messages/fileProblem.ts';
import { quoted } from './text/quotation.ts';
import { stableUuid } from './text/stableUuid.ts';

/** What another program's record says of a note on an article. */
export interface FoundNote {
  /** What the record is known by: the same name gives the same note. */
  name: string;
  url: string;
  title: string;
  body: string;
  tags: readonly string[];
  quote: { exact: string; prefix?: string | undefined; suffix?: string | undefined; start?: number | undefined } | null;
  /** ISO 8601 in UTC; without one the note is dated by its import. */
  created: string | null;
  updated?: string | null | undefined;
  authors?: readonly string[];
  outlet?: string;
  published?: string | null;
  /** It may stand in a book, which is on no page of the web. */
  book?: boolean;
}

/**
 * A note made from another program's record. Names that are too long are shortened; texts never are. It has passed the
 * schema it will be read back with: what that refuses must not count as taken in, since nobody would ever see it.
 *
 * @param now - the moment of the import
 * @returns what is wrong with the record, when no note can be made of it
 */
export async function articleNote(found: FoundNote, now: string): Promise<IncomingNote | RecordRefusal> {
  const exact = found.quote?.exact.trim() ?? '';
  const title = short(found.title.trim()) || short(found.url);
  const subject = subjectOf(found, title);
  if (subject === null) return { code: 'no-address' };
  if (exact === '' && found.body.trim() === '' && found.tags.length === 0) return { code: 'nothing-said' };
  const isPassage = exact !== '' && subject.kind === 'article';
  // What stands in a book has no place in a page: it is quoted.
  const body = exact === '' || isPassage ? found.body : [quoted(exact), found.body].filter(Boolean).join('\n\n');
  if (exact.length > MAX_PASSAGE || body.length > MAX_BODY || found.url.length > MAX_URL) return { code: 'too-long' };
  const created = found.created ?? now;
  const updated = found.updated ?? created;
  const made: PersonalNote = {
    id: await stableUuid(found.name),
    subject,
    passage: isPassage ? passageOf(exact, found.quote) : null,
    body,
    tags: tagsOf(found.tags),
    origin: {
      url: found.url,
      title,
      authors: (found.authors ?? []).slice(0, MAX_AUTHORS).map(short),
      outlet: short(found.outlet ?? hostOf(found.url)),
      published: found.published?.slice(0, MAX_DATE) ?? null,
    },
    created,
    updated: updated < created ? created : updated,
    deleted: null,
    rivals: [],
  };
  const record = { contentHash: contentHashOf(made), updated: found.updated ?? found.created };
  const read = PersonalNote.safeParse({ ...made, record }, { reportInput: true });
  return read.success ? { note: read.data } : recordRefusal(read.error);
}

/** The article at the address; a book has none and is a topic, known by its title without its subtitle. */
function subjectOf({ url, title, book = false }: FoundNote, label: string): Subject | null {
  const keys = pageKeysAt(url);
  if (keys.length > 0) return { kind: 'article', keys, label };
  if (!book || url !== '') return null;
  const phrases = [
    title,
    title.split(/(?:(?<!\s)\s+)?[:(–—]/, 1)[0] ?? '',
    title.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '),
  ];
  const topic = phrases.map((phrase) => topicSubject([phrase])).find((subject) => subject !== null);
  return topic ? { ...topic, label } : null;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

const short = (text: string): string => text.slice(0, MAX_SHORT);

/** Tags as a note keeps them: trimmed, none twice, none empty. */
export function tagsOf(tags: readonly string[]): string[] {
  const trimmed = tags.map((tag) => tag.trim().slice(0, MAX_TAG)).filter(Boolean);
  return [...new Set(trimmed)].slice(0, MAX_TAGS);
}

/** Others count positions in other texts than ours: where they say is where to look first, and no more. */
function passageOf(exact: string, quote: FoundNote['quote']): Passage {
  const said = Math.max(0, Math.trunc(quote?.start ?? 0));
  const start = Number.isSafeInteger(said + exact.length) ? said : 0;
  return {
    exact,
    prefix: quote?.prefix?.slice(-CONTEXT_LENGTH) ?? '',
    suffix: quote?.suffix?.slice(0, CONTEXT_LENGTH) ?? '',
    start,
    end: start + exact.length,
  };
}
