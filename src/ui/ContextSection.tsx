import type { ContextNote } from '../packs/note.ts';
import type { ContextGroup } from '../report/report.ts';
import { formatDay } from './dates.ts';
import { useText, type Text } from './text.ts';

/** What is known about the outlet, the authors and the place of first publication, and who says so. */
export function ContextSection({ groups }: { groups: readonly ContextGroup[] }) {
  const text = useText();
  return (
    <section aria-labelledby="context">
      <h2 id="context">{text('contextHeading')}</h2>
      {groups.length === 0 && <p class="soft">{text('noContext')}</p>}
      {groups.map(({ subject, notes }) => (
        <section key={subject.keys[0]} class="context-group" aria-label={subject.label}>
          <h3 dir="auto">{subject.label}</h3>
          {[...Map.groupBy(notes, ({ packId }) => packId)].map(([packId, packNotes]) => (
            <PackNotes key={packId} notes={packNotes} />
          ))}
        </section>
      ))}
    </section>
  );
}

/** One pack's notes on one subject: facts as a table, the rest as paragraphs, then the pack's name. */
function PackNotes({ notes }: { notes: readonly ContextNote[] }) {
  const text = useText();
  const facts = notes.filter(({ property, value, kind }) => kind === 'fact' && property !== null && value !== null);
  const others = notes.filter((note) => !facts.includes(note));
  return (
    <>
      {facts.length > 0 && (
        <dl class="facts">
          {[...Map.groupBy(facts, ({ property }) => property)].map(([property, values]) => (
            <div key={property}>
              <dt>{text.find(`property_${property}`) ?? property}</dt>
              {values.map((note) => (
                <dd key={note.id} dir="auto">
                  {valueWords(note, text)} <Sources note={note} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {others.map((note) => (
        <div key={note.id} class="context-note">
          {note.by !== null && <p class="said-by">{text('saysWho', note.by)}</p>}
          <p dir="auto">{noteWords(note, text)}</p>
          <p class="soft small">
            {note.scope !== null && <span>{note.scope} · </span>}
            {note.asOf !== null && <span>{text('asOf', formatDay(note.asOf, text.tag))} · </span>}
            <Sources note={note} />
          </p>
        </div>
      ))}
      {notes[0] && <p class="soft small pack-name">{text('fromPack', notes[0].packTitle)}</p>}
    </>
  );
}

/** The sources as short links: the publisher's name, with the full title and the day it was read for those who ask. */
function Sources({ note: { sources } }: { note: ContextNote }) {
  const text = useText();
  return (
    <span class="note-sources">
      {sources.map(({ url, title, publisher, accessed }) => (
        <a
          key={url}
          href={url}
          target="_blank"
          rel="noreferrer noopener"
          title={accessed === undefined ? title : text('sourceTitle', title, formatDay(accessed, text.tag))}
        >
          {publisher}
        </a>
      ))}
    </span>
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
