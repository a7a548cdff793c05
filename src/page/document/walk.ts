import { addMarks, addTextMarks } from './gather.ts';
import { meaningOf } from './meaning.ts';
import { isElement, isText, MAX_DEPTH, nameOf, VOID_OF_TEXT } from './nodes.ts';
import type { Page } from './page.ts';

/** Bound on what is read: a long live blog has some 30,000 nodes. */
export const MAX_NODES = 150_000;
/** Shorter texts are labels and links more often than sentences. */
const SENTENCE = 60;
const NOISE_TAGS = new Set(['NAV', 'FOOTER', 'DIALOG', 'FORM']);
/** Sentences in these are teasers and lists of links. */
const NO_SENTENCE_TAGS = new Set(['A', 'LI', 'ASIDE', 'LABEL']);
/** An element with this share of the page's text is its content, whatever its name ("post has-comments related"). */
const MOST = 0.35;
const HEAD_TAGS = new Set(['META', 'LINK', 'SCRIPT', 'TITLE']);

/** A part named as noise: dropped, unless most of the text is in it. */
interface Noise {
  element: Element;
  length: number;
}

/**
 * The one walk over the live document: marks, unwanted parts, sentences and size of the page are added to it.
 *
 * @param onHead - called with each element of the head's kinds, by upper-case tag
 */
export function walkPage(page: Page, onHead: (tag: string, element: Element) => void): void {
  let at = 0;
  const noises: Noise[] = [];
  const sentences: { text: Text; noise: Noise[] }[] = [];

  const readText = (text: Text, parent: Element, noise: Noise[], isPlain: boolean) => {
    const words = text.data.trim();
    if (words === '') return;
    addTextMarks(page, parent, words, at);
    if (isPlain && words.length >= SENTENCE) sentences.push({ text, noise });
    at += words.length;
  };

  const read = (element: Element, depth: number, noise: Noise[], isPlain: boolean): void => {
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
      if (NOISE_TAGS.has(tag) || meaning.noise) {
        own = { element, length: -at };
        noises.push(own);
        open = [...noise, own];
      }
      addMarks(page, element, tag, meaning, at);
    }
    const isPlainInside = isPlain && !NO_SENTENCE_TAGS.has(tag);
    for (let node = element.firstChild; node && page.size < MAX_NODES; node = node.nextSibling) {
      page.size += 1;
      if (isText(node)) readText(node, element, open, isPlainInside);
      else if (isElement(node)) read(node, depth + 1, open, isPlainInside);
    }
    if (own) own.length += at;
  };

  read(page.document.documentElement, 0, [], true);
  const isDropped = ({ length }: Noise) => length < at * MOST;
  for (const noise of noises) if (isDropped(noise)) page.unwanted.add(noise.element);
  for (const { text, noise } of sentences) if (!noise.some(isDropped)) page.sentences.push(text);
}
