import { parse } from 'yaml';
import * as z from 'zod/mini';
import { PersonalNote } from '../../domain/notes/note.ts';
import { SubjectKind } from '../../domain/keys/subjectKey.ts';
import { articleNote, tagsOf, withoutHtml } from './articleNote.ts';
import { contentHashOf } from '../../domain/notes/contentHash.ts';
import { withForebears } from '../../domain/notes/lineage.ts';
import { vaultTag } from './markdown.ts';
import { emptyContent, type FileContent, type IncomingNote } from './incoming.ts';
import { problemIn, refusalIn, type FileProblem } from '../../messages/fileProblem.ts';

/** Properties are written by hand: one value or several, a date or a number for a text. */
const texts = z.pipe(
  z.transform((value: unknown) => {
    // `[[Mira Holt]]` without quotation marks is a list in a list.
    const values: unknown[] = [value].flat(Infinity);
    return values.flatMap((one) => (/^(?:string|number|boolean)$/.test(typeof one) ? String(one) : []));
  }),
  z.array(z.string()),
);
/** As Obsidian takes them: a list, or one text with commas or spaces between. */
const filed = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? value.split(/[\s,]+/) : value)),
  texts,
);

const FrontMatter = z.object({
  id: texts,
  aliases: texts,
  tags: filed,
  about: texts,
  source: texts,
  url: texts,
  title: texts,
  author: texts,
  outlet: texts,
  published: texts,
  created: texts,
  updated: texts,
  'sidelight-keys': texts,
  'sidelight-tags': texts,
  'sidelight-place': texts,
  'sidelight-lineage': texts,
});
type FrontMatter = z.infer<typeof FrontMatter>;

/** A note from a Markdown file: ours, a clipping of Obsidian's, or any that names its `source`. */
export async function parseMarkdown(name: string, text: string, now: string): Promise<FileContent> {
  const content = emptyContent('markdown');
  const found = await noteOf(name, text, now);
  if ('note' in found) content.notes.push(found);
  else content.problems.push(found);
  return content;
}

async function noteOf(name: string, content: string, now: string): Promise<IncomingNote | FileProblem> {
  // A file saved on Windows has such breaks throughout; one among others belongs to the note.
  const text = /(?:^|[^\r])\n/.test(content) ? content : content.replaceAll('\r\n', '\n');
  const [, yaml, rest = ''] = /^\uFEFF?---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(text) ?? [];
  if (yaml === undefined) return problemIn(name, 'no-front-matter');
  const front = readFrontMatter(yaml);
  if (typeof front === 'string') return problemIn(name, 'bad-front-matter', { detail: front });
  const own = ownNote(front, rest);
  if (own) return { note: own };
  const [url = ''] = [...front.source, ...front.url];
  const title = front.title[0] ?? name.replace(/^.*\//, '').replace(/\.md$/i, '');
  const body = rest.trim();
  const note = await articleNote(
    {
      name: `markdown ${front.id[0] ?? JSON.stringify([url, front.title[0] ?? null, body])}`,
      url,
      title,
      body,
      tags: front.tags.map((tag) => tag.replace(/^#/, '')),
      quote: null,
      created: front.created[0] ?? null,
      updated: front.updated[0],
      authors: front.author.map(withoutLink),
      ...(front.outlet[0] === undefined ? {} : { outlet: withoutLink(front.outlet[0]) }),
      published: front.published[0] ?? null,
    },
    now,
  );
  return 'code' in note ? refusalIn(name, note, { detail: withoutHtml(url) }) : note;
}

/** The properties, or what the parser says is wrong with them. */
function readFrontMatter(yaml: string): FrontMatter | string {
  try {
    const parsed = FrontMatter.safeParse(parse(yaml, { maxAliasCount: 0, logLevel: 'error' }) ?? {});
    return parsed.success ? parsed.data : '';
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
  }
}

/** The note a file of ours was made from; null for another, or when what belongs to it has been changed beyond recognition. */
function ownNote(front: FrontMatter, rest: string): PersonalNote | null {
  const [about = ''] = front.about;
  const keys = front['sidelight-keys'];
  if (keys.length === 0) return null;
  const place = front['sidelight-place'];
  const { quote, body } = place.length >= 4 ? quoteAndBody(rest) : { quote: null, body: bodyOf(rest) };
  const [prefix, suffix, start, end, times, ...beside] = place;
  const kind = SubjectKind.safeParse(about === 'passage' ? 'article' : about).data;
  const note = PersonalNote.safeParse({
    id: front.id[0],
    subject: { kind, keys, label: front.aliases[0] ?? '' },
    passage:
      quote === null
        ? null
        : {
            exact: quote,
            prefix,
            suffix,
            start: Number(start),
            end: Number(end),
            ...(times !== undefined && { elsewhere: { times: Number(times), beside: pairsOf(beside) } }),
          },
    body,
    tags: tagsOf(ownTags(front)),
    origin: {
      url: front.source[0] ?? '',
      title: front.title[0] ?? '',
      authors: front.author.map(withoutLink),
      outlet: withoutLink(front.outlet[0] ?? ''),
      published: front.published[0] ?? null,
    },
    created: front.created[0],
    updated: front.updated[0],
    deleted: null,
    rivals: [],
  }).data;
  return note ? withLineage(note, front['sidelight-lineage'][0]) : null;
}

/** A note with what its file says of the texts it came from (see markdown.ts): itself where that is missing or damaged. */
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

function quoteAndBody(rest: string): { quote: string | null; body: string } {
  const lines = rest.replace(/^\r?\n/, '').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('>'));
  const quoted = lines.slice(0, end === -1 ? undefined : end).map((line) => line.replace(/^> ?/, ''));
  if (quoted.length === 0) return { quote: null, body: bodyOf(rest) };
  const body = end === -1 ? '' : bodyOf(lines.slice(end).join('\n'));
  return { quote: quoted.join('\n'), body };
}

/** `[[Mira Holt|Mira]]` as `Mira Holt`. */
const withoutLink = (name: string): string => name.replace(/^\[\[([^|\]]*)(?:\|[^\]]*)?\]\]$/, '$1');
