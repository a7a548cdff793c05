import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isMarkable } from '../../domain/article/bounds.ts';
import type { Signals, Source } from '../../domain/article/signals.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Span } from '../../domain/text/span.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { Section } from '../Section.tsx';
import { useText, type MessageKey } from '../../ui/text.ts';

/** A name or phrase and every place it stands in the article's text. */
interface Entry {
  label: string;
  /** Words that the article sets in quotation marks; the marks are those of its language. */
  isQuoted: boolean;
  spans: readonly Span[];
}

/** As many as are taken in at a glance. */
const FIRST_ENTRIES = 6;

/** As many names as say in the closed section whom the article cites. */
const FORETOLD = 4;

/** More of one are as little told apart in the page as all of them. */
const MOST_PLACES = 1000;

/** An entry that was pressed: its places alone are marked in the page, and one of them is shown. */
interface Followed {
  entry: Entry;
  index: number;
}

/** Whom the article cites, by name or without one, and which words it puts in quotation marks without a speaker. */
export function CitedSection({
  report: { article, outlet },
  signals,
  actions,
}: {
  report: Report;
  signals: Signals;
  /** Without `markPlaces` they are only shown: in the sample. */
  actions: Pick<PanelActions, 'reveal'> & Partial<Pick<PanelActions, 'markPlaces'>>;
}) {
  const text = useText();
  const own = new Set([...article.authors.map(({ name }) => name), outlet.name, article.outletName?.value].map(folded));
  /** Whoever writes, or asks in an interview, is not cited there. */
  const isOther = ({ name }: Source) => !own.has(folded(name));
  const [followed, setFollowed] = useState<Followed | null>(null);
  useEffect(() => () => actions.markPlaces?.([]), []);
  const follow = (entry: Entry) => {
    const isSame = followed !== null && isSameEntry(followed.entry, entry);
    const index = isSame ? (followed.index + 1) % entry.spans.length : 0;
    const span = entry.spans[index];
    setFollowed({ entry, index });
    if (!isSame) actions.markPlaces?.(entry.spans.slice(0, MOST_PLACES));
    if (span) void actions.reveal(span.start, span.end);
  };
  const end = () => {
    setFollowed(null);
    actions.markPlaces?.([]);
  };
  const sources = signals.sources?.status === 'ok' ? signals.sources.value.filter(isOther) : [];
  const quotes = signals.scareQuotes?.status === 'ok' ? signals.scareQuotes.value : [];
  if (sources.length + quotes.length === 0) return null;
  const language = article.language?.value;
  const ofKind = (kind: Source['kind']) =>
    byWeight(
      sources
        .filter((source) => source.kind === kind)
        .map(({ name, spans }) => ({ label: name, isQuoted: false, spans })),
    );
  const [named, unnamed, things] = [ofKind('named'), ofKind('unnamed'), ofKind('other')];
  const phrases = byWeight(quotes.map(({ phrase, spans }) => ({ label: phrase, isQuoted: true, spans })));
  const groups: { entries: readonly Entry[]; label: MessageKey; explained?: MessageKey }[] = [
    { entries: named, label: 'sourcesNamed' },
    { entries: unnamed, label: 'sourcesUnnamed' },
    { entries: things, label: 'sourcesThings' },
    { entries: phrases, label: 'scareQuotesHeading', explained: 'scareQuotesExplained' },
  ];
  const foretold = [named, [...unnamed, ...things], phrases].find((entries) => entries.length > 0) ?? [];
  // Words in quotation marks that nobody is said to have said are no sources.
  const hasSources = sources.length > 0;
  const counts = [
    named.length > 0 && text('namedCount', text.number(named.length)),
    unnamed.length > 0 && text('unnamedCount', text.number(unnamed.length)),
  ].filter((words) => words !== false);
  return (
    <Section
      id="cited"
      name={text(hasSources ? 'citedHeading' : 'scareQuotesHeading')}
      number={hasSources ? counts.join(' · ') : text.number(phrases.length)}
      sentence={
        <>
          {named.length + unnamed.length > 0 && <Bar named={named.length} unnamed={unnamed.length} />}
          <span class="foretold only-folded" lang={language} dir="auto">
            {foretold.slice(0, FORETOLD).map((entry, index) => (
              <Fragment key={entry.label}>
                {index > 0 && ', '}
                <Label entry={entry} />
              </Fragment>
            ))}
          </span>
        </>
      }
    >
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ entries, label, explained }) => (
          <div key={label} role="group" aria-label={text(label)}>
            {hasSources && <h3>{text(label)}</h3>}
            {explained && <p class="soft small">{text(explained)}</p>}
            <Entries
              entries={entries}
              language={language}
              followed={followed}
              onFollow={follow}
              onEnd={actions.markPlaces && isMarkable(article) ? end : null}
            />
          </div>
        ))}
    </Section>
  );
}

const Label = ({ entry: { label, isQuoted } }: { entry: Entry }) => (isQuoted ? <q>{label}</q> : <>{label}</>);

const folded = (name: string | undefined): string | undefined => name?.toLowerCase().replace(/^the /, '');

const isSameEntry = (one: Entry, other: Entry): boolean => one.label === other.label && one.isQuoted === other.isQuoted;

const byWeight = (entries: readonly Entry[]): Entry[] => entries.toSorted((a, b) => b.spans.length - a.spans.length);

/** How many of the sources have a name, as a bar; the numbers beside it say the same. */
function Bar({ named, unnamed }: { named: number; unnamed: number }) {
  const share = `${(100 * named) / (named + unnamed)}%`;
  return (
    <svg class="source-bar" aria-hidden="true">
      <rect class="source-bar-unnamed" width="100%" height="100%" />
      <rect class="source-bar-named" width={share} height="100%" />
    </svg>
  );
}

/**
 * Names or phrases with how often they stand there; each press goes to the next place in the page, and says which that
 * is.
 *
 * @param onEnd - has the page marked as before; null where nothing can be marked in it
 */
function Entries({
  entries,
  language,
  followed,
  onFollow,
  onEnd,
}: {
  entries: readonly Entry[];
  language: string | undefined;
  followed: Followed | null;
  onFollow: (entry: Entry) => void;
  onEnd: (() => void) | null;
}) {
  const text = useText();
  const [showAll, setShowAll] = useState(false);
  return (
    <>
      <ul class="entries">
        {(showAll ? entries : entries.slice(0, FIRST_ENTRIES)).map((entry) => {
          const index = followed !== null && isSameEntry(followed.entry, entry) ? followed.index : null;
          return (
            <li key={entry.label}>
              <button
                type="button"
                class="plain-button entry"
                lang={language}
                dir="auto"
                onClick={() => onFollow(entry)}
              >
                <Label entry={entry} />
              </button>
              <span class="number" aria-live="polite">
                {index !== null && entry.spans.length > 1
                  ? text('placeAmong', text.number(index + 1), text.number(entry.spans.length))
                  : text.number(entry.spans.length)}
              </span>
              {index !== null && onEnd && (
                <p class="soft small" role="status">
                  {text('onlyPlaces')}{' '}
                  <button
                    type="button"
                    class="plain-button"
                    onClick={({ currentTarget }) => {
                      currentTarget.closest('li')?.querySelector('button')?.focus(); // it goes
                      onEnd();
                    }}
                  >
                    {text('placesEnd')}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {entries.length > FIRST_ENTRIES && (
        <button type="button" class="plain-button fold" aria-expanded={showAll} onClick={() => setShowAll(!showAll)}>
          {showAll ? text('showFewer') : text.count('showAllEntries', entries.length)}
        </button>
      )}
    </>
  );
}
