import type { ContextNote } from '../packs/note.ts';
import { formatDay } from './dates.ts';
import { useText } from './text.ts';

export type Source = ContextNote['sources'][number];

/** Every source of some notes once, in their order. */
export const sourcesOf = (notes: readonly ContextNote[]): Source[] => [
  ...new Map(notes.flatMap((note) => note.sources).map((source) => [source.url, source])).values(),
];

/** "1, 2" behind a statement: links to its sources, which stand in full below. */
export function SourceNumbers({ note, sources }: { note: ContextNote; sources: readonly Source[] }) {
  const text = useText();
  return (
    <sup class="source-numbers">
      {note.sources.map(({ url, publisher }) => {
        const number = text.number(sources.findIndex((source) => source.url === url) + 1);
        return (
          <a
            key={url}
            href={url}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={text('sourceNumber', number, publisher)}
          >
            {number}
          </a>
        );
      })}
    </sup>
  );
}

/** The sources of one pack's notes, folded: who published each, its title, and the day it was read. */
export function SourceList({ sources, packTitle }: { sources: readonly Source[]; packTitle: string }) {
  const text = useText();
  return (
    <details class="source-list">
      <summary>{text.count('sourceCount', sources.length, packTitle)}</summary>
      <ol>
        {sources.map(({ url, title, publisher, accessed }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer noopener" dir="auto">
              {title}
            </a>
            {`, ${publisher}`}
            {accessed !== undefined && `, ${text('accessed', formatDay(accessed, text.tag))}`}
          </li>
        ))}
      </ol>
    </details>
  );
}
