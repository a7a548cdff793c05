import { placedStretch } from '../../domain/report/placed.ts';
import { linkedAddress, plainMarkdown } from '../../domain/text/plainMarkdown.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Text } from '../../ui/text.ts';
import { citationOf } from './citation.ts';
import { addressAt } from './textFragment.ts';

/**
 * A report as Markdown: what the article is, then the reader's own notes on it, each passage with an address that opens
 * at its words.
 */
export function reportMarkdown(report: Report, text: Text): string {
  const { article, outlet, notes, places } = report;
  const title = article.title?.value ?? text('untitled');
  const own = notes.map(({ id, passage, body, subject }) => {
    const place = placedStretch(places, id);
    const address = place && addressAt(article.url, article.text, place);
    const quote =
      passage && `${quoted(passage.exact)}${address === null ? '' : `\n>\n> [↗](${linkedAddress(address)})`}`;
    return [quote, passage === null && subject.kind !== 'article' && `**${plainMarkdown(subject.label)}**`, body.trim()]
      .filter(Boolean)
      .join('\n\n');
  });
  return [
    `# [${plainMarkdown(title)}](${linkedAddress(article.url)})`,
    plainMarkdown(citationOf({ article: { ...article, title: null, url: '' }, outlet }, text)),
    ...(own.length > 0 ? [`## ${text('notesHeading')}`, ...own] : []),
    '',
  ].join('\n\n');
}

const quoted = (words: string): string => plainMarkdown(words).replace(/^/gm, '> ');
