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

/** Gives the document a page's own style in the place of the one it has, and waits for it. */
export async function styled(href: string): Promise<void> {
  const earlier = document.querySelector('link[rel=stylesheet]');
  if (earlier?.getAttribute('href') === href) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const loaded = new Promise((done) => link.addEventListener('load', done));
  if (earlier) earlier.replaceWith(link);
  else document.head.append(link);
  await loaded;
}
