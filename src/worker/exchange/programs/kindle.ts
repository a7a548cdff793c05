import { MAX_SHORT } from '../../../domain/notes/note.ts';
import { noFinds, type Finds, type FoundRecord } from '../foundNotes.ts';
import { instantOf } from '../text/dates.ts';

/** What ends each clipping in a Kindle's `My Clippings.txt`. */
const RULE = '==========';
/** A note is told from a highlight by its word, in the languages a Kindle speaks. */
const NOTE = /\b(?:note|notiz|nota|notitie|remarque)\b|笔记|筆記|メモ|노트|заметка/iu;
const BOOKMARK = /\b(?:bookmark|lesezeichen|signet|marcador|segnalibro|bladwijzer)\b|书签|書籤|ブックマーク/iu;

/** Whether it is a Kindle's `My Clippings.txt`, in whatever language. */
export const looksLikeKindle = (text: string): boolean =>
  /^[^\n]+\n- [^\n]+\n/.test(plain(text)) && text.includes(RULE);

const plain = (text: string): string => text.replaceAll('\uFEFF', '').replaceAll('\r\n', '\n').trimStart();

interface Clipping {
  record: FoundRecord;
  book: string;
  isNote: boolean;
  /** The place in the book where it ends. */
  to: string;
}

/**
 * Notes from a Kindle: a highlight each, with the note that stands on it. A book has no page on the web; its title is
 * the subject.
 */
export function parseKindle(name: string, text: string): Finds {
  const finds = noFinds('kindle');
  const clippings = plain(text)
    .split(RULE)
    .flatMap((entry, index) => clippingOf(name, entry.trim(), index + 1) ?? []);
  const noteAt = new Map(
    clippings.flatMap((clipping): [string, Clipping][] => (clipping.isNote ? [[placeOf(clipping), clipping]] : [])),
  );
  const taken = new Set<Clipping>();
  for (const clipping of clippings) {
    const note = clipping.isNote ? undefined : noteAt.get(placeOf(clipping));
    if (!note || taken.has(note)) continue;
    taken.add(note);
    clipping.record.body = note.record.body;
  }
  finds.records = clippings.filter((clipping) => !taken.has(clipping)).map(({ record }) => record);
  return finds;
}

/** A Kindle puts a note where its highlight ends. */
const placeOf = ({ book, to }: Clipping): string => `${to} ${book}`;

function clippingOf(file: string, entry: string, record: number): Clipping | null {
  const [book = '', about = '', ...lines] = entry.split('\n');
  const words = lines.join('\n').trim();
  if (book === '') return null;
  if (words === '' && BOOKMARK.test(about)) return null;
  const [, title = book, author = ''] =
    /^(.*?)(?:(?<!\s)\s+)?\(([^()]*)\)\s*$/.exec(book.slice(0, MAX_SHORT).trim()) ?? [];
  const [, from = '0', to = from] = /(?<!\d)(\d+)(?:-(\d+))?[^\d|]*(?:\||$)/.exec(placesIn(about)) ?? [];
  const isNote = NOTE.test(about);
  const added = addedIn(about);
  return {
    book,
    isNote,
    // The digits that both have in common stand only once: 1802-3.
    to: from.slice(0, Math.max(0, from.length - to.length)) + to,
    record: {
      file,
      place: { record },
      id: '',
      known: [added, words],
      url: '',
      title,
      body: isNote ? words : '',
      tags: [],
      quote: isNote || words === '' ? null : { exact: words },
      created: added,
      authors: author === '' ? [] : [author],
      book: true,
    },
  };
}

/** The part of the line that says where: the last but the date. */
const placesIn = (about: string): string => about.split('|').slice(0, -1).at(-1) ?? '';

/** The part that says when; in Chinese and Japanese a word stands before the year. */
function addedIn(about: string): string | null {
  const last = about.split('|').at(-1)?.trim() ?? '';
  const date = last.replace(/^[^\d]*(?=\d{4}[年년])/, '');
  return /\d{4}/.test(date) && instantOf(date, null) !== null ? date : last || null;
}
