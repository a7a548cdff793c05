import { useState } from 'preact/hooks';
import type { Article } from '../../domain/article/article.ts';
import { MAX_NODES } from '../../domain/article/bounds.ts';
import type { Subject } from '../../domain/notes/note.ts';
import type { Report, ReportOutlet } from '../../domain/report/report.ts';
import { ageInWords, formatDay, isOld } from '../../ui/inWords/dates.ts';
import { NoteOn } from '../notes/NoteOn.tsx';
import { OutletLine } from './OutletLine.tsx';
import { updatedDay } from './updated.ts';
import { useText, type MessageKey } from '../../ui/text.ts';

/** A text this short is a stub, a paywall's teaser or a video page: the reader is told how little was there to read. */
const SHORT_TEXT_WORDS = 120;

/**
 * Words a minute of silent reading of non-fiction in English, the mean of 190 studies: Brysbaert (2019), J. of Memory
 * and Language 109.
 */
const WORDS_A_MINUTE = 238;

/** Languages written without spaces, whose texts nobody counts in words. */
const UNSPACED = new Set(['ja', 'zh', 'th', 'lo', 'km', 'my']);

const NOTICES: Record<Article['notices'][number], MessageKey> = {
  'too-long': 'noticeTooLong',
  'too-many-parts': 'noticeTooManyParts',
  'markup-unread': 'noticeMarkupUnread',
  'broken-encoding': 'noticeBrokenEncoding',
};

/** So many are named; of more the first is, and how many more there are. */
const FEW_AUTHORS = 2;

/** Who publishes this, who wrote it, when, what kind of text it is, and where it first appeared. */
export function ArticleHeader({ report, now, onNote }: { report: Report; now: Date; onNote: (on: Subject) => void }) {
  const text = useText();
  const { article, outlet, context, subjects } = report;
  const { published, kind, republication } = article;
  const updated = updatedDay(article);
  /** An outlet by the name packs know it by, as further down: the page may name its host alone. */
  const nameOf = (original: string) =>
    context.find(({ role, why }) => role === 'original' && why.words === original)?.label ?? original;
  // A page may say the same twice, or contradict itself.
  const claims = republication.filter(
    ({ outlet: original }, at) => republication.findIndex((one) => nameOf(one.outlet) === nameOf(original)) === at,
  );
  return (
    <header class="article-header">
      <OutletLine
        outlet={outlet}
        originals={republication.flatMap(({ url }) => url ?? [])}
        context={context}
        subject={subjects.find(({ kind: what }) => what === 'outlet')}
        now={now}
        onNote={onNote}
      />
      <h1 tabIndex={-1} dir="auto" lang={article.language?.value}>
        {article.title?.value ?? text('untitled')}
      </h1>
      <Byline article={article} outlet={outlet} subjects={subjects} onNote={onNote} />
      <ul class="chips">
        {published ? (
          <Day iso={published.value} now={now} />
        ) : (
          <li class="chip missing">
            <span>{text('noDate')}</span>
          </li>
        )}
        {kind && (
          <li class="chip" title={text('kindByPage')}>
            {text.find(`kind_${kind.value.replace('-', '_')}`) ?? kind.value}
          </li>
        )}
        {!isShort(article) && (
          <li class="chip">
            {text('minutes', text.number(Math.max(1, Math.round(article.wordCount / WORDS_A_MINUTE))))}
            {!UNSPACED.has(article.language?.value.split('-')[0] ?? '') &&
              ` · ${text.count('words', article.wordCount)}`}
          </li>
        )}
      </ul>
      {updated !== null && (
        <p class="small soft">
          {text('updatedLabel')} <time dateTime={updated}>{formatDay(updated, text.tag)}</time>
        </p>
      )}
      {republication.length > 0 && (
        <p class="small soft">
          {text('firstPublishedLabel')}{' '}
          {claims.map(({ outlet: original, url, quote }, index) => (
            <span key={quote} title={quote}>
              {index === 1 ? ` – ${text('alsoFirstIn')} ` : index > 1 && ', '}
              <Named url={url}>{nameOf(original)}</Named>
            </span>
          ))}
        </p>
      )}
      <ShortText article={article} />
      {article.notices.map((notice) => (
        <p key={notice} class="notice">
          {text(NOTICES[notice], text.number(notice === 'too-many-parts' ? MAX_NODES : article.wordCount))}
        </p>
      ))}
    </header>
  );
}

/** Whom the page names as authors; that the outlet is one of its own text stands in the line above. */
function Byline({
  article: { authors, organisations },
  outlet,
  subjects,
  onNote,
}: {
  article: Article;
  outlet: ReportOutlet;
  subjects: readonly Subject[];
  onNote: (on: Subject) => void;
}) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const isOutlet = (name: string) => [outlet.name, outlet.host].some((known) => isSameName(known, name));
  const credits = [...authors, ...organisations.filter(({ name }) => !isOutlet(name))];
  const authorOf = (name: string) => subjects.find(({ kind, label }) => kind === 'author' && label === name);
  if (credits.length === 0) return <p class="byline missing">{text('noAuthor')}</p>;
  const first = credits.length > FEW_AUTHORS ? 1 : FEW_AUTHORS;
  return (
    <div class="byline">
      <ul>
        {(isWhole ? credits : credits.slice(0, first)).map(({ name, url, role }) => (
          <li key={name}>
            <Named url={url}>{name}</Named>
            {role && (
              <span class="soft">
                , <bdi>{role}</bdi>
              </span>
            )}
            <NoteOn subject={authorOf(name)} onNote={onNote} />
          </li>
        ))}
      </ul>
      {credits.length > first && (
        <button
          type="button"
          class="plain-button more-names"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? text('showFewer') : text('moreAuthors', text.number(credits.length - first))}
        </button>
      )}
    </div>
  );
}

const isSameName = (one: string, other: string): boolean =>
  one.localeCompare(other, undefined, { sensitivity: 'base', ignorePunctuation: true }) === 0;

/** A name as the page has it, with the page it leads to. */
function Named({ url, children }: { url: string | undefined; children: string }) {
  if (url === undefined) return <bdi>{children}</bdi>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      <bdi>{children}</bdi>
    </a>
  );
}

/** The day, and how long ago it was where that is worth saying: from a year on it stands out. */
function Day({ iso, now }: { iso: string; now: Date }) {
  const { tag } = useText();
  const age = ageInWords(iso, now, tag);
  return (
    <li class={isOld(iso, now) ? 'chip old' : 'chip'}>
      {age && (
        <>
          <bdi>{age}</bdi>
          {' · '}
        </>
      )}
      <bdi>
        <time dateTime={iso}>{formatDay(iso, tag, 'medium')}</time>
      </bdi>
    </li>
  );
}

const isShort = ({ paywalled, wordCount }: Article): boolean => paywalled || wordCount < SHORT_TEXT_WORDS;

function ShortText({ article }: { article: Article }) {
  const text = useText();
  if (!isShort(article)) return null;
  return (
    <p class="notice">{text.count(article.paywalled ? 'wordsVisiblePaywall' : 'wordsVisible', article.wordCount)}</p>
  );
}
