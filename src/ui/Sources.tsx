import type { ContextNote } from '../domain/packs/contextNote.ts';
import { contextNoteWords, propertyWords } from './inWords/contextNoteWords.ts';
import { formatDay } from './inWords/dates.ts';
import { listFormat } from './inWords/formats.ts';
import { beginningOf } from './inWords/noteName.ts';
import { useText, type Text } from './text.ts';

export type Source = ContextNote['sources'][number];

/** A page that was read on one day is no source for what was read there on another. */
const keyOf = ({ url, accessed = '' }: Source): string => `${url} ${accessed}`;

/** Every source of some notes once, in their order. */
export const sourcesOf = (notes: readonly ContextNote[]): Source[] => [
  ...new Map(notes.flatMap((note) => note.sources).map((source) => [keyOf(source), source])).values(),
];

/** When a source was read; null where it was only named, and nobody has compared with it what is said. */
const readWords = ({ accessed }: Source, text: Text): string | null =>
  accessed === undefined ? null : text('accessed', formatDay(accessed, text.tag));

/** Sources by their numbers that are said to be unchecked: none where all are, which needs no numbers. */
function uncheckedWords(sources: readonly Source[], text: Text): string | null {
  const unchecked = sources.flatMap(({ accessed }, index) => (accessed === undefined ? text.number(index + 1) : []));
  if (unchecked.length === 0) return null;
  if (unchecked.length === sources.length) return text('notChecked');
  return text('notCheckedNumbers', listFormat(text.tag).format(unchecked));
}

/** What a note is about, in a few words: many notes have a first source. */
const briefly = (note: ContextNote, text: Text): string =>
  note.property === null ? beginningOf(contextNoteWords(note, text), 40) : propertyWords(note.property, text);

/** "1, 2" behind a statement: links to its sources in the order in which they stand in full below. */
export function SourceNumbers({ note, sources }: { note: ContextNote; sources: readonly Source[] }) {
  const text = useText();
  const own = new Set(note.sources.map(keyOf));
  return (
    <sup class="source-numbers">
      {sources.map((source, index) => {
        if (!own.has(keyOf(source))) return null;
        const number = text.number(index + 1);
        return (
          <a
            key={keyOf(source)}
            href={source.url}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={text('sourceNumber', number, briefly(note, text), source.publisher)}
          >
            {number}
          </a>
        );
      })}
    </sup>
  );
}

/**
 * Who published the sources of a note in one line, each a link to the page; of several pages of one publisher the
 * others by number.
 */
export function SourceLinks({ note }: { note: ContextNote }) {
  const text = useText();
  return (
    <>
      {[...Map.groupBy(note.sources, ({ publisher }) => publisher)].map(([publisher, pages], index) => (
        <span key={publisher}>
          {index > 0 && ', '}
          {pages.map(({ url, title }, page) => (
            <span key={url}>
              {page > 0 && ' '}
              <a
                href={url}
                target="_blank"
                rel="noreferrer noopener"
                title={title}
                aria-label={page > 0 ? `${publisher} ${text.number(page + 1)}` : undefined}
              >
                {page > 0 ? text.number(page + 1) : publisher}
              </a>
            </span>
          ))}
        </span>
      ))}
    </>
  );
}

/** Sources in full, numbered: who published each, its title and the day it was read; those that were not, once. */
export function SourceItems({ sources }: { sources: readonly Source[] }) {
  const text = useText();
  const unchecked = uncheckedWords(sources, text);
  return (
    <>
      <ol class="source-items">
        {sources.map((source) => (
          <li key={keyOf(source)}>
            <a href={source.url} target="_blank" rel="noreferrer noopener" dir="auto">
              {source.title}
            </a>
            {[source.publisher !== source.title && source.publisher, readWords(source, text)]
              .filter(Boolean)
              .map((words) => `, ${words}`)}
          </li>
        ))}
      </ol>
      {unchecked !== null && <p class="soft">{unchecked}</p>}
    </>
  );
}

/**
 * The sources of one pack's notes, folded.
 *
 * @param packTitle - null where it stands elsewhere
 */
export function SourceList({ sources, packTitle }: { sources: readonly Source[]; packTitle: string | null }) {
  const text = useText();
  return (
    <details class="source-list">
      <summary>
        {packTitle === null
          ? text.count('sourceCount', sources.length)
          : text.count('sourceCountOf', sources.length, packTitle)}
      </summary>
      <SourceItems sources={sources} />
    </details>
  );
}
