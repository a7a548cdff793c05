import type { Article } from '../../domain/article/article.ts';
import type { ContextNote } from '../../domain/packs/contextNote.ts';
import type { Subject } from '../../domain/notes/note.ts';
import type { Source } from '../../domain/article/signals.ts';
import type { ContextGroup } from '../../domain/report/report.ts';
import { Brief } from './Brief.tsx';
import { byWords, dayWords, hasExpired, holdsWords } from '../../ui/inWords/contextNoteWords.ts';
import { ContextNoteText } from '../ContextNoteText.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Links, LinksSummary } from './Links.tsx';
import { isOfOneKind, linkedGroups, summariseLinks } from './linksSummary.ts';
import { areAlike, namedEntries, type NamedEntry } from './namedEntries.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { Section } from '../Section.tsx';
import { SourceLinks } from '../../ui/Sources.tsx';
import { listFormat } from '../../ui/inWords/formats.ts';
import { useText } from '../../ui/text.ts';

/** As many as a reader takes in. */
const FIRST_NAMES = 5;
/** What is disputed has two sides; an outlet that is named may have any number of notes. */
const FIRST_LINES = 2;
/** As many as say in the closed section what it holds. */
const FORETOLD = 3;

/**
 * Persons, bodies, places and laws that the article names and packs explain, one line each with who says so; then what
 * it links to.
 */
export function NamedSection({
  groups,
  links,
  language,
  sources,
  isUnpacking = false,
  actions,
  now,
  onNote,
}: {
  groups: readonly ContextGroup[];
  links: Article['links'];
  /** The article's, as a BCP 47 tag: its words are in it. */
  language?: string | undefined;
  sources: readonly Source[];
  /** The extension’s own packs are still being stored: what a link leads to is not known yet. */
  isUnpacking?: boolean | undefined;
  actions: Pick<PanelActions, 'reveal'>;
  now: Date;
  onNote: (on: Subject) => void;
}) {
  const text = useText();
  const entries = namedEntries(groups, sources);
  if (entries.length + links.length === 0) return null;
  const foretold = entries.slice(0, FORETOLD).map(({ group }) => group.label);
  const more = entries.length - foretold.length;
  const linked = summariseLinks(links, linkedGroups(groups));
  const told = entries.flatMap(({ group }) => group.notes.filter(isInWords));
  const allUnchecked = told.length > 0 && told.every(isUnchecked);
  const hasNames = entries.length > 0;
  const counts = [
    hasNames && text.count('nameCount', entries.length),
    linked.all > 0 && text.count('linkCount', linked.all),
  ].filter((words) => words !== false);
  return (
    <Section
      id="named"
      name={text(hasNames ? 'namedHeading' : 'linksHeading')}
      number={hasNames ? counts.join(' · ') : isOfOneKind(linked) && !isUnpacking ? undefined : text.number(linked.all)}
      sentence={
        hasNames ? (
          <span class="foretold only-folded">
            {listFormat(text.tag, { type: 'unit' }).format(foretold)}
            {more > 0 && <> {text('namedMore', text.number(more))}</>}
          </span>
        ) : (
          (!isUnpacking && <LinksSummary summary={linked} />) || undefined
        )
      }
    >
      {hasNames && (
        <Fold items={entries} first={FIRST_NAMES} all="showAllNames">
          {(shown) => (
            <dl class="terms">
              {shown.map((entry) => (
                <Named
                  key={entry.group.why.key}
                  entry={entry}
                  language={language}
                  saysUnchecked={!allUnchecked}
                  actions={actions}
                  now={now}
                />
              ))}
            </dl>
          )}
        </Fold>
      )}
      {allUnchecked && <p class="soft small">{text('notChecked')}</p>}
      {links.length > 0 && (
        <>
          {hasNames && (
            <>
              <h3>{text('linksHeading')}</h3>
              {!isUnpacking && <LinksSummary summary={linked} />}
            </>
          )}
          <Links links={links} groups={groups} onNote={onNote} />
        </>
      )}
    </Section>
  );
}

function Named({
  entry: { group, cited },
  language,
  saysUnchecked,
  actions,
  now,
}: {
  entry: NamedEntry;
  language: string | undefined;
  /** Each note says that nobody has checked it yet; else it is said of all at once. */
  saysUnchecked: boolean;
  actions: Pick<PanelActions, 'reveal'>;
  now: Date;
}) {
  const text = useText();
  const { use, words } = group.why;
  const inWords = group.notes.filter(isInWords);
  return (
    <div>
      <dt>
        <button
          type="button"
          class="plain-button cue"
          dir="auto"
          title={text('showInPage')}
          onClick={() => use && void actions.reveal(use.start, use.end)}
        >
          {group.label}
        </button>
        {!areAlike(words, group.label) && (
          <>
            {' '}
            <q class="soft small" lang={language} dir="auto">
              {words}
            </q>
          </>
        )}
        {cited && <span class="soft small"> {text('namedCited')}</span>}
      </dt>
      <dd class={inWords.length === 0 ? 'small' : undefined}>
        {inWords.length === 0 && <Brief notes={group.notes} />}
        <Fold items={inWords} first={FIRST_LINES} all="showAllNotes">
          {(shown) => shown.map((note) => <Line key={note.id} note={note} saysUnchecked={saysUnchecked} now={now} />)}
        </Fold>
      </dd>
    </div>
  );
}

const isInWords = (note: ContextNote): boolean => Object.keys(note.text).length > 0;
const isUnchecked = (note: ContextNote): boolean => note.sources.every(({ accessed }) => accessed === undefined);

/**
 * One note in words: who says it and of what part, which is never left out, then who published its source and as of
 * when it holds.
 */
function Line({ note, saysUnchecked, now }: { note: ContextNote; saysUnchecked: boolean; now: Date }) {
  const text = useText();
  const day = dayWords(note, now, text);
  // Of what is over the words themselves tell the dates.
  const holds = [note.by && byWords(note.by, text), note.scope, note.status === 'disputed' && holdsWords(note, text)]
    .filter(Boolean)
    .join(' · ');
  return (
    <div dir="auto">
      {holds !== '' && <strong>{holds}: </strong>}
      <ContextNoteText note={note} />
      <p class="why">
        <SourceLinks note={note} />
        {saysUnchecked && isUnchecked(note) && <span title={text('notChecked')}> · {text('notCheckedShort')}</span>}
        {day !== null && ` · ${day}`}
        {hasExpired(note, now) && ` · ${text('mayBeOutdated')}`}
      </p>
    </div>
  );
}
