import type { ContextNote } from '../../domain/packs/contextNote.ts';
import { ageInWords } from '../../ui/inWords/dates.ts';
import { Fold } from '../../ui/Fold.tsx';
import {
  dayWithAge,
  dayWords,
  hasExpired,
  holdsWords,
  byWords,
  propertyWords,
  statusWords,
  valueWords,
} from '../../ui/inWords/contextNoteWords.ts';
import { ContextNoteText } from '../ContextNoteText.tsx';
import { packTitle } from '../../ui/inWords/packWords.ts';
import { SourceList, SourceNumbers, sourcesOf, type Source } from '../../ui/Sources.tsx';
import { useText } from '../../ui/text.ts';

/** The order in which facts are told; properties not named here come after, as the pack has them. */
const FACT_ORDER = ['additionalType', 'countryOfOrigin', 'inLanguage', 'foundingDate', 'parentOrganization'];
function rankOf({ property }: ContextNote): number {
  const rank = FACT_ORDER.indexOf(property ?? '');
  return rank < 0 ? FACT_ORDER.length : rank;
}

const isFact = ({ property, value, kind }: ContextNote): boolean =>
  kind === 'fact' && property !== null && value !== null;

/** What is told of nearly every outlet, and some more; a pack that says ten times as much is folded. */
const FIRST_NOTES = 8;

/**
 * One pack's notes on one subject: facts as a table, what somebody says as paragraphs, then the numbered sources.
 *
 * @param named - where the pack's name stands: above, where several packs speak of one subject; beside the sources; or
 *   in neither place
 */
export function PackNotes({
  notes,
  named,
  now,
}: {
  notes: readonly ContextNote[];
  named: 'above' | 'beside' | null;
  now: Date;
}) {
  const facts = notes.filter(isFact).toSorted((a, b) => rankOf(a) - rankOf(b));
  const inOrder = [...facts, ...notes.filter((note) => !isFact(note))];
  const sources = sourcesOf(inOrder);
  const lastDay = notes.reduce((last, { expires }) => (expires !== null && expires > last ? expires : last), '');
  const allExpired = notes.every((note) => hasExpired(note, now));
  const text = useText();
  const title = notes[0] ? packTitle(notes[0].packId, notes[0].packTitle, text) : '';
  return (
    <div class="pack-notes">
      {named === 'above' && (
        <h4 class="pack-name" dir="auto">
          {text('notesOfPack', title)}
        </h4>
      )}
      {allExpired && <p class="soft small">{text('notesExpired', dayWithAge(lastDay, now, text))}</p>}
      <Fold items={inOrder} first={FIRST_NOTES} all="showAllNotes">
        {(shown) => (
          <>
            <Facts notes={shown.filter(isFact)} sources={sources} now={now} somePassed={!allExpired} />
            {shown
              .filter((note) => !isFact(note))
              .map((note) => (
                <Statement key={note.id} note={note} sources={sources} now={now} somePassed={!allExpired} />
              ))}
          </>
        )}
      </Fold>
      <SourceList sources={sources} packTitle={named === 'beside' ? title : null} />
    </div>
  );
}

/** `somePassed`: notes whose last day has come stand among others, and say so each. */
type Shown = { sources: readonly Source[]; now: Date; somePassed: boolean };

function Facts({ notes, sources, now, somePassed }: { notes: readonly ContextNote[] } & Shown) {
  const text = useText();
  if (notes.length === 0) return null;
  return (
    <dl class="facts">
      {[...Map.groupBy(notes, ({ property }) => property)].map(([property, values]) => (
        <div key={property}>
          <dt>{propertyWords(property ?? '', text)}</dt>
          {values.map((note) => (
            <dd key={note.id}>
              <bdi>{valueWords(note, text)}</bdi>
              <Details note={note} now={now} somePassed={somePassed} />
              <SourceNumbers note={note} sources={sources} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** What does not change with the years: the day it was looked up says nothing. */
const LASTING: ReadonlySet<string | null> = new Set(['countryOfOrigin', 'foundingDate', 'inLanguage']);

/** In brackets behind a fact: that it held once or is contested, and as of when if that is long ago. */
function Details({ note, now, somePassed }: { note: ContextNote } & Omit<Shown, 'sources'>) {
  const text = useText();
  const old = note.asOf !== null && !LASTING.has(note.property) && ageInWords(note.asOf, now, text.tag) !== null;
  const remarks = [
    statusWords(note, text),
    old && note.asOf !== null && text('factAsOf', dayWithAge(note.asOf, now, text)),
    somePassed && hasExpired(note, now) && text('mayBeOutdated'),
  ];
  const words = remarks.filter(Boolean).join(' · ');
  return words === '' ? null : <span class="soft small"> ({words})</span>;
}

/** What somebody says in words: who, what, of what part, as of when. */
function Statement({ note, sources, now, somePassed }: { note: ContextNote } & Shown) {
  const text = useText();
  const limits = [
    holdsWords(note, text),
    note.scope !== null && text('appliesTo', note.scope),
    dayWords(note, now, text),
    somePassed && hasExpired(note, now) && text('mayBeOutdated'),
  ].filter(Boolean);
  return (
    <div>
      {note.by !== null && (
        <p class="said-by" dir="auto">
          {byWords(note.by, text)}
        </p>
      )}
      <p dir="auto">
        <ContextNoteText note={note} />
        <SourceNumbers note={note} sources={sources} />
      </p>
      {limits.length > 0 && <p class="soft small">{limits.join(' · ')}</p>}
    </div>
  );
}
