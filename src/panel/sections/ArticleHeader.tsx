import type { Article } from '../../domain/article/article.ts';
import type { Report } from '../../domain/report/report.ts';
import { ageInWords, formatDay } from '../../ui/dates.ts';
import { Fold } from '../../ui/Fold.tsx';
import { OutletLine } from './OutletLine.tsx';
import { useText, type MessageKey } from '../../ui/text.ts';

/** A text this short is a stub, a paywall's teaser or a video page: the reader is told how little was there to read. */
const SHORT_TEXT_WORDS = 120;

const NOTICES: Record<Article['notices'][number], MessageKey> = {
  'too-long': 'noticeTooLong',
  'markup-unread': 'noticeMarkupUnread',
  'broken-encoding': 'noticeBrokenEncoding',
};

/** More would push the date out of sight; the rest is one press away. */
const FIRST_AUTHORS = 5;

/** Who publishes this, who wrote it, when, and where it first appeared. */
export function ArticleHeader({ report, now }: { report: Report; now: Date }) {
  const text = useText();
  const { article, outlet } = report;
  return (
    <header class="article-header">
      <OutletLine outlet={outlet} />
      <h1 tabIndex={-1} dir="auto" lang={article.language?.value}>
        {article.title?.value ?? text('untitled')}
      </h1>
      <dl class="facts">
        <div>
          <dt>{text('byLabel')}</dt>
          <dd>
            <Byline report={report} />
          </dd>
        </div>
        <div>
          <dt>{text('publishedLabel')}</dt>
          <dd>
            {article.published ? <Day iso={article.published.value} now={now} /> : <Missing>{text('noDate')}</Missing>}
          </dd>
        </div>
        {article.modified && article.modified.value.slice(0, 10) !== article.published?.value.slice(0, 10) && (
          <div>
            <dt>{text('updatedLabel')}</dt>
            <dd>
              <Day iso={article.modified.value} now={now} />
            </dd>
          </div>
        )}
        {article.republication.length > 0 && (
          <div>
            <dt>{text('firstPublishedLabel')}</dt>
            {article.republication.map(({ outlet: original, url, quote }) => (
              <dd key={quote} title={quote}>
                <Named url={url}>{original}</Named>
              </dd>
            ))}
          </div>
        )}
        {!isShort(article) && (
          <div>
            <dt>{text('lengthLabel')}</dt>
            <dd>{text.count('words', article.wordCount)}</dd>
          </div>
        )}
      </dl>
      <ShortText report={report} />
      {article.notices.map((notice) => (
        <p key={notice} class="notice">
          {text(NOTICES[notice])}
        </p>
      ))}
    </header>
  );
}

function Byline({ report: { article } }: { report: Report }) {
  const text = useText();
  const credits = [...article.authors, ...article.organisations];
  if (credits.length === 0) return <Missing>{text('noAuthor')}</Missing>;
  return (
    <Fold items={credits} first={FIRST_AUTHORS} all="showAllAuthors">
      {(shown) => (
        <ul class="byline">
          {shown.map(({ name, url, role }) => (
            <li key={name}>
              <Named url={url}>{name}</Named>
              {role && (
                <span class="soft">
                  , <bdi>{role}</bdi>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

/** A name as the page has it, with the page it leads to. */
function Named({ url, children }: { url: string | undefined; children: string }) {
  if (url === undefined) return <bdi>{children}</bdi>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      <bdi>{children}</bdi>
    </a>
  );
}

function Day({ iso, now }: { iso: string; now: Date }) {
  const { tag } = useText();
  const age = ageInWords(iso, now, tag);
  return (
    <>
      <time dateTime={iso}>{formatDay(iso, tag)}</time> {age && <strong class="age">{age}</strong>}
    </>
  );
}

const isShort = ({ paywalled, wordCount }: Article): boolean => paywalled || wordCount < SHORT_TEXT_WORDS;

function ShortText({ report: { article } }: { report: Report }) {
  const text = useText();
  if (!isShort(article)) return null;
  return (
    <p class="notice">{text.count(article.paywalled ? 'wordsVisiblePaywall' : 'wordsVisible', article.wordCount)}</p>
  );
}

function Missing({ children }: { children: string }) {
  return <span class="missing">{children}</span>;
}
