import { collapse } from '../words/collapse.ts';
import { textWithin } from './lines.ts';
import { dataOf, isElement, isText } from './nodes.ts';

/** A label has one or two words; more before an element is another matter. */
const LONGEST = 40;
const MAX_CLIMB = 3;
const MAX_SIZE = 200;
const MAX_BACK = 20;

/**
 * The words directly before an element, which may say what it holds: "Updated" before a date, "Reviewed by" before a
 * name.
 */
export function wordsBefore(element: Element): string {
  let place: Element | null = element;
  for (let step = 0; place && step < MAX_CLIMB; step += 1, place = place.parentElement) {
    let node = place.previousSibling;
    for (let back = 0; node && back < MAX_BACK; back += 1, node = node.previousSibling) {
      const text = isText(node) ? collapse(dataOf(node)) : isElement(node) ? textWithin(node, MAX_SIZE) : '';
      if (text === null) return '';
      const words = collapse(text);
      if (words !== '') return words.length > LONGEST ? '' : words;
    }
  }
  return '';
}
