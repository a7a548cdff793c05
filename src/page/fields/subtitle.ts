import type { Article } from '../../domain/article/article.ts';
import { leadsAway } from '../body/leadsAway.ts';
import { linesOf } from '../document/lines.ts';
import { nameOf } from '../document/nodes.ts';
import type { Mark, Page } from '../document/page.ts';
import { isAside } from '../document/place.ts';
import { squash } from '../words/words.ts';

/** The standfirst stands directly under the headline (characters of text) and is a sentence or a few. */
const NEAR = 500;
const SHORTEST = 15;
const LONGEST = 800;

/**
 * The line under the headline, if the page marks one.
 *
 * @param text - the article's: an element that ends as it does holds it, whatever its name ("text-with-summary")
 */
export function readSubtitle(
  page: Page,
  title: string | null,
  headline: Mark | null,
  text: string,
): Article['subtitle'] {
  if (!headline) return null;
  for (const mark of page.subtitles) {
    if (
      mark.at < headline.at ||
      mark.at > headline.at + NEAR ||
      headline.element.contains(mark.element) ||
      mark.element.contains(headline.element) ||
      isAside(mark, headline)
    )
      continue;
    const lines = withoutLinesElsewhere(linesOf(mark.element, LONGEST + 1));
    const value = lines.join(' ');
    if (value.length < SHORTEST || value.length > LONGEST || squash(value) === squash(title ?? '')) continue;
    if (text.endsWith(lines.at(-1) ?? '')) continue;
    return { value, evidence: { from: 'element', at: nameOf(mark.element).slice(0, 200) } };
  }
  return null;
}

/**
 * Some pages have "Read more: …" among a standfirst's lines. One line is the standfirst itself, whatever it begins
 * with.
 */
const withoutLinesElsewhere = (lines: readonly string[]): readonly string[] =>
  lines.length > 1 ? lines.filter((line) => !leadsAway(line)) : lines;
