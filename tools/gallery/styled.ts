/** Puts a page's own style in the place of the panel's, and waits for it. */
export function styled(href: string): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  document.querySelector('link[rel=stylesheet]')?.replaceWith(link);
  return new Promise((done) => link.addEventListener('load', done));
}
