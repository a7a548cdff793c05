import { CONTEXT_LENGTH, MAX_PASSAGE, type Passage } from '../notes/passage.ts';
import { MAX_BODY, type PersonalNote } from '../notes/personalNote.ts';
import { articleKey } from '../notes/subject.ts';
import type { IncomingNote } from './incoming.ts';
import type { ProblemCode } from './problem.ts';
import { stableUuid } from './stableUuid.ts';

/** What another program's record says of a note on an article. */
export interface FoundNote {
  /** What the record is known by: the same id or, without one, the same text gives the same note. */
  name: string;
  url: string;
  title: string;
  body: string;
  tags: readonly string[];
  quote: { exact: string; prefix?: string | undefined; suffix?: string | undefined; start?: number | undefined } | null;
  /** Any date that JavaScript reads; without one the note is dated by its import. */
  created: string | null;
  updated?: string | null | undefined;
  authors?: readonly string[];
  outlet?: string;
  published?: string | null;
}

/** Lengths of the note's own schema. */
const [MOST_SHORT, MOST_TAGS, MOST_TAG, MOST_AUTHORS, MOST_DATE] = [1000, 50, 100, 50, 40];

/**
 * A note made from another program's record. Names that are too long are shortened; texts never are.
 *
 * @param now - the moment of the import
 * @returns what is wrong with the record, when no note can be made of it
 */
export async function articleNote(found: FoundNote, now: string): Promise<IncomingNote | ProblemCode> {
  const key = articleKey(found.url);
  if (key === null) return 'no-address';
  const exact = found.quote?.exact.trim() ?? '';
  if (exact === '' && found.body.trim() === '' && found.tags.length === 0) return 'nothing-said';
  if (exact.length > MAX_PASSAGE || found.body.length > MAX_BODY || found.url.length > 4096) return 'too-long';
  const created = instantOf(found.created) ?? now;
  const updated = instantOf(found.updated) ?? created;
  const title = short(found.title.trim()) || short(found.url);
  const note: PersonalNote = {
    id: await stableUuid(found.name),
    subject: { kind: 'article', keys: [key], label: title },
    passage: exact === '' ? null : passageOf(exact, found.quote),
    body: found.body,
    tags: tagsOf(found.tags),
    origin: {
      url: found.url,
      title,
      authors: (found.authors ?? []).slice(0, MOST_AUTHORS).map(short),
      outlet: short(found.outlet ?? new URL(found.url).hostname.replace(/^www\./, '')),
      published: found.published?.slice(0, MOST_DATE) ?? null,
    },
    created,
    updated: updated < created ? created : updated,
    deleted: null,
    rivals: [],
  };
  return { note, base: null };
}

const short = (text: string): string => text.slice(0, MOST_SHORT);

/** Tags as a note keeps them: trimmed, none twice, none empty. */
export function tagsOf(tags: readonly string[]): string[] {
  const trimmed = tags.map((tag) => tag.trim().slice(0, MOST_TAG)).filter(Boolean);
  return [...new Set(trimmed)].slice(0, MOST_TAGS);
}

/** Others count positions in other texts than ours: where they say is where to look first, and no more. */
function passageOf(exact: string, quote: FoundNote['quote']): Passage {
  const start = Math.max(0, Math.trunc(quote?.start ?? 0));
  return {
    exact,
    prefix: quote?.prefix?.slice(-CONTEXT_LENGTH) ?? '',
    suffix: quote?.suffix?.slice(0, CONTEXT_LENGTH) ?? '',
    start,
    end: start + exact.length,
  };
}

function instantOf(date: string | null | undefined): string | null {
  const time = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** HTML as plain text, for programs that keep their quotes so: tags go, entities are read. Nothing of it is ever shown as HTML. */
export function withoutHtml(text: string): string {
  if (!/<\/?[a-z][^>]*>/i.test(text)) return text;
  const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
  return text
    .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/gi, '')
    .replace(/<\/(?:p|div|li|h[1-6]|blockquote)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (entity, decimal, hex, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? entity;
      const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
    })
    .trim();
}
