import type { Article } from '../../../src/domain/article/article.ts';
import type { ChangeKind, Changes } from '../../../src/domain/changes/changes.ts';
import type { Hedge } from '../../../src/domain/article/hedge.ts';
import { toRange, type TextMap } from '../../../src/page/document/textMap.ts';
import { mistyped, wordsOf } from '../anchoring/edits.ts';
import { copiesOf, isElement, isText, PARAGRAPH, textsIn } from './copies.ts';
import type { Random } from '../random.ts';

/** Edits that change what an article says. */
export const EDITS = [
  'number',
  'name',
  'not',
  'quote swapped',
  'hedge added',
  'hedge removed',
  'typo',
  'paragraph moved',
  'paragraph added',
  'paragraph cut',
] as const;
type EditKind = (typeof EDITS)[number];

/** How each is told rightly, besides being told at all. */
const TOLD_AS: Readonly<Record<EditKind, readonly ChangeKind[]>> = {
  number: ['number'],
  name: ['name'],
  not: ['negation'],
  'quote swapped': ['quote'],
  'hedge added': ['hedge', 'quote'],
  'hedge removed': ['hedge', 'quote'],
  typo: ['words', 'name', 'quote'],
  'paragraph moved': ['moved'],
  'paragraph added': ['added'],
  'paragraph cut': ['removed'],
};

/** One edit that was made: the words that were and that are. */
interface Made {
  kind: EditKind;
  before: string;
  after: string;
}

/** A paragraph of the article and the one element that holds it and nothing else. */
interface Paragraph {
  element: Element;
  start: number;
  end: number;
}

/** Words of our own to put in, by language. */
const OWN: Readonly<Record<string, { not: string; hedge: string; name: string; word: string }>> = {
  en: { not: 'not', hedge: 'reportedly', name: 'Okonjo', word: 'lantern' },
  de: { not: 'nicht', hedge: 'angeblich', name: 'Okonjo', word: 'laternenhell' },
  es: { not: 'no', hedge: 'supuestamente', name: 'Okonjo', word: 'farola' },
  fr: { not: 'pas', hedge: 'apparemment', name: 'Okonjo', word: 'lanterne' },
};
const SHORTEST = 80;
/** A paragraph is moved over so many others at least. */
const MOVED_OVER = 2;

/** The paragraphs that can be edited: an element each, whose text is the block's. */
export function paragraphsOf({ text, blocks }: Article, textMap: TextMap): Paragraph[] {
  const seen = new Set<Element>();
  return blocks.flatMap(({ kind, start, end }): Paragraph[] => {
    if (kind !== 'paragraph' || end - start < SHORTEST) return [];
    const range = toRange(textMap, start, end);
    const inner = range?.commonAncestorContainer;
    const element = (isElement(inner) ? inner : inner?.parentElement)?.closest(PARAGRAPH);
    if (!element || seen.has(element)) return [];
    seen.add(element);
    const letters = (words: string) => words.replaceAll(/\s+/g, '');
    return letters(element.textContent) === letters(text.slice(start, end)) ? [{ element, start, end }] : [];
  });
}

/**
 * Makes one edit of each kind that the article has room for, each in a paragraph of its own, in the live page.
 *
 * @param hedges - those of the article's text
 * @param foreign - a paragraph of another article
 */
