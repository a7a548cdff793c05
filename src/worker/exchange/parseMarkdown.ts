import * as z from 'zod/mini';
import { Instant } from '../../domain/text/instant.ts';
import { PersonalNote } from '../../domain/notes/note.ts';
import { articleKey, SubjectKind } from '../../domain/keys/subjectKey.ts';
import { contentHashOf } from '../../domain/notes/contentHash.ts';
import { withForebears } from '../../domain/notes/lineage.ts';
import { tagsOf } from './articleNote.ts';
import { noFinds, type Finds, type FoundRecord } from './foundNotes.ts';
import { incomingOwn } from './incoming.ts';
import { vaultTag } from './markdown.ts';
import { inlineTags, marksIn, type FoundQuote } from './programs/obsidian.ts';
import { instantOf } from './text/dates.ts';
import { readFrontMatter, splitFrontMatter, type FrontMatter } from './text/frontMatter.ts';
import { unescaped } from './text/quotation.ts';
import { withoutLink, webAddressIn } from './text/links.ts';
import { problemIn, schemaProblem, type FileProblem } from '../../messages/fileProblem.ts';

/**
 * The note of a Markdown file: ours, a clipping of Obsidian's, or any that names its page. What is highlighted in it
 * becomes a note of its own.
 *
 * @param now - the moment of the import, for a file of ours whose dates cannot be read
 */
export function parseMarkdown(name: string, content: string, now: string): Finds {
  const finds = noFinds('markdown');
  // A file saved on Windows has such breaks throughout; one among others belongs to the note.
  const text = /(?:^|[^\r])\n/.test(content) ? content : content.replaceAll('\r\n', '\n');
  const parts = splitFrontMatter(text);
  if (!parts) return { ...finds, problems: [problemIn(name, 'no-front-matter')] };
  const front = readFrontMatter(parts.yaml);
  if (typeof front === 'string')
    return { ...finds, problems: [problemIn(name, 'bad-front-matter', { detail: front })] };
  if (isOwn(front)) return ownNote(name, front, parts.rest, now);
  return { ...finds, records: recordsOf(name, front, parts.rest.trim()) };
}

/** How the names of Markdown files end. */
export const MARKDOWN_NAME = /\.(?:md|markdown)$/i;

