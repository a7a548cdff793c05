import { draftBlocks, type Draft } from './blocks.ts';
import type { Mark, Page } from '../document/page.ts';
import type { Pausing } from '../../domain/pausing/pauses.ts';
import { isAside } from '../document/place.ts';

/** How many paragraphs between headline and text are taken for the lead at most. */
const LEAD = 3;

/**
 * The lead: sentences between the headline and the text, which sites often set into the head where Readability does not
 * look.
 */
export function* readLead(page: Page, headline: Mark | null, drafts: readonly Draft[]): Pausing<Draft[]> {
  const first = drafts.find(({ kind, text }) => kind !== 'caption' && text.length > 20)?.segments[0]?.node;
  if (!headline || !first) return [];
  const held = new Set(drafts.flatMap(({ segments }) => segments.map(({ node }) => node)));
  const from = firstOf(page.sentences, (text) => follows(text, headline.element));
  const to = firstOf(page.sentences, (text) => !follows(first, text));
  const paragraphs = page.sentences
    .slice(from, to)
    .filter((text) => !held.has(text))
    .map((text) => text.parentElement?.closest('p, h2, h3, h4, div, li'))
    .filter((element) => element !== null && element !== undefined);
  const above = [...new Set(paragraphs)]
    .filter(
      (element) =>
        !isAside({ element, at: Infinity, by: 'words' }, headline) &&
        !element.closest('figure, li') &&
        !element.contains(first),
    )
    .slice(0, LEAD);
  const lead: Draft[] = [];
  for (const element of above)
    lead.push(
      ...(yield* draftBlocks(element, { get: (text) => text }, (part) => page.unwanted.has(part), page.url.hostname)),
    );
  return lead.filter(({ kind }) => kind !== 'caption');
}

/**
 * Binary search: browsers take long to tell which of many siblings is before another.
 * @param is - of the sentences, which are in order, true from one on
 */
function firstOf(sentences: readonly Text[], is: (text: Text) => boolean): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const text = sentences[middle];
    if (text && is(text)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a node stands after another and not inside it. */
const follows = (node: Node, other: Node): boolean => {
  const position = other.compareDocumentPosition(node);
  return (position & 4) !== 0 && (position & 16) === 0;
};
