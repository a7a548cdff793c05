import type { Article } from '../article/article.ts';
import type { Report } from '../report/report.ts';
import { ageInWords, formatDay } from './dates.ts';
import { OutletLine } from './OutletLine.tsx';
import { useText, type MessageKey } from './text.ts';

/** A text this short is a stub, a paywall's teaser or a video page: the reader is told how little was there to read. */
const SHORT_TEXT_WORDS = 120;

const NOTICES: Record<Article['notices'][number], MessageKey> = {
  'too-long': 'noticeTooLong',
  'markup-unread': 'noticeMarkupUnread',
  'broken-encoding': 'noticeBrokenEncoding',
};

/** Who publishes this, who wrote it, when, and where it first appeared. */
export function ArticleHeader({ report, now }: { report: Report; now: Date }) {
  const text = useText();
  const { article, outlet } = report;
  return (
    <header class="article-header">
      <OutletLine outlet={outlet} />
      <h1 dir="auto" lang={article.language?.value}>
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
              <dd key={quote} dir="auto" title={quote}>
                {url === undefined ? (
                  original
                ) : (
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    {original}
                  </a>
                )}
              </dd>
            ))}
          </div>
        )}
      </dl>
      <LengthLine report={report} />
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
    <ul class="byline">
      {credits.map(({ name, role }) => (
        <li key={name} dir="auto">
          {name}
          {role && <span class="soft">, {role}</span>}
        </li>
      ))}
    </ul>
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

function LengthLine({ report: { article } }: { report: Report }) {
  const text = useText();
  if (article.paywalled || article.wordCount < SHORT_TEXT_WORDS)
    return (
      <p class="notice">{text.count(article.paywalled ? 'wordsVisiblePaywall' : 'wordsVisible', article.wordCount)}</p>
    );
  return <p class="soft small">{text.count('words', article.wordCount)}</p>;
}

function Missing({ children }: { children: string }) {
  return <span class="missing">{children}</span>;
}
