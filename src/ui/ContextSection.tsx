import type { ContextNote } from '../packs/note.ts';
import type { ContextGroup } from '../report/report.ts';
import { ageInWords, formatDay } from './dates.ts';
import { useText, type Text } from './text.ts';

type Source = ContextNote['sources'][number];

/** The order in which facts are told; properties not named here come after, as the pack has them. */
const FACT_ORDER = ['additionalType', 'countryOfOrigin', 'inLanguage', 'foundingDate', 'parentOrganization'];
function rankOf({ property }: ContextNote): number {
  const rank = FACT_ORDER.indexOf(property ?? '');
  return rank < 0 ? FACT_ORDER.length : rank;
}

/** What is known about the outlet, the authors and the place of first publication, and who says so. */
export function ContextSection({ groups, now }: { groups: readonly ContextGroup[]; now: Date }) {
  const text = useText();
  return (
    <section aria-labelledby="context">
      <h2 id="context">{text('contextHeading')}</h2>
      {groups.length === 0 && <p class="soft">{text('noContext')}</p>}
      {groups.map(({ subject, notes }) => (
        <section key={subject.keys[0]} class="context-group" aria-label={subject.label}>
          <h3 dir="auto">{subject.label}</h3>
          {[...Map.groupBy(notes, ({ packId }) => packId)].map(([packId, packNotes]) => (
            <PackNotes key={packId} notes={packNotes} now={now} />
          ))}
        </section>
      ))}
    </section>
  );
}

/** One pack's notes on one subject: facts as a table, what somebody says as paragraphs, then the numbered sources. */
function PackNotes({ notes, now }: { notes: readonly ContextNote[]; now: Date }) {
  const text = useText();
  const facts = notes
    .filter(({ property, value, kind }) => kind === 'fact' && property !== null && value !== null)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const others = notes.filter((note) => !facts.includes(note));
  const cited = [...facts, ...others].flatMap((note) => note.sources);
  const sources = [...new Map(cited.map((source) => [source.url, source])).values()];
  return (
    <div class="pack-notes">
      {facts.length > 0 && (
        <dl class="facts">
          {[...Map.groupBy(facts, ({ property }) => property)].map(([property, values]) => (
            <div key={property}>
              <dt>{text.find(`property_${property}`) ?? property}</dt>
              {values.map((note) => (
                <dd key={note.id} dir="auto">
                  {valueWords(note, text)}
                  {note.asOf !== null && ageInWords(note.asOf, now, text.tag) !== null && (
                    <span class="soft small"> ({formatDay(note.asOf, text.tag)})</span>
                  )}
                  <SourceNumbers note={note} sources={sources} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {others.map((note) => (
        <div key={note.id}>
          {note.by !== null && (
            <p class="said-by" dir="auto">
              {note.by}
            </p>
          )}
          <p dir="auto">
            {noteWords(note, text)}
            <SourceNumbers note={note} sources={sources} />
          </p>
          <p class="soft small">
            {[
              note.scope !== null && text('appliesTo', note.scope),
              note.asOf !== null && text('asOf', formatDay(note.asOf, text.tag)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      ))}
      <SourceList sources={sources} packTitle={notes[0]?.packTitle ?? ''} />
    </div>
  );
}

/** "1, 2" behind a statement: links to its sources, which stand in full below. */
function SourceNumbers({ note, sources }: { note: ContextNote; sources: readonly Source[] }) {
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
function SourceList({ sources, packTitle }: { sources: readonly Source[]; packTitle: string }) {
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

/** What a property's value is called in the reader's language, where it is a code. */
const CODES: Record<string, (code: string, locale: string) => string | undefined> = {
  countryOfOrigin: (code, locale) => new Intl.DisplayNames(locale, { type: 'region' }).of(code),
  inLanguage: (code, locale) => new Intl.DisplayNames(locale, { type: 'language' }).of(code),
};

/** A value in the reader's words: known codes are translated, the rest is shown as the pack has it. */
function valueWords({ property, value }: ContextNote, text: Text): string | null {
  if (property === null || value === null) return null;
  try {
    return CODES[property]?.(value, text.tag) ?? text.find(`value_${property}_${value.replaceAll('-', '_')}`) ?? value;
  } catch {
    return value; // not a well-formed code: show what the pack says
  }
}

/** A note in words: its text in the reader's language, else in English, else its value, else whatever text the pack has. */
function noteWords(note: ContextNote, text: Text): string {
  const [language = text.tag] = text.tag.split('-');
  const { [text.tag]: exact, [language]: near, en } = note.text;
  return exact ?? near ?? en ?? valueWords(note, text) ?? Object.values(note.text)[0] ?? '';
}