/** A clipping: its text as a note on its page, and each highlight in it as one on that passage. */
function recordsOf(file: string, front: FrontMatter, body: string): FoundRecord[] {
  const stem = file.replace(/^.*\//, '').replace(MARKDOWN_NAME, '');
  const common = {
    file,
    place: front.source[0] === undefined ? {} : { detail: front.source[0] },
    url: front.source.map(webAddressIn).find((address) => address !== null) ?? '',
    title: front.title[0] ?? stem,
    tags: tagsOf([...front.tags.map((tag) => tag.replace(/^#/, '')), ...inlineTags(body)]),
    created: front.created[0] ?? null,
    updated: front.updated[0] ?? null,
    authors: front.author.map(withoutLink),
    ...(front.outlet[0] === undefined ? {} : { outlet: withoutLink(front.outlet[0]) }),
    published: front.published[0] === undefined ? null : withoutLink(front.published[0]),
  };
  const page: FoundRecord = { ...common, id: front.id[0] ?? '', known: [stem], body, quote: null };
  const markOf = (quote: FoundQuote): FoundRecord => ({
    ...common,
    id: '',
    known: [stem, quote.exact],
    body: '',
    quote,
  });
  return [page, ...marksIn(body).map(markOf)];
}

/** Of ours as long as it has its id, and its keys or what makes them anew. */
const isOwn = ({ id, about, 'sidelight-keys': keys, source }: FrontMatter): boolean =>
  z.uuid().safeParse(id[0]).success &&
  (keys.length > 0 || (/^(?:article|passage)$/.test(about[0] ?? '') && articleKey(source[0] ?? '') !== null));

/** The note a file of ours was made from, whatever a vault has made of its dates and the order of its properties. */
function ownNote(file: string, front: FrontMatter, rest: string, now: string): Finds {
  const finds = noFinds('markdown');
  const [about = ''] = front.about;
  const place = front['sidelight-place'];
  const isQuoted = place.length >= 4 || about === 'passage';
  const { quote, body } = isQuoted
    ? quoteAndBody(rest, front['sidelight-quote'][0])
    : { quote: null, body: bodyOf(rest) };
  const kind = SubjectKind.safeParse(about === 'passage' ? 'article' : about).data;
  const url = front.source[0] ?? '';
  const keys = front['sidelight-keys'].length > 0 ? front['sidelight-keys'] : [articleKey(url) ?? ''];
  const created = momentOf(front.created[0]);
  const updated = momentOf(front.updated[0]);
  const [name, since = updated ?? now] = front['sidelight-color'];
  const begun = created ?? (updated !== null && updated < now ? updated : now);
  const parsed = PersonalNote.safeParse(
    {
      id: front.id[0],
      subject: { kind, keys, label: front.aliases[0] ?? front.title[0] ?? '' },
      passage: quote === null ? null : passageOf(quote, place),
      body,
      tags: tagsOf(ownTags(front)),
      origin: {
        url,
        title: front.title[0] ?? '',
        authors: front.author.map(withoutLink),
        outlet: withoutLink(front.outlet[0] ?? ''),
        published: front.published[0] ?? null,
      },
      created: begun,
      updated: isInstant(front.updated[0]) ? front.updated[0] : laterOf(updated ?? now, begun),
      deleted: null,
      rivals: [],
      ...(name !== undefined && { color: { name, since } }),
    },
    { reportInput: true },
  );
  if (!parsed.success) return { ...finds, problems: [schemaProblem(file, parsed.error)] };
  const note = withLineage(parsed.data, front['sidelight-lineage'][0]);
  const undated = (['created', 'updated'] as const).filter(
    (field) => momentOf(front[field][0]) === null && note[field] === parsed.data[field],
  );
  const problems: FileProblem[] = undated.map((path) =>
    problemIn(file, 'bad-date', { path, detail: front[path][0] ?? '' }),
  );
  return { ...finds, own: [incomingOwn(note)], problems };
}

/**
 * A note with what its file says of the texts it came from (see markdown.ts): itself where that is missing or damaged.
 */
function withLineage(note: PersonalNote, lineage: string | undefined): PersonalNote {
  const versions = lineage?.split(' ') ?? [];
  const [updated, hash] = [versions.pop(), versions.pop()];
  // Plugins of a vault date what they only touch: what still says the same is as it was.
  const isUnchanged = updated !== undefined && hash === contentHashOf(note);
  const known = isUnchanged
    ? withForebears({ ...note, updated }, versions.slice(0, -1))
    : withForebears(note, versions);
  return PersonalNote.safeParse(known).data ?? note;
}

const laterOf = (a: string, b: string): string => (Date.parse(a) < Date.parse(b) ? b : a);

/** As we wrote it, or as a plugin of the vault writes dates. */
const momentOf = (date = ''): string | null => (isInstant(date) ? date : instantOf(date, null));
const isInstant = (date = ''): boolean => Instant.safeParse(date).success;

/** Without its place, which somebody has taken out, a passage is still known by its words. */
function passageOf(exact: string, place: readonly string[]): object {
  const [prefix, suffix, start, end, times, ...beside] = place;
  if (place.length < 4) return { exact, prefix: '', suffix: '', start: 0, end: exact.length };
  const elsewhere = times !== undefined && { elsewhere: { times: Number(times), beside: pairsOf(beside) } };
  return { exact, prefix, suffix, start: Number(start), end: Number(end), ...elsewhere };
}

/** The tags of a file of ours by their own names, without those taken away in the vault, and with those added there. */
function ownTags({ tags, 'sidelight-tags': own }: FrontMatter): string[] {
  const here = new Set(tags.map((tag) => tag.replace(/^#/, '')));
  const written = new Set(own.map(vaultTag));
  const stays = (tag: string) => vaultTag(tag) === '' || here.has(vaultTag(tag));
  return [...own.filter(stays), ...[...here].filter((tag) => !written.has(tag))];
}

/** What stands before and behind places, of which both are written one after the other. */
const pairsOf = (beside: readonly string[]): { prefix: string; suffix: string | undefined }[] =>
  beside.flatMap((prefix, at) => (at % 2 === 0 ? [{ prefix, suffix: beside[at + 1] }] : []));

/** The file ends with one line break that is not the note's. */
const bodyOf = (rest: string): string => rest.replace(/^\r?\n/, '').replace(/\n$/, '');

function quoteAndBody(rest: string, signs: string | undefined): { quote: string | null; body: string } {
  const lines = rest.replace(/^\r?\n/, '').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('>'));
  const quoted = lines.slice(0, end === -1 ? undefined : end).map((line) => line.replace(/^> ?/, ''));
  if (quoted.length === 0) return { quote: null, body: bodyOf(rest) };
  const body = end === -1 ? '' : bodyOf(lines.slice(end).join('\n'));
  return { quote: (signs === 'escaped' ? quoted.map(unescaped) : quoted).join('\n'), body };
}
