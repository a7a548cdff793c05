import { render } from 'preact';

const INDEX = location.pathname + location.search;

/**
 * Takes the state that is shown out of the document, with all it has left there.
 *
 * @returns the element the next one is drawn in, of this tag
 */
export function emptied(tag: 'main' | 'div'): HTMLElement {
  const { body } = document;
  const shown = body.firstElementChild;
  if (shown) render(null, shown); // so that it stops to listen
  const container = document.createElement(tag);
  body.replaceChildren(container);
  body.removeAttribute('style');
  delete body.dataset['shown'];
  history.replaceState(null, '', INDEX);
  CSS.highlights.clear();
  scrollTo(0, 0);
  return container;
}
