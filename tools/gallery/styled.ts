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
