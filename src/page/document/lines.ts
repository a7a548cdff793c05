import { dataOf, isElement, isText, MAX_DEPTH, VOID_OF_TEXT } from './nodes.ts';
import { collapse } from '../words/collapse.ts';

const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BDO',
  'CITE',
  'CODE',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'MARK',
  'Q',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'U',
  'VAR',
  'WBR',
]);

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
/** Most of one text node that is looked at: white space in front of the words may be long. */
const LONGEST_NODE = 20_000;

/**
 * The text of an element as lines: block elements and `<br>` end a line, inline ones do not.
 *
 * @param limit - stops after this many characters
 * @param skip - tells which elements inside to leave out
 */
export function linesOf(element: Element, limit = 2000, skip?: (inner: Element) => boolean): string[] {
  let out = '';
  const walk = (parent: Node, depth: number): void => {
    for (let node = parent.firstChild; node && out.length < limit; node = node.nextSibling) {
      if (isText(node)) {
        const data = dataOf(node).slice(0, LONGEST_NODE).replace(/\s+/g, ' ');
        // "By<a>Jane" is set apart by style sheets alone.
        out += isSmall(out.charAt(out.length - 1)) && isCapital(data.charAt(0)) ? ` ${data}` : data;
      } else if (isElement(node) && depth < MAX_DEPTH) {
        const tag = node.tagName.toUpperCase();
        if (skip?.(node)) continue;
        if (VOID_OF_TEXT.has(tag)) {
          out += '\n';
          continue;
        }
        const edge = INLINE.has(tag) ? '' : '\n';
        out += edge;
        walk(node, depth + 1);
        out += edge;
      }
    }
  };
  walk(element, 0);
  return out
    .slice(0, limit)
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '');
}

/** More elements and texts have no short text, however little is in them. */
const MOST_NODES = 5000;

/**
 * The text of an element, or null if it has more characters than the limit: found out without reading all of them. How
 * far a template indents its lines does not count.
 */
export function textWithin(element: Element, limit: number): string | null {
  let out = '';
  let size = 0;
  const isShort = (parent: Node, depth: number): boolean => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      size += 1;
      if (isText(node)) {
        const data = unindented(dataOf(node));
        if (out.length + data.length > limit) return false;
        out += data;
      } else if (size > MOST_NODES || depth > MAX_DEPTH || !isShort(node, depth + 1)) return false;
    }
    return true;
  };
  return isShort(element, 0) ? out : null;
}

/** A text with one space for all white space before it, and for all behind it. */
function unindented(data: string): string {
  const text = data.trim();
  if (text.length === data.length) return data;
  const before = text === '' || !data.startsWith(text) ? ' ' : '';
  return text === '' || data.endsWith(text) ? before + text : `${before}${text} `;
}
