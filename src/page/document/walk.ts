import { MAX_NODES } from '../../domain/article/bounds.ts';
import { addMarks, addTextMarks } from './gather.ts';
import { meaningOf } from './meaning.ts';
import { dataOf, isElement, isHeadingTag, isNeverSeen, isText, MAX_DEPTH, nameOf, VOID_OF_TEXT } from './nodes.ts';
import type { Page } from './page.ts';
import { AT_A_STRETCH, type Pausing } from '../../domain/pausing/pauses.ts';
import { densityOf } from '../words/words.ts';
import { addCard, isOwnLink, teasersBelow, type Card } from './teasers.ts';

/** Shorter texts are labels and links more often than sentences. */
const SENTENCE = 60;
const NOISE_TAGS = new Set(['NAV', 'FOOTER', 'DIALOG', 'FORM']);
/** Sentences in these are teasers, or not of the page's text. */
const NO_SENTENCE_TAGS = new Set(['A', 'ASIDE', 'LABEL', 'TITLE']);
/** So are those of list items with more of their text in links. */
const LINKED_ITEM = 0.2;
/** A heading with less of its text in a link is no teaser's. */
const LINKED_HEADING = 0.8;
/** Characters of a teaser at most: what is longer is an article of its own, or this one. */
const LONGEST_TEASER = 600;
/** Links with so many characters may be headlines of other articles. */
const HEADLINE = 25;
const LONGEST_PRICE = 20;
const PRICE = /^(?:[a-z]+ )?[$€£¥₹]\s?\d[\d.,]*$|^\d[\d.,]*\s?(?:[€£$¥₹]|zł|kr)$/i;
/** An element with this share of the page's text is its content, whatever its name ("post has-comments related"). */
const MOST = 0.35;
const HEAD_TAGS = new Set(['META', 'LINK', 'SCRIPT', 'TITLE']);

/** A part named as noise: dropped, unless most of the text is in it. */
interface Noise {
  element: Element;
  length: number;
}

interface Sentence {
  text: Text;
  at: number;
  noise: Noise[];
  isTeaser: boolean;
}

/**
 * The one walk over the live document: marks, unwanted parts, sentences and size of the page are added to it.
 *
 * @param onHead - called with each element of the head's kinds, by upper-case tag
 */
