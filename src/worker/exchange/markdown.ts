import { strToU8, zipSync, type Zippable } from 'fflate';
import { stringify } from 'yaml';
import { contentHashOf } from '../../domain/notes/contentHash.ts';
import { forebearsOf, versionOf } from '../../domain/notes/lineage.ts';
import type { Passage } from '../../domain/notes/passage.ts';
import { MAX_TAG, type PersonalNote } from '../../domain/notes/note.ts';
import { localDay } from '../../domain/time.ts';
import { safeName, uniqueNames } from '../../domain/text/fileNames.ts';
import { quoted } from './text/quotation.ts';

/** The folder in the archive: unpacked into a vault, the notes stand together. */
const FOLDER = 'Sidelight';

/** Zip knows no other years (APPNOTE 4.4.6). */
const [FIRST_DATE, LAST_DATE] = [Date.UTC(1981), Date.UTC(2098)];

type OnNote = (written: number) => void;

/** Notes as a zip of Markdown files, one a note, for an Obsidian vault. Those in the trash are left out. */
export function writeMarkdown(notes: readonly PersonalNote[], onNote: OnNote = () => undefined): Blob {
  const files: Zippable = {};
  const unique = uniqueNames();
  const kept = notes.filter(({ deleted }) => deleted === null);
  for (const [index, note] of kept.entries()) {
    const name = unique(`${localDay(new Date(note.created))} ${safeName(note.subject.label)}`);
    const changed = Math.min(Math.max(Date.parse(note.updated), FIRST_DATE), LAST_DATE);
    files[`${FOLDER}/${name}.md`] = [strToU8(markdownOf(note)), { mtime: changed, level: 6 }];
    onNote(index + 1);
  }
  return new Blob([zipSync(files)], { type: 'application/zip' });
}

/** What finds a passage again, besides its words. */
function placeOf({ prefix, suffix, start, end, elsewhere }: Passage): (string | number)[] {
  const beside = elsewhere?.beside.flatMap((other) => [other.prefix, other.suffix]) ?? [];
  return [prefix, suffix, start, end, ...(elsewhere ? [elsewhere.times, ...beside] : [])];
}

/** A file in a vault is edited soon after it was written, or long after: by then its own version is what counts. */
const MOST_VERSIONS = 8;

/**
 * Which texts the one of a file came from, for when it is read again: the latest versions and its own, the hash of what
 * it says, and its date.
 */
const lineageLine = (note: PersonalNote): string =>
  [...forebearsOf(note).slice(-MOST_VERSIONS), versionOf(note), contentHashOf(note), note.updated].join(' ');

/** One note: YAML front matter, the passage as a quotation, the text. */
export function markdownOf(note: PersonalNote): string {
  const { subject, passage, origin, tags, body, color } = note;
  const filed = tags.map(vaultTag).filter(Boolean);
  const quotation = passage ? quoted(passage.exact) : '';
  const front = {
    id: note.id,
    aliases: [subject.label],
    tags: [...new Set(filed)],
    about: passage && subject.kind === 'article' ? 'passage' : subject.kind,
    source: origin.url,
    title: origin.title,
    author: origin.authors.map(wikiLink),
    outlet: wikiLink(origin.outlet),
    published: origin.published,
    created: note.created,
    updated: note.updated,
    'sidelight-keys': subject.keys,
    'sidelight-lineage': lineageLine(note),
    ...(filed.join('\n') === tags.join('\n') ? {} : { 'sidelight-tags': tags }),
    ...(color && { 'sidelight-color': [color.name, color.since] }),
    ...(passage && { 'sidelight-place': placeOf(passage) }),
    // Quotations of earlier versions stand as they are, and nothing is to be taken back.
    ...(quotation.length > plainLength(passage?.exact ?? '') && { 'sidelight-quote': 'escaped' }),
  };
  const quote = passage ? `${quotation}\n\n` : '';
  return `---\n${stringify(front, { lineWidth: 0, blockQuote: false })}---\n\n${quote}${body}\n`;
}

/** How long a quotation is in which no sign is escaped: two more for each line. */
const plainLength = (text: string): number => text.length + 2 * text.split('\n').length;

/** A tag as Obsidian takes it: letters, digits, `_`, `-` and `/`, not digits alone. */
export function vaultTag(tag: string): string {
  const plain = tag
    .slice(0, MAX_TAG)
    .replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
  return /^\p{N}+$/u.test(plain) ? `${plain}-` : plain;
}

/** A name as a link to the vault's page on it. */
const wikiLink = (name: string): string => (name === '' ? '' : `[[${name.replace(/[[\]|#^\s]+/g, ' ').trim()}]]`);
