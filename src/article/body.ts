import { Readability } from '@mozilla/readability';
import type { Block } from './article.ts';
import { draftBlocks, joinBlocks, type Draft } from './blocks.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { clonePage } from './clone.ts';
import type { Container } from './container.ts';
import { isElement, type Mark, type Page } from './page.ts';
import { isAside } from './place.ts';
import { kindOfNote } from './noteKind.ts';
import { createTextMap, type TextMap } from './textMap.ts';

export interface Body {
  textMap: TextMap;
  blocks: Block[];
}

/**
 * Readability's sieve, loosest last. It would start over by itself from serialised HTML, which loses the tie to the live text
 * nodes; so it is told to accept what it finds, and each attempt gets a fresh clone instead.
 */
const STRIP_UNLIKELY = 1;
const WEIGHT_CLASSES = 2;
const CLEAN_CONDITIONALLY = 4;
const STRICT = STRIP_UNLIKELY | WEIGHT_CLASSES | CLEAN_CONDITIONALLY;

/** The attempts in order. The first that finds enough is taken, else the one that finds most. */
const ATTEMPTS: ((page: Page, container: Container | null) => Draft[])[] = [
  (page) => extract(page, STRICT),
  takeContainer,
  (page) => extract(page, WEIGHT_CLASSES | CLEAN_CONDITIONALLY),
  (page) => extract(page, CLEAN_CONDITIONALLY),
  (page) => extract(page, 0),
];

/** Less text than this asks for another attempt (Readability's own threshold), unless the page has no more. */
const ENOUGH = 500;
/** A good reading holds most of the running text where most of it is. */
const MOST = 0.6;

/** The article's text with its place in the page; empty if there is none. */
export function readBody(page: Page, title: string | null, headline: Mark | null, container: Container | null): Body {
  let best: Draft[] = [];
  // Without any sentence there is nothing to look for twice.
  for (const attempt of container ? ATTEMPTS : ATTEMPTS.slice(0, 1)) {
    const drafts = attempt(page, container);
    const length = lengthOf(drafts);
    if (length > lengthOf(best)) best = drafts;
    const isAll = container !== null && length < 2 * container.length;
    if ((length >= ENOUGH || isAll) && share(drafts, container) >= MOST) {
      best = drafts;
      break;
    }
  }
  const { text, blocks, segments } = joinBlocks(
    withoutBoilerplate([...readLead(page, headline, best), ...best], title, isNote),
  );
  return { textMap: createTextMap(text, segments), blocks };
}

const isNote = (text: string): boolean => kindOfNote(text) !== null;

const lengthOf = (drafts: readonly Draft[]): number => drafts.reduce((sum, { text }) => sum + text.length, 0);

/** The share of the container's running text that the drafts hold. */
function share(drafts: readonly Draft[], container: Container | null): number {
  if (!container) return 1;
  const held = new Set(drafts.flatMap(({ segments }) => segments.map(({ node }) => node)));
  return (
    container.texts.reduce((sum, text) => sum + (held.has(text) ? text.data.trim().length : 0), 0) / container.length
  );
}

function extract(page: Page, flags: number): Draft[] {
  const clone = clonePage(page);
  if (!clone) return [];
  // 0 would count as not given.
  const options = { charThreshold: 1, disableJSONLD: true, keepClasses: true, serializer: (node: Node) => node };
  const reader = new Readability<Node>(clone.document, options);
  // Not in its types, but its only switch between sieves; tests/article/body.test.ts fails if a new version drops it.
  Object.assign(reader, { _flags: flags });
  try {
    const content = reader.parse()?.content;
    return content && isElement(content) ? draftBlocks(content, clone.live) : [];
  } catch {
    // Markup that breaks Readability leaves the other attempts.
    return [];
  }
}

/** The container's text without Readability, read where it stands. The body as a whole is no better than the loosest sieve. */
function takeContainer(page: Page, container: Container | null): Draft[] {
  if (!container || container.element.tagName === 'BODY') return [];
  return draftBlocks(container.element, { get: (text) => text }, (element) => page.unwanted.has(element));
}

/** How many paragraphs between headline and text are taken for the lead at most. */
const LEAD = 3;

/** The lead: sentences between the headline and the text, which sites often set into the head where Readability does not look. */
function readLead(page: Page, headline: Mark | null, drafts: readonly Draft[]): Draft[] {
  const first = drafts.find(({ kind, text }) => kind !== 'caption' && text.length > 20)?.segments[0]?.node;
  if (!headline || !first) return [];
  const held = new Set(drafts.flatMap(({ segments }) => segments.map(({ node }) => node)));
  const paragraphs = page.sentences
    .filter((text) => follows(text, headline.element) && follows(first, text) && !held.has(text))
    .map((text) => text.parentElement?.closest('p, h2, h3, h4, div, li'))
    .filter((element) => element !== null && element !== undefined);
  return [...new Set(paragraphs)]
    .filter(
      (element) =>
        !isAside({ element, at: Infinity, by: 'words' }, headline) &&
        !element.closest('figure, li') &&
        !element.contains(first),
    )
    .slice(0, LEAD)
    .flatMap((element) => draftBlocks(element, { get: (text) => text }))
    .filter(({ kind }) => kind !== 'caption');
}

/** Whether a node stands after another and not inside it. */
const follows = (node: Node, other: Node): boolean => {
  const position = other.compareDocumentPosition(node);
  return (position & 4) !== 0 && (position & 16) === 0;
};