export function* walkPage(page: Page, onHead: (tag: string, element: Element) => void): Pausing<void> {
  /** What was read so far: characters, those in links, headings, those that are links. */
  let [at, linked, headings, linkedHeadings] = [0, 0, 0, 0];
  let link: Element | null = null;
  let lastLink: Element | null = null;
  const noises: Noise[] = [];
  const sentences: Sentence[] = [];
  const cards: Card[] = [];

  const host = page.url.hostname;
  const beside = partsBeside(page.document);

  const readText = (text: Text, parent: Element, noise: Noise[], isPlain: boolean) => {
    const words = dataOf(text).trim();
    if (words === '') return;
    addTextMarks(page, parent, words, at);
    if (words.length < LONGEST_PRICE) {
      if (isPrice(words) && parent.closest('table') === null) page.prices += 1;
    } else if (isPlain && words.length >= SENTENCE / densityOf(words))
      sentences.push({ text, at, noise, isTeaser: false });
    at += words.length;
    if (link) linked += words.length;
  };

  /** Memoized: a paragraph may hold any number of links. */
  const lengths = new Map<Element, number>();
  const lengthOf = (paragraph: Element): number => {
    const length = lengths.get(paragraph) ?? paragraph.textContent.length;
    lengths.set(paragraph, length);
    return length;
  };

  const addLink = (element: Element, from: number, length: number, isFree: boolean) => {
    if (!isFree || length < HEADLINE || !isOwnLink(element, host)) return;
    // One in a paragraph is part of a sentence.
    const paragraph = element.closest('p');
    if (paragraph === null || lengthOf(paragraph) < 2 * length) page.headlineLinks.push({ at: from, inHeading: false });
  };

  function* readElement(element: Element, depth: number, noise: Noise[], isPlain: boolean): Pausing<void> {
    const tag = element.tagName.toUpperCase();
    if (HEAD_TAGS.has(tag)) onHead(tag, element);
    if (VOID_OF_TEXT.has(tag) || depth >= MAX_DEPTH) {
      page.unwanted.add(element);
      return;
    }
    let open = noise;
    let own: Noise | null = null;
    if (tag !== 'BODY' && tag !== 'HTML') {
      const meaning = meaningOf(nameOf(element));
      if (NOISE_TAGS.has(tag) || meaning.noise || beside.has(element)) {
        own = { element, length: -at };
        noises.push(own);
        open = [...noise, own];
      }
      addMarks(page, element, tag, meaning, at);
    }
    const isPlainInside = isPlain && !NO_SENTENCE_TAGS.has(tag);
    const from = at;
    const linkedFrom = linked;
    const headingsFrom = headings;
    const linkedHeadingsFrom = linkedHeadings;
    const firstSentence = sentences.length;
    const outer = link;
    if (tag === 'A') link = lastLink = element;
    for (let node = element.firstChild; node && page.size < MAX_NODES; node = node.nextSibling) {
      page.size += 1;
      if (page.size % AT_A_STRETCH === 0) yield;
      if (isText(node)) readText(node, element, open, isPlainInside);
      else if (isElement(node)) yield* readElement(node, depth + 1, open, isPlainInside);
    }
    if (own) own.length += at;
    const length = at - from;
    if (tag === 'A') addLink(element, from, length, isPlain && noise.length === 0);
    else if (tag === 'LI') {
      if (linked - linkedFrom > LINKED_ITEM * length)
        for (const sentence of sentences.slice(firstSentence)) sentence.isTeaser = true;
    } else if (isHeadingTag(tag) && length > 0) {
      headings += 1;
      if (linked - linkedFrom > LINKED_HEADING * length && lastLink && isOwnLink(lastLink, host)) {
        linkedHeadings += 1;
        if (noise.length === 0) page.headlineLinks.push({ at: from, inHeading: true });
      }
      link = outer;
      return;
    }
    if (linkedHeadings > linkedHeadingsFrom && headings === headingsFrom + 1 && length <= LONGEST_TEASER)
      addCard(cards, { element, length, from: firstSentence, to: sentences.length });
    link = outer;
  }

  yield* readElement(page.document.documentElement, 0, [], true);
  const isDropped = ({ length }: Noise) => length < at * MOST;
  for (const noise of noises) if (isDropped(noise)) page.unwanted.add(noise.element);
  page.stretches = sentences.map((sentence) => ({
    at: sentence.at,
    length: sentence.noise.some(isDropped) ? 0 : dataOf(sentence.text).trim().length,
  }));
  const own = page.stretches.map(({ length }, index) => (sentences[index]?.isTeaser === true ? 0 : length));
  for (const { element, from, to } of teasersBelow(cards, own)) {
    page.unwanted.add(element);
    own.fill(0, from, to);
  }
  for (const [index, { text }] of sentences.entries()) if (own[index] !== 0) page.sentences.push(text);
}

/**
 * Parts whose attributes alone tell that they hold no text of the article: what nobody sees, and what describes an
 * author. They are asked for once: to look at the attributes of each element takes a page longer.
 */
const BESIDE = 'span[style*="clip"], [hidden][aria-hidden="true"], [itemscope][itemprop="author"]';
const partsBeside = (document: Document): Set<Element> =>
  new Set([...document.querySelectorAll(BESIDE)].filter((part) => part.hasAttribute('itemscope') || isNeverSeen(part)));

const isPrice = (text: string): boolean => (isDigit(text, 0) || isDigit(text, text.length - 1)) && PRICE.test(text);

const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};
