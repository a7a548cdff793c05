import { collapse } from '../words/collapse.ts';

/** A label has one or two words; more before an element is another matter. */
const LONGEST = 40;
const MAX_CLIMB = 3;

/** The words directly before an element, which may say what it holds: "Updated" before a date, "Reviewed by" before a name. */
export function wordsBefore(element: Element): string {
  let place: Element | null = element;
  for (let step = 0; place && step < MAX_CLIMB; step += 1, place = place.parentElement) {
    for (let node = place.previousSibling; node; node = node.previousSibling) {
      const text = collapse(node.textContent ?? '');
      if (text !== '') return text.length > LONGEST ? '' : text;
    }
  }
  return '';
}
