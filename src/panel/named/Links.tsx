import type { Article } from '../../domain/article/article.ts';
import { linkSubject } from '../../domain/notes/linkSubject.ts';
import type { Subject } from '../../domain/notes/note.ts';
import type { ContextGroup } from '../../domain/report/report.ts';
import { Address, withoutScheme } from '../../ui/Address.tsx';
import { NoteOn } from '../notes/NoteOn.tsx';
import { Brief, briefly } from './Brief.tsx';
import { linkedGroups, type LinksSummary as Summary } from './linksSummary.ts';
import { listFormat } from '../../ui/inWords/formats.ts';
import { useText, type MessageKey, type PluralName } from '../../ui/text.ts';

type Link = Article['links'][number];
const LINK_KINDS: { kind: Link['kind']; label: MessageKey }[] = [
  { kind: 'same-author', label: 'linksSameAuthor' },
  { kind: 'original-outlet', label: 'linksOriginalOutlet' },
  { kind: 'same-outlet', label: 'linksSameOutlet' },
  { kind: 'other', label: 'linksOther' },
];

/** So few are seen at once: to unfold them one more time would be for nothing. */
const FEW_LINKS = 4;

/** Links that lead to the article's own site: its host need not be told again. */
const OWN: ReadonlySet<Link['kind']> = new Set(['same-author', 'same-outlet']);

/** The links by where they lead, all of them on request, each with what is known of the site it leads to. */
export function Links({
  links,
  groups,
  onNote,
}: {
  links: Article['links'];
  groups: readonly ContextGroup[];
  onNote: (on: Subject) => void;
}) {
  const text = useText();
  const known = linkedGroups(groups);
  const uses = Map.groupBy(links, ({ text: words }) => words.trim());
  // "Here" and "this" do not tell one link from another.
  const sayLittle = (words: string) => !words.includes(' ') || (uses.get(words)?.length ?? 0) > 1;
  /** Of several links to one site the first says what is known of it. */
  const first = new Map(links.map(({ url }) => [known.get(url), url] as const).toReversed());
  const site = (url: string, words: string) => {
    const group = known.get(url);
    return group && first.get(group) === url && briefly(group.notes).length > 0 ? (
      <Site group={group} words={words} />
    ) : null;
  };
  /** Where a link leads, if its words do not say so, and how often it stands there. Without either, no room is left. */
  const told = ({ url, text: words, host, kind, count }: Link) => {
    const isTold = sayLittle(words.trim()) && !isItsAddress(words, url);
    const where = !sayLittle(words.trim()) && !OWN.has(kind) && withoutWww(host);
    if (!isTold && where === false && count === 1) return null;
    return (
      <>
        {' '}
        <span class="soft small">
          {isTold && <Address url={withoutQuery(OWN.has(kind) ? pathOf(url) : url)} />}
          {where}
          {count > 1 && ` ×${text.number(count)}`}
        </span>
      </>
    );
  };
  return (
    <>
      {LINK_KINDS.map(({ kind, label }) => ({ kind, label, own: links.filter((link) => link.kind === kind) }))
        .filter(({ own }) => own.length > 0)
        .map(({ kind, label, own }) => (
          <details key={label} class="links" open={links.length <= FEW_LINKS}>
            <summary>
              {text(label)} <span class="number">{text.number(own.length)}</span>
            </summary>
            <ul>
              {own.map(({ url, text: words, host, count }) => (
                <li key={url} dir="auto">
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    {bareWords(words) || withoutWww(host)}
                  </a>
                  {told({ url, text: words, host, kind, count })}
                  <NoteOn
                    subject={linkSubject(
                      url,
                      words.trim()
                        ? `${words.trim()} (${sayLittle(words.trim()) ? withoutScheme(withoutQuery(url)) : host})`
                        : url,
                    )}
                    onNote={onNote}
                  />
                  {site(url, bareWords(words))}
                </li>
              ))}
            </ul>
          </details>
        ))}
    </>
  );
}

/** Kinds of places links lead to, in the order they are told. */
const PARTS: { part: Exclude<keyof Summary, 'all'>; words: PluralName }[] = [
  { part: 'own', words: 'linksToItself' },
  { part: 'state', words: 'linksToState' },
  { part: 'known', words: 'linksToKnown' },
  { part: 'unknown', words: 'linksToUnknown' },
];

/** "6 to its own site, 2 to government or state media, 3 to others". */
export function LinksSummary({ summary }: { summary: Summary }) {
  const text = useText();
  const parts = PARTS.filter(({ part }) => summary[part] > 0).map(({ part, words }) =>
    text.count(words, summary[part]),
  );
  return <span class="soft small">{listFormat(text.tag, { type: 'unit' }).format(parts)}</span>;
}

/**
 * What is known of the site a link leads to; its name where the link's words are others. An owner of the same name says
 * nothing more.
 */
function Site({ group: { label, notes }, words }: { group: ContextGroup; words: string }) {
  return (
    <p class="soft small">
      {label !== words && (
        <>
          <bdi>{label}</bdi>:{' '}
        </>
      )}
      <Brief notes={notes.filter(({ property, value }) => property !== 'parentOrganization' || value !== label)} />
    </p>
  );
}

/** Words without the punctuation of the sentence that a page has put into its link: "Marcelo Claure," is a name. */
const bareWords = (words: string): string => {
  const bare = words.trim().replace(/[,;:.]$/, '');
  return bare.includes('(') ? bare : bare.replace(/\)$/, '');
};

/** Whether a link's words are the address it leads to, as in a list of sources. */
const isItsAddress = (words: string, url: string): boolean =>
  withoutScheme(bareWords(words)) === withoutScheme(withoutQuery(url));

const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]+(?=\/.)/i, '');

const withoutQuery = (url: string): string => url.replace(/[?#].*/s, '');

/** A host as outlets are named elsewhere in the report. */
const withoutWww = (host: string): string => host.replace(/^www\./, '');
