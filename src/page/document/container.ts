import { dataOf, MAX_DEPTH } from './nodes.ts';
import type { Page } from './page.ts';
import { atOnce, type Pausing } from '../../domain/pausing/pauses.ts';

/** The part of the page that holds the running text. */
export interface Container {
  element: Element;
  /** Its text nodes long enough for sentences, and their length in all. */
  texts: Text[];
  length: number;
  /** Their share of the page's running text, 0 to 1. */
  share: number;
}

/** Most of the page's sentences: what is left are teasers, remarks and comments. */
const MOST = 0.6;

/** One with line breaks may hold most sentences of a text, but a text goes on around it. */
const PARAGRAPHS = new Set(['P', 'SPAN', 'LI', 'STRONG', 'EM']);

/**
 * Finds the innermost element that holds most of the sentences, for checking and backing up Readability; null without
 * any.
 */
export const findContainer = (page: Page): Container | null => atOnce(findContainerPausing(page));

/** Sentences between which others may have a turn: each is counted to all that it stands in. */
const AT_A_STRETCH = 100;

/** The same, with pauses. */
export function* findContainerPausing(page: Page): Pausing<Container | null> {
  const lengths = new Map<Element, number>();
  let total = 0;
  for (const [at, text] of page.sentences.entries()) {
    if (at % AT_A_STRETCH === 0) yield;
    const length = dataOf(text).trim().length;
    total += length;
    let depth = 0;
    for (let up = text.parentElement; up && depth < MAX_DEPTH; up = up.parentElement, depth += 1)
      lengths.set(up, (lengths.get(up) ?? 0) + length);
  }
  yield;
  let innermost: Element | null = null;
  for (const [element, length] of lengths) {
    // Those that hold most of it stand one in another.
    if (length >= total * MOST && (!innermost || innermost.contains(element))) innermost = element;
  }
  while (innermost?.parentElement && PARAGRAPHS.has(innermost.tagName)) innermost = innermost.parentElement;
  if (!innermost) return null;
  const element = wholeOf(innermost, lengths);
  const length = lengths.get(element) ?? 0;
  return { element, texts: page.sentences.filter((text) => element.contains(text)), length, share: length / total };
}

/** How publishing systems name the element that holds an article's text and nothing else: "c-story__body". */
const WHAT = ['entry', 'post', 'article', 'story', 'blog'];
const PART = ['content', 'body', 'text'];

/** Whether one of the words of a name says so. They are looked up: a pattern takes a page longer on first use. */
function isNamedBody(name: string): boolean {
  return name.split(/\s/).some((word) => {
    const what = withoutEnd(word.toLowerCase(), PART)?.replace(/[_-]$/, '');
    const before = what === undefined ? undefined : withoutEnd(what, WHAT);
    return before === '' || /.[_-]$/.test(before ?? '');
  });
}

function withoutEnd(word: string, ends: readonly string[]): string | undefined {
  const end = ends.find((one) => word.endsWith(one));
  return end && word.slice(0, -end.length);
}

/** It stands at most so far above the part that holds most of it. */
const CLIMB = 4;

/**
 * The element that holds all of the text a part holds most of: named so, or around others of the part's own name with
 * pictures between them.
 */
function wholeOf(part: Element, lengths: ReadonlyMap<Element, number>): Element {
  let up = part.parentElement;
  for (let step = 0; up && step < CLIMB; step += 1, up = up.parentElement)
    if (isNamedBody(up.getAttribute('class') ?? '') || up.getAttribute('itemprop') === 'articleBody') return up;
  const name = part.getAttribute('class');
  const around = part.parentElement;
  if (!name || !around || part.tagName === 'ARTICLE') return part;
  const isTwin = (one: Element) =>
    one !== part && one.getAttribute('class') === name && lengths.has(one) && one.querySelector('h1') === null;
  return [...around.children].some(isTwin) ? around : part;
}