export function makeEdits(
  { text }: Article,
  textMap: TextMap,
  paragraphs: readonly Paragraph[],
  hedges: readonly Hedge[],
  foreign: string,
  language: string,
  random: Random,
): Made[] {
  const given = OWN[language];
  const free = new Set(paragraphs);
  const made: Made[] = [];

  replace(
    'number',
    (from) => words(from).filter((word) => /^\d+$/.test(word.text)),
    () => String(13 + random.below(80)),
  );
  if (given) {
    replace(
      'hedge removed',
      (from) => cues(from),
      () => '',
    );
    replace(
      'quote swapped',
      (from) => quoted(from),
      () => given.word,
    );
    replace(
      'name',
      (from) => names(from),
      () => given.name,
    );
    insert('not', given.not);
    insert('hedge added', given.hedge);
  }
  replace(
    'typo',
    (from) => words(from).filter((word) => /^\p{Ll}{5,}$/u.test(word.text)),
    (word) => mistyped(word, random),
  );
  const [cut] = shuffled();
  if (cut) {
    free.delete(cut);
    made.push({ kind: 'paragraph cut', before: text.slice(cut.start, cut.end), after: '' });
    for (const copy of copiesOf(cut.element)) copy.remove();
    cut.element.remove();
  }
  const [beside] = shuffled();
  if (beside && foreign !== '') {
    free.delete(beside);
    const element = beside.element.ownerDocument.createElement('p');
    element.textContent = foreign;
    beside.element.after(element);
    made.push({ kind: 'paragraph added', before: '', after: foreign });
  }
  move();
  return made;

  function shuffled(): Paragraph[] {
    return [...free]
      .map((one) => [random.next(), one] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, one]) => one);
  }

  function words({ start, end }: Paragraph): { text: string; start: number; end: number }[] {
    return wordsOf(text.slice(start, end)).map((word) => ({
      text: text.slice(start + word.start, start + word.end),
      start: start + word.start,
      end: start + word.end,
    }));
  }

  /** Words within a sentence that begin with a capital; where all nouns do, behind another one. */
  function names(from: Paragraph) {
    return words(from).filter((word, at, all) => {
      const last = all[at - 1];
      const isCapital = (written: string | undefined) => /^\p{Lu}\p{Ll}{2,}$/u.test(written ?? '');
      if (!isCapital(word.text) || last === undefined || !/^ $/.test(text.slice(last.end, word.start))) return false;
      return language === 'de' ? isCapital(last.text) : /^\p{Ll}+$/u.test(last.text);
    });
  }

  function quoted(from: Paragraph) {
    const marks = [...text.slice(from.start, from.end).matchAll(/[“„"«]([^“”„"«»]{20,}?)[”“"»]/gu)];
    return words(from).filter(
      ({ text: word, start, end }) =>
        /^\p{Ll}{4,}$/u.test(word) &&
        marks.some(({ index, 0: whole }) => start > from.start + index && end < from.start + index + whole.length),
    );
  }

  function cues(from: Paragraph) {
    return hedges
      .filter(({ start, end }) => start > from.start && end < from.end)
      .map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
  }

  function replace(
    kind: EditKind,
    choices: (from: Paragraph) => { text: string; start: number; end: number }[],
    by: (word: string) => string,
  ): void {
    for (const paragraph of shuffled()) {
      const word = random.pick(choices(paragraph));
      if (!word) continue;
      const after = by(word.text);
      if (after === word.text || !put(paragraph, word.start, word.end, after)) continue;
      free.delete(paragraph);
      made.push({ kind, before: word.text, after });
      return;
    }
  }

  function insert(kind: EditKind, added: string): void {
    for (const paragraph of shuffled()) {
      const at = random.pick(
        words(paragraph).filter(({ text: word }, index) => index > 2 && /^\p{Ll}{2,}$/u.test(word)),
      );
      if (!at || !put(paragraph, at.end, at.end, ` ${added}`)) continue;
      free.delete(paragraph);
      made.push({ kind, before: '', after: added });
      return;
    }
  }

  /** Puts words in the place of a stretch that lies in one text node, and of that of each copy of its paragraph. */
  function put({ element }: Paragraph, start: number, end: number, by: string): boolean {
    const range = toRange(textMap, start === end ? start - 1 : start, end);
    const node = range?.startContainer;
    if (!range || !isText(node) || node !== range.endContainer) return false;
    const { data } = node;
    const nodes = [node, ...copiesOf(element).flatMap(textsIn)].filter((one) => one.data === data);
    for (const one of nodes) one.replaceData(range.startOffset + (start === end ? 1 : 0), end - start, by);
    return true;
  }

  function move(): void {
    const order = paragraphs.filter(({ element }) => element.isConnected);
    const index = order.findIndex((one, at) => {
      const target = order[at + MOVED_OVER];
      return free.has(one) && target?.element.parentElement === one.element.parentElement;
    });
    const [one, target] = [order[index], order[index + MOVED_OVER]];
    if (!one || !target) return;
    target.element.after(one.element);
    const whole = text.slice(one.start, one.end);
    made.push({ kind: 'paragraph moved', before: whole, after: whole });
  }
}

/** Whether an edit is among what is told, and whether as what it is. */
export function toldOf({ kind, before, after }: Made, { changes }: Changes): { isShown: boolean; isKind: boolean } {
  const bare = (words: string) => words.replaceAll(/[\s\u00ad]+/g, ' ').trim();
  const holds = (whole: string, part: string) => part === '' || bare(whole).includes(bare(part));
  const telling = changes.filter(
    (change) =>
      holds(change.before, before) &&
      holds(change.after, after) &&
      (kind === 'paragraph moved') === (change.kind === 'moved'),
  );
  return { isShown: telling.length > 0, isKind: telling.some((change) => TOLD_AS[kind].includes(change.kind)) };
}
